import Grids

/// The pens that styles are drawn with, at each depth of colour and for each background.
///
/// The background always stays the terminal's own. Where it is known to be dark or light, the colours
/// have a contrast of 4.5 : 1 on black, or on white (WCAG 2, relative luminance); else those of the
/// 256 have 3.3 : 1 on both. Of the eight only red and magenta can be read on both, in the colours of
/// xterm as in those of VGA; what else has to stand out is bold or reversed.
struct Palette: Hashable, Sendable {
  /// How many colours there are.
  let depth: ColourDepth
  private let theme: Theme
  private let background: Background?

  /// Chooses the pens.
  ///
  /// - Parameters:
  ///   - depth: how many colours there are.
  ///   - theme: the background that colours are for.
  ///   - background: what the terminal has said of it, for the theme that asks; `nil` is nothing.
  init(depth: ColourDepth, theme: Theme = .auto, background: Background? = nil) {
    self.depth = theme == .none ? .none : depth
    self.theme = theme
    self.background =
      switch theme {
      case .auto: background
      case .dark: .dark
      case .light: .light
      case .highContrast, .none: nil
      }
  }

  /// The pen for a style.
  func pen(for style: Style) -> Pen {
    if theme == .highContrast {
      var pen = Self.withoutColours(style)
      pen.isDim = false
      return pen
    }
    return switch (depth, background) {
    case (.none, _): Self.withoutColours(style)
    case (.eight, nil): Self.withColours(style, .eight)
    case (.eight, .dark): Self.withColours(style, .eightOnDark)
    case (.eight, .light): Self.withColours(style, .eightOnLight)
    case (.full, nil): Self.withColours(style, .full)
    case (.full, .dark): Self.withColours(style, .fullOnDark)
    case (.full, .light): Self.withColours(style, .fullOnLight)
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
    /// #5fafff, #5faf5f, #d7af5f, #ff5f5f and #8a8a8a.
    static let fullOnDark = Colours(
      accent: Pen(colour: 75), inWindow: Pen(colour: 71), closing: Pen(colour: 179),
      over: Pen(colour: 203), muted: Pen(colour: 245))
    /// #005faf, #005f00, #875f00, #d70000 and #626262.
    static let fullOnLight = Colours(
      accent: Pen(colour: 25), inWindow: Pen(colour: 22), closing: Pen(colour: 94),
      over: Pen(colour: 160), muted: Pen(colour: 241))
    /// Bright black would be the grey of these, but some themes make it the background.
    static let eight = Colours(
      accent: Pen(isBold: true), inWindow: Pen(isBold: true), closing: Pen(colour: 5),
      over: Pen(colour: 1), muted: Pen(isDim: true))
    /// Cyan, green, yellow and red; the red of xterm and VGA is dark, hence bold.
    static let eightOnDark = Colours(
      accent: Pen(colour: 6), inWindow: Pen(colour: 2), closing: Pen(colour: 3),
      over: Pen(colour: 1, isBold: true), muted: Pen(isDim: true))
    /// Yellow, cyan and green cannot be read on white.
    static let eightOnLight = Colours(
      accent: Pen(colour: 4), inWindow: Pen(isBold: true), closing: Pen(colour: 5),
      over: Pen(colour: 1), muted: Pen(isDim: true))
  }
}
