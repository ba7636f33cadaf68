/// One column of one row.
public struct Cell: Hashable, Sendable {
  /// What is drawn; `nil` for the second column of a wide character.
  public let character: Character?
  /// What the character means.
  public let style: Style

  /// An empty cell.
  public static let blank = Cell(character: " ", style: .plain)

  /// Creates a cell.
  public init(character: Character?, style: Style) {
    self.character = character
    self.style = style
  }
}
