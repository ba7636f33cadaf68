/// The characters that a terminal can draw.
public enum Repertoire: Hashable, Sendable {
  /// All of them.
  case unicode
  /// What the font of the Linux console holds: 256 or 512 characters, no wide ones.
  case console
  /// ASCII only.
  case ascii

  /// What a cell shows in place of its character.
  ///
  /// - Parameter character: one character of one or two columns.
  /// - Returns: the character itself, or an ASCII sign for each of its columns.
  public func sign(for character: Character) -> Character {
    guard !character.isASCII else { return character }
    switch self {
    case .unicode: return character
    case .console where Self.isInConsoleFont(character): return character
    case .console, .ascii: return AsciiSigns.sign(for: character)
    }
  }

  /// What a cell shows in place of what it holds.
  public func sign(for glyph: Glyph) -> Glyph {
    guard self != .unicode, glyph.base >= 0x80, let character = glyph.character else {
      return glyph
    }
    return Glyph(sign(for: character))
  }

  /// Whether fonts of the console have a character.
  ///
  /// Source: Debian's console-setup and the kernel's `cp437.uni` agree on these.
  private static func isInConsoleFont(_ character: Character) -> Bool {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
      return false
    }
    return (0xA0...0xFF).contains(scalar.value) || "─│┌┐└┘├┤┬┴┼█▒".unicodeScalars.contains(scalar)
  }
}
