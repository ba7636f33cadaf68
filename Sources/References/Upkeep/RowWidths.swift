/// Counts the cells of rows as they are written, which the parser fills up or cuts.
struct RowWidths {
  /// The cells of a row, by its line.
  private(set) var cells: [Int: Int] = [:]

  /// Counts.
  ///
  /// - Parameters:
  ///   - lines: the lines of the rows, from 1, in rising order.
  ///   - text: the whole file.
  init(of lines: [Int], in text: String) {
    var wanted = lines[...]
    var line = 1
    var rest = text.utf8[...]
    while let next = wanted.first {
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      if line == next {
        cells[line] = RowWidths.count(rest[..<end])
        wanted.removeFirst()
      }
      guard end < rest.endIndex else { return }
      let isPair = rest[end] == 0x0D && rest[end...].dropFirst().first == 0x0A
      rest = rest[end...].dropFirst(isPair ? 2 : 1)
      line += 1
    }
  }

  /// Source: GitHub Flavored Markdown 0.29, section 4.10.
  private static func count(_ row: Substring.UTF8View) -> Int {
    var parts = 1
    var isEscaped = false
    var last: UInt8 = 0
    var lastIsBreak = false
    var isFirst = true
    for byte in row where !(isFirst && isSpace(byte)) {
      let isBreak = byte == UInt8(ascii: "|") && !isEscaped
      // The bar before the first cell opens it.
      if isBreak, !isFirst { parts += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      isFirst = false
      if !isSpace(byte) { (last, lastIsBreak) = (byte, isBreak) }
    }
    // The bar behind the last cell closes it.
    return last == UInt8(ascii: "|") && lastIsBreak && parts > 1 ? parts - 1 : parts
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
