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
    var text = text
    text.withUTF8 { count(lines, in: $0) }
  }

  private mutating func count(_ lines: [Int], in text: UnsafeBufferPointer<UInt8>) {
    cells.reserveCapacity(lines.count)
    var (line, place, next) = (1, 0, 0)
    while next < lines.count {
      var end = place
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      if line == lines[next] {
        cells[line] = RowWidths.count(text[place..<end])
        next += 1
      }
      guard end < text.count else { return }
      let isPair = text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A
      place = end + (isPair ? 2 : 1)
      line += 1
    }
  }

  /// Source: GitHub Flavored Markdown 0.29, section 4.10.
  private static func count(_ row: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
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
