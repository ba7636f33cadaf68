/// Splits the literal text of code and HTML into lines.
enum LiteralLines {
  /// Appends the lines of a text that ends in zero.
  ///
  /// - Parameters:
  ///   - lines: the lines so far.
  ///   - text: UTF-8 text, each line ended by a line feed, the last one optionally.
  ///   - line: the line of the file on which it begins.
  static func append(to lines: inout [TextLine], _ text: UnsafePointer<CChar>, from line: Int) {
    var line = line
    var start = 0
    var end = 0
    while true {
      let byte = text[end]
      if byte == CChar(10) || byte == 0 && end > start {
        let last = end > start && text[end - 1] == CChar(13) ? end - 1 : end
        let bytes = UnsafeRawBufferPointer(start: text + start, count: last - start)
        lines.append(TextLine(line: line, text: String(decoding: bytes, as: UTF8.self)))
        line += 1
        start = end + 1
      }
      if byte == 0 { return }
      end += 1
    }
  }
}
