/// A character reduced to what every terminal draws alike, with the columns it takes.
///
/// Terminals and `wcwidth` disagree on joined emoji, variation selectors, skin tones and flags.
/// The conservative rule: a symbol is one base scalar with at most ``mostMarks`` combining marks.
/// Joiners, selectors and modifiers are left out, flags become their two letters. That way the
/// library that draws, the terminal and this program count the same columns.
public struct Symbol: Hashable, Sendable {
  /// What is drawn.
  let glyph: Glyph
  /// How many columns it takes: 1 or 2.
  public let width: Int

  /// What is drawn.
  public var character: Character { glyph.character ?? " " }

  private init(_ glyph: Glyph, width: Int) {
    self.glyph = glyph
    self.width = width
  }

  private static let ellipsis = Symbol(Glyph(base: 0x2026), width: 1)

  /// The symbols that a text consists of.
  ///
  /// Control characters become signs ("␛", "↵"), invisible format characters and overrides of the
  /// writing direction are left out.
  ///
  /// - Parameter text: any text.
  /// - Returns: the symbols, in order.
  public static func symbols(in text: String) -> [Symbol] {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      // Most of a screen is ASCII.
      return text.utf8.map { Symbol(Glyph(base: UInt32($0)), width: 1) }
    }
    return anySymbols(in: text)
  }

  private static func anySymbols(in text: String) -> [Symbol] {
    var symbols: [Symbol] = []
    symbols.reserveCapacity(text.utf8.count)
    var base: Unicode.Scalar?
    var marks: [UInt32] = []
    func flush() {
      guard let scalar = base else { return }
      symbols.append(joined(scalar, marks))
      base = nil
      marks.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch role(scalar) {
      case .base(let drawn):
        flush()
        base = drawn
      case .mark:
        if base == nil { base = "\u{25CC}" }
        if marks.count < Glyph.mostMarks { marks.append(scalar.value) }
      case .none:
        continue
      }
    }
    flush()
    return symbols
  }

  /// A base with its marks, which are one `Character` except in rare scripts, where the base is
  /// enough.
  private static func joined(_ base: Unicode.Scalar, _ marks: [UInt32]) -> Symbol {
    let glyph = Glyph(base: base.value, marks: marks)
    let isOne =
      marks.isEmpty
      || String(
        String.UnicodeScalarView(
          [base] + marks.compactMap(Unicode.Scalar.init))
      ).count == 1
    return Symbol(isOne ? glyph : Glyph(base: base.value), width: columns(base))
  }

  /// The symbols of a text that fit a width; text that does not fit ends in "…".
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - width: the room, in columns.
  /// - Returns: the symbols, at most `width` columns of them.
  public static func fitted(_ text: String, width: Int) -> [Symbol] {
    // No text longer than this can matter on a screen: a symbol takes at least one column.
    let limit = max(0, width) * (Glyph.mostMarks + 1) * 8 + 64
    let isLong = text.utf8.count > limit && text.unicodeScalars.count > limit
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
    return kept + [ellipsis]
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
    // Latin letters, arrows, boxes, blocks and shapes need no look into the tables.
    case 0xA0..<0xAD, 0xAE..<0x300, 0x2190..<0x2600: return .base(scalar)
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
