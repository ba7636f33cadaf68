/// The lines of a file, for looking whether what is said of a line can be.
struct LineCount {
  /// How many lines there are, the empty one behind the last line end included.
  let count: Int

  /// Counts: a line feed, a carriage return, or both together end a line.
  init(_ bytes: [UInt8]) {
    var (count, previous) = (1, UInt8(0))
    for byte in bytes {
      if byte == 13 || byte == 10 && previous != 13 { count += 1 }
      previous = byte
    }
    self.count = count
  }

  /// Throws unless the line is one of the file.
  func expect(_ line: Int, _ what: @autoclosure () -> String) throws {
    try Fuzzing.expect((1...count).contains(line), "line \(line) of \(count) for \(what())")
  }

  /// Throws unless the lines are of the file and none comes before the one ahead of it.
  func expectRising(_ lines: [Int], _ what: String) throws {
    for line in lines { try expect(line, what) }
    try Fuzzing.expect(zip(lines, lines.dropFirst()).allSatisfy(<=), "\(what) out of order")
  }
}
