/// One column of one row.
public struct Cell: Hashable, Sendable {
  /// What is drawn; nothing for the second column of a wide character.
  public let glyph: Glyph
  /// What the character means.
  public let style: Style

  /// An empty cell.
  public static let blank = Cell(.space, style: .plain)

  /// Creates a cell.
  init(_ glyph: Glyph, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// What is drawn; `nil` for the second column of a wide character.
  public var character: Character? { glyph.character }

  /// Whether this is the second column of a wide character.
  public var isSecondHalf: Bool { glyph.base == 0 }

  /// Whether nothing is drawn here.
  public var isSpace: Bool { glyph == .space }
}
