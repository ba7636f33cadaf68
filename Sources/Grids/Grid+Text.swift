extension Grid {
  /// The rows of the grid as text, each without trailing spaces.
  public var text: String { styledText.text }

  /// The rows of the grid with what their parts mean, each without trailing spaces.
  public var styledText: StyledText {
    (0..<size.height).map { StyledText(pieces(of: $0)).trimmed }.joined(separator: "\n")
  }

  /// The texts of one row that mean one thing each.
  ///
  /// - Parameter row: a row inside the grid, from 0.
  /// - Returns: the texts, one behind the other, up to the last column.
  public func pieces(of row: Int) -> [StyledLine] {
    var pieces: [StyledLine] = []
    var (text, style) = ("", Style.plain)
    for cell in self.row(row) {
      if cell.style != style, !text.isEmpty {
        pieces.append(StyledLine(text, style))
        text = ""
      }
      style = cell.style
      if let character = cell.character { text.append(character) }
    }
    if !text.isEmpty { pieces.append(StyledLine(text, style)) }
    return pieces
  }
}
