/// What questions and follow-ups are drawn with: random numbers of whatever source.
struct Generator: RandomNumberGenerator {
  private var source: any RandomNumberGenerator

  /// Takes the numbers of a source.
  init(_ source: any RandomNumberGenerator) { self.source = source }

  /// The next number.
  mutating func next() -> UInt64 { source.next() }
}
