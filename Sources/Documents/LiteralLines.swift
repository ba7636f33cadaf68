/// Splits the literal text of code and HTML into lines.
enum LiteralLines {
  /// The lines of a text that ends in zero.
  ///
  /// - Parameters:
  ///   - text: UTF-8 text, each line ended by a line feed, the last one optionally.
  ///   - line: the line of the file on which it begins.
  /// - Returns: the lines without their endings.
  static func lines(of text: UnsafePointer<CChar>, from line: Int) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var end = 0
    func append() {
      let last = end > start && text[end - 1] == CChar(13) ? end - 1 : end
      let bytes = UnsafeRawBufferPointer(start: text + start, count: last - start)
      lines.append(TextLine(line: line + lines.count, text: String(decoding: bytes, as: UTF8.self)))
    }
    while text[end] != 0 {
      if text[end] == CChar(10) {
        append()
        start = end + 1
      }
      end += 1
    }
    if end > start { append() }
    return lines
  }
}
