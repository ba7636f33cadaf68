/// What stands for a character on a terminal that can draw ASCII only: one column for one column.
public enum AsciiSigns {
  /// The ASCII sign for a character.
  ///
  /// - Parameter character: any character; marks above or below it are left out.
  /// - Returns: a printable ASCII character; "?" where nothing resembles it.
  public static func sign(for character: Character) -> Character {
    guard let base = character.unicodeScalars.first else { return "?" }
    switch base.value {
    case 0x20..<0x7F: return Character(base)
    case 0xC0...0x17F: return letter(Int(base.value) - 0xC0)
    case 0x2800...0x28FF: return braille(base.value - 0x2800)
    // Full-width forms of ASCII.
    case 0xFF01...0xFF5E: return Unicode.Scalar(base.value - 0xFEE0).map(Character.init) ?? "?"
    case 0x2500...0x257F: return signs[base] ?? "+"
    default: return signs[base] ?? "?"
    }
  }

  /// Dots in the upper half of the cell, in the lower one, or in both.
  private static func braille(_ dots: UInt32) -> Character {
    switch (dots & 0x1B != 0, dots & 0xE4 != 0) {
    case (false, false): " "
    case (true, false): "'"
    case (false, true): "."
    case (true, true): ":"
    }
  }

  private static func letter(_ offset: Int) -> Character {
    Character(Unicode.Scalar(letters[offset]))
  }

  /// The letters of U+00C0 to U+017F without their accents.
  private static let letters = Array(
    """
    AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL\
    lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """.utf8)

  private static let signs: [Unicode.Scalar: Character] = {
    var signs: [Unicode.Scalar: Character] = [:]
    for (ascii, others) in groups {
      for scalar in others.unicodeScalars { signs[scalar] = ascii }
    }
    return signs
  }()

  private static let groups: [(Character, String)] = [
    (" ", "\u{A0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}\u{3000}"),
    ("-", "─┄┈╌–—−‐‑‒―¯▔▀░"),
    ("=", "━┅┉╍═≈≡▅"),
    ("|", "│┃┆┇┊┋║╎╏▏▎▕¦▐"),
    (">", "→▸▶►⇒›»↦⟶▹"),
    ("<", "←◂◀◄⇐‹«⟵◃↵⏎"),
    ("^", "↑▲▴△⇑"),
    ("v", "↓▼▾▽⇓"),
    ("*", "●•★◆■∙✱▇"),
    ("o", "○◦☆◇□☐◌°"),
    ("x", "✓✔✕×☑☒"),
    ("!", "✗✘⚠¡"),
    (".", "·‧∙▂"),
    ("_", "▁"),
    (":", "▒▄"),
    ("%", "▓"),
    ("#", "█▌▋▊▉▍"),
    ("+", "▆±†"),
    ("~", "…∼"),
    ("'", "‘’‛′´ʼ"),
    ("\"", "“”„‟″"),
    ("?", "¿"),
    ("c", "©¢"), ("r", "®"), ("u", "µ"), ("E", "€"), ("L", "£"), ("Y", "¥"), ("S", "§"),
    ("/", "⁄∕"), ("1", "¹"), ("2", "²"), ("3", "³"), ("-", "▃"), ("P", "¶"),
  ]
}
