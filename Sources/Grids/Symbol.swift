/// A character reduced to what every terminal draws alike, with the columns it takes.
///
/// Terminals and `wcwidth` disagree on joined emoji, variation selectors, skin tones and flags.
/// The conservative rule: a symbol is one base scalar with at most ``mostMarks`` combining marks.
/// Joiners, selectors and modifiers are left out, flags become their two letters. That way the
/// library that draws, the terminal and this program count the same columns.
public struct Symbol: Hashable, Sendable {
  /// What is drawn.
  public let character: Character
  /// How many columns it takes: 1 or 2.
  public let width: Int

  /// How many combining marks one symbol keeps; more would only be a flood.
  static let mostMarks = 3

  /// The symbols that a text consists of.
  ///
  /// Control characters become signs ("␛", "↵"), invisible format characters and overrides of the
  /// writing direction are left out.
  ///
  /// - Parameter text: any text.
  /// - Returns: the symbols, in order.
  public static func symbols(in text: String) -> [Symbol] {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return text.utf8.map { ascii[Int($0)] }
    }
    return anySymbols(in: text)
  }

  /// The symbols of ASCII, which most of a screen consists of.
  private static let ascii = (UInt8(0)..<0x80).map {
    Symbol(character: Character(Unicode.Scalar($0)), width: 1)
  }

  private static func anySymbols(in text: String) -> [Symbol] {
    var symbols: [Symbol] = []
    var base: Unicode.Scalar?
    var marks = String.UnicodeScalarView()
    func flush() {
      guard let scalar = base else { return }
      base = nil
      guard !marks.isEmpty else {
        symbols.append(Symbol(character: Character(scalar), width: columns(scalar)))
        return
      }
      var view = String.UnicodeScalarView([scalar])
      view.append(contentsOf: marks)
      // A base with its marks is one Character except for rare scripts, where the base is enough.
      let whole = String(view)
      let character = whole.count == 1 ? Character(whole) : Character(scalar)
      symbols.append(Symbol(character: character, width: columns(scalar)))
      marks = .init()
    }
    for scalar in text.unicodeScalars {
      switch role(scalar) {
      case .base(let drawn):
        flush()
        base = drawn
      case .mark:
        if base == nil { base = "\u{25CC}" }
        if marks.count < mostMarks { marks.append(scalar) }
      case .none:
        continue
      }
    }
    flush()
    return symbols
  }

  /// The symbols of a text that fit a width; text that does not fit ends in "…".
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - width: the room, in columns.
  /// - Returns: the symbols, at most `width` columns of them.
  public static func fitted(_ text: String, width: Int) -> [Symbol] {
    // No text longer than this can matter on a screen: a symbol takes at least one column.
    let limit = max(0, width) * (mostMarks + 1) * 8 + 64
    let isLong = text.unicodeScalars.count > limit
    let all = symbols(in: isLong ? String(text.unicodeScalars.prefix(limit)) : text)
    guard isLong || columns(all) > width else { return all }
    guard width > 0 else { return [] }
    var kept: [Symbol] = []
    var used = 0
    for symbol in all where used + symbol.width <= width - 1 {
      kept.append(symbol)
      used += symbol.width
      if used == width - 1 { break }
    }
    return kept + [Symbol(character: "…", width: 1)]
  }

  /// How many columns a text takes on the screen.
  public static func columns(in text: String) -> Int {
    columns(symbols(in: text))
  }

  private static func columns(_ symbols: [Symbol]) -> Int {
    symbols.reduce(0) { $0 + $1.width }
  }

  private enum Role {
    case base(Unicode.Scalar)
    case mark
    case none
  }

  private static func role(_ scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x20..<0x7F: return .base(scalar)
    // Latin letters, lines and blocks are what they are; looking up their properties takes longer.
    case 0xA0..<0xAD, 0xAE..<0x300, 0x2500..<0x25A0: return .base(scalar)
    case 0x09: return .base(" ")
    case 0x0A: return .base("↵")
    case 0x0D: return .none
    case 0x00..<0x20: return .base(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
    case 0x7F: return .base("\u{2421}")
    case 0x80..<0xA0: return .base("\u{FFFD}")
    case 0x2028, 0x2029: return .base("↵")
    // Regional indicators: a flag becomes its two letters.
    case 0x1F1E6...0x1F1FF: return .base(Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) ?? "?")
    // Skin tones change a person's colour, not the text.
    case 0x1F3FB...0x1F3FF: return .none
    // Vowels and finals of Hangul syllables that are written out join the consonant before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return .mark
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      return scalar.properties.isDefaultIgnorableCodePoint ? .none : .mark
    case .format, .control: return .none
    case .unassigned, .surrogate: return .base("\u{FFFD}")
    default: return scalar.properties.isDefaultIgnorableCodePoint ? .none : .base(scalar)
    }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    WideCharacters.contains(scalar) ? 2 : 1
  }
}
