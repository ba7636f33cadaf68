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

  /// The end of a text that was cut.
  static let ellipsis = Symbol(Glyph(base: 0x2026), width: 1)

  /// The symbols that a text consists of.
  ///
  /// Control characters become signs ("␛", "↵"), invisible format characters and overrides of the
  /// writing direction are left out.
  ///
  /// - Parameter text: any text.
  /// - Returns: the symbols, in order.
  public static func symbols(in text: String) -> [Symbol] {
    var symbols: [Symbol] = []
    symbols.reserveCapacity(text.utf8.count)
    visit(text) { symbol in
      symbols.append(symbol)
      return true
    }
    return symbols
  }

  /// Goes through the symbols of a text.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - most: how many scalars are looked at; more are not needed where each symbol takes a column.
  ///   - take: is given one symbol after the other; it answers whether it wants the next.
  /// - Returns: whether the text came to its end, and all of it was wanted.
  @discardableResult
  @inline(__always)
  static func visit(_ text: String, most: Int = .max, _ take: (Symbol) -> Bool) -> Bool {
    let isDone = text.utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
      // Most of a screen is ASCII.
      guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      for byte in bytes {
        guard take(Symbol(Glyph(base: UInt32(byte)), width: 1)) else { return false }
      }
      return true
    }
    return (isDone ?? nil) ?? visitAny(text, most: most, take)
  }

  private static func visitAny(_ text: String, most: Int, _ take: (Symbol) -> Bool) -> Bool {
    var base: Unicode.Scalar?
    var marks: [UInt32] = []
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= most else { return false }
      switch role(scalar) {
      case .base(let drawn):
        if let base, !take(joined(base, marks)) { return false }
        if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
        base = drawn
      case .mark:
        if base == nil { base = "\u{25CC}" }
        if marks.count < Glyph.mostMarks { marks.append(scalar.value) }
      case .none:
        continue
      }
    }
    return base.map { take(joined($0, marks)) } ?? true
  }

  /// A base with its marks, which are one `Character` except in rare scripts, where the base is
  /// enough.
  private static func joined(_ base: Unicode.Scalar, _ marks: [UInt32]) -> Symbol {
    let width = columns(base)
    guard !marks.isEmpty else { return Symbol(Glyph(base: base.value), width: width) }
    let scalars = [base] + marks.compactMap(Unicode.Scalar.init)
    let isOne = String(String.UnicodeScalarView(scalars)).count == 1
    return Symbol(Glyph(base: base.value, marks: isOne ? marks : []), width: width)
  }

  /// How many scalars of a text can matter in a width: a symbol takes at least one column, and what
  /// takes none is there to flood the screen.
  static func mostScalars(width: Int) -> Int { max(0, width) * (Glyph.mostMarks + 1) * 8 + 64 }

  /// The symbols of a text that fit a width; text that does not fit ends in "…".
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - width: the room, in columns.
  /// - Returns: the symbols, at most `width` columns of them.
  public static func fitted(_ text: String, width: Int) -> [Symbol] {
    var kept: [Symbol] = []
    var used = 0
    let isWhole = visit(text, most: mostScalars(width: width)) { symbol in
      guard used + symbol.width <= width else { return false }
      kept.append(symbol)
      used += symbol.width
      return true
    }
    if isWhole || width <= 0 { return kept }
    if used == width { kept.removeLast() }
    return kept + [ellipsis]
  }

  /// How many columns a text takes on the screen.
  public static func columns(in text: String) -> Int {
    var columns = 0
    visit(text) { symbol in
      columns += symbol.width
      return true
    }
    return columns
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
