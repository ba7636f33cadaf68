import Grids

/// Lines of text for people, as wide as there is room.
enum FittedText {
  /// Breaks lines at spaces; what belongs to an indented line is indented as well.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - width: how long they may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines, a line end after each.
  static func lines(_ lines: [StyledLine], width: Int?) -> StyledText {
    lines.flatMap { line -> [StyledLine] in
      guard let width else { return [line] }
      let indent = line.text.prefix { $0 == " " }
      let room = max(1, width - indent.count)
      return TextWrap.lines(
        String(line.text.dropFirst(indent.count)), width: room, most: .max
      ).map { StyledLine(indent + $0, line.style) }
    }.map { StyledText($0.text, $0.style) + "\n" }.joined()
  }

  /// Breaks lines that are plain.
  static func lines(_ lines: [String], width: Int?) -> StyledText {
    self.lines(lines.map { StyledLine($0) }, width: width)
  }
}
