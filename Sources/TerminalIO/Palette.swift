import Grids

/// The pens that styles are drawn with, at each depth of colour.
///
/// The background always stays the terminal's own, dark or light. Of the 256 colours those are
/// taken whose contrast is at least 3.3 : 1 on black as well as on white (WCAG 2, relative
/// luminance).
struct Palette: Hashable, Sendable {
  /// How many colours there are.
  let depth: ColourDepth

  /// The pen for a style.
  func pen(for style: Style) -> Pen {
    switch depth {
    case .none: Self.withoutColours(style)
    case .eight: Self.withColours(style, .eight)
    case .full: Self.withColours(style, .full)
    }
  }

  private static func withoutColours(_ style: Style) -> Pen {
    switch style {
    case .plain, .early, .inWindow: .plain
    case .muted, .paused, .done: Pen(isDim: true)
    case .heading, .closing, .accent: Pen(isBold: true)
    case .over: Pen(isBold: true, isReversed: true)
    case .alert: Pen(isBold: true, isUnderlined: true)
    case .selected: Pen(isReversed: true)
    }
  }

  private static func withColours(_ style: Style, _ colours: Colours) -> Pen {
    switch style {
    case .plain, .early: .plain
    case .muted, .done: colours.muted
    case .paused: Pen(isDim: true)
    case .heading: Pen(isBold: true)
    case .accent: Pen(colour: colours.accent)
    case .inWindow: Pen(colour: colours.green)
    case .closing: Pen(colour: colours.amber)
    case .over: Pen(colour: colours.red)
    case .alert: Pen(colour: colours.amber, isBold: true)
    case .selected: Pen(colour: colours.accent, isReversed: true)
    }
  }

  private struct Colours {
    let accent, green, amber, red: Int16
    let muted: Pen

    /// #5f87d7, #008700, #af8700, #d75f5f and #767676.
    static let full = Colours(
      accent: 68, green: 28, amber: 136, red: 167, muted: Pen(colour: 243))
    /// Bright black would be the grey of these, but some themes make it the background.
    static let eight = Colours(accent: 6, green: 2, amber: 3, red: 1, muted: Pen(isDim: true))
  }
}
