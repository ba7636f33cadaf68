import CNcurses
import Grids

/// Pens as ncurses wants them: attributes and the number of a colour pair, for every style.
struct Ink: Sendable {
  /// One style's share.
  struct Attributes: Hashable, Sendable {
    /// The attributes.
    let bits: attr_t
    /// The colour pair; 0 is the terminal's default.
    let pair: Int16
    /// Whether an empty cell looks the same with these attributes as without any.
    let leavesBlanksAlone: Bool

    static let plain = Attributes(bits: 0, pair: 0, leavesBlanksAlone: true)
  }

  private let attributes: [Attributes]

  /// Declares the colours of a palette to ncurses.
  ///
  /// - Parameter palette: a palette no deeper than the terminal.
  init(_ palette: Palette) {
    attributes = Style.allCases.map { style in
      let pen = palette.pen(for: style)
      // A pair for each style: some are the same, and ncurses does not mind.
      let pair = pen.colour == nil ? 0 : Int16(style.rawValue) + 1
      if let colour = pen.colour { init_pair(pair, colour, -1) }
      return Attributes(bits: Self.bits(pen), pair: pair, leavesBlanksAlone: pen.leavesBlanksAlone)
    }
  }

  /// The attributes for a style.
  subscript(style: Style) -> Attributes {
    attributes[Int(style.rawValue)]
  }

  private static func bits(_ pen: Pen) -> attr_t {
    var bits: attr_t = 0
    if pen.isBold { bits |= attribute_bold }
    if pen.isDim { bits |= attribute_dim }
    if pen.isReversed { bits |= attribute_reverse }
    if pen.isUnderlined { bits |= attribute_underline }
    return bits
  }
}
