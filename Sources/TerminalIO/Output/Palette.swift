import Grids

/// The pens that styles are drawn with, at each depth of colour.
///
/// The background always stays the terminal's own, dark or light, and nobody asks which. Of the 256
/// colours those are taken whose contrast is at least 3.3 : 1 on black as well as on white (WCAG 2,
/// relative luminance). Of the eight only red and magenta can be read on both, in the colours of
/// xterm as in those of VGA; what else has to stand out is bold or reversed.
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
    case .accent: colours.accent
    case .inWindow: colours.inWindow
    case .closing: colours.closing
    case .over: colours.over
    case .alert: Pen(colour: colours.closing.colour, isBold: true)
    case .selected: Pen(colour: colours.accent.colour, isReversed: true)
    }
  }

  private struct Colours {
    let accent, inWindow, closing, over, muted: Pen

    /// #5f87d7, #008700, #af8700, #d75f5f and #767676.
    static let full = Colours(
      accent: Pen(colour: 68), inWindow: Pen(colour: 28), closing: Pen(colour: 136),
      over: Pen(colour: 167), muted: Pen(colour: 243))
    /// Bright black would be the grey of these, but some themes make it the background.
    static let eight = Colours(
      accent: Pen(isBold: true), inWindow: Pen(isBold: true), closing: Pen(colour: 5),
      over: Pen(colour: 1), muted: Pen(isDim: true))
  }
}
