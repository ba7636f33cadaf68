/// Counts lines as Markdown does: a line feed, a carriage return, or both together end one.
enum LineCounter {
  /// How many lines end in a text.
  static func lines(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in text {
      if byte == 13 || byte == 10 && previous != 13 { count += 1 }
      previous = byte
    }
    return count
  }
}
