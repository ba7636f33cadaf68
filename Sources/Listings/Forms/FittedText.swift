import Grids

/// Lines of text for people, as wide as there is room.
enum FittedText {
  /// Breaks lines at spaces; what belongs to an indented line is indented as well.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - width: how long they may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines, a line end after each.
  static func lines(_ lines: [String], width: Int?) -> String {
    lines.flatMap { line -> [String] in
      guard let width else { return [line] }
      let indent = line.prefix { $0 == " " }
      let room = max(1, width - indent.count)
      return TextWrap.lines(String(line.dropFirst(indent.count)), width: room, most: .max)
        .map { indent + $0 }
    }.map { $0 + "\n" }.joined()
  }
}
