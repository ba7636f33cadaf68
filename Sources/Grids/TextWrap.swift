/// Breaks text into lines that fit a width.
public enum TextWrap {
  /// The lines of a text, broken at spaces; a word that is longer than a line is cut.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - width: the room, in columns.
  ///   - most: the most lines wanted; the last of them ends in "…" when there is more.
  /// - Returns: at least one line.
  public static func lines(_ text: String, width: Int, most: Int) -> [String] {
    guard most > 1, Symbol.columns(in: text) > width else { return [text] }
    var lines: [String] = []
    var line = ""
    var rest = text.split(separator: " ")[...]
    while let word = rest.first {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || Symbol.columns(in: longer) <= width {
        line = longer
        rest.removeFirst()
      } else if lines.count == most - 1 {
        return lines + [([Substring(line)] + rest).joined(separator: " ")]
      } else {
        lines.append(line)
        line = ""
      }
    }
    return lines + [line]
  }
}
