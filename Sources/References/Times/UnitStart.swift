/// How the names of units begin, for a quick look at a text.
enum UnitStart {
  /// Whether a unit, "am" or "pm" may begin at a place: a whole short one stands there, or the first
  /// two letters of a longer one.
  static func isAt(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < bytes.count else { return false }
    let text = bytes[index...]
    if bytes[index] >= 0x80 { return foreign.contains(code(text.prefix(2))) }
    let letters = text.prefix(3).prefix(while: isLetter)
    if letters.count < 3 {
      if whole.contains(code(letters)) || isDotted(text) { return true }
      // Of "giây" two letters are of ASCII.
      guard text.dropFirst(letters.count).first ?? 0 >= 0x80 else { return false }
    }
    return beginnings.contains(code(letters.prefix(2))) && !others.contains(code(letters))
  }

  /// Whether "a.m." or the like begins here.
  private static func isDotted(_ text: some Sequence<UInt8>) -> Bool {
    dotted.contains { text.starts(with: $0) { $0 | 0x20 == $1 | 0x20 } }
  }

  private static let dotted = (Vocabulary.list(.mornings) + Vocabulary.list(.afternoons))
    .filter { $0.utf8.contains(UInt8(ascii: ".")) }.map { Array($0.utf8) }
  /// Names of one or two letters.
  private static let whole = codes(of: (latin + halves).filter { $0.utf8.count < 3 }, length: 2)
  /// The first two letters of the others.
  private static let beginnings = codes(of: latin.filter { $0.utf8.count > 2 }, length: 2)
  /// The first three letters of what is counted as well.
  private static let others = codes(of: Vocabulary.list(.otherQuantities), length: 3)
  /// The first two bytes of names in scripts other than the Latin one.
  private static let foreign = codes(
    of: TimeUnits.seconds.keys.filter { $0.utf8.first.map { $0 >= 0x80 } ?? false }, length: 2)

  private static let latin = TimeUnits.seconds.keys.filter { $0.utf8.first.map(isLetter) ?? false }
  private static let halves = (Vocabulary.list(.mornings) + Vocabulary.list(.afternoons)).filter {
    $0.utf8.count > 1 && $0.utf8.allSatisfy(isLetter)
  }

  private static func codes(of names: [String], length: Int) -> Set<Int> {
    Set(names.map { code($0.utf8.prefix(length)) })
  }

  /// A number for a few letters, whatever their case.
  private static func code(_ letters: some Sequence<UInt8>) -> Int {
    letters.reduce(0) { $0 << 8 | Int($1 < 0x80 ? $1 | 0x20 : $1) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
