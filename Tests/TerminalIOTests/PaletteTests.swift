import Grids
import Testing

@testable import TerminalIO

@Suite struct PaletteTests {
  @Test func coloursOfThePaletteOf256ReadOnBlackAndOnWhite() {
    for style in Style.allCases {
      guard let colour = Palette(depth: .full).pen(for: style).colour else { continue }
      let luminance = Self.luminance(colour)
      #expect((luminance + 0.05) / 0.05 >= 3.3, "\(style) on black")
      #expect(1.05 / (luminance + 0.05) >= 3.3, "\(style) on white")
    }
  }

  @Test(arguments: [Background.dark, .light])
  func coloursOfThePaletteOf256ReadOnTheBackgroundThatIsKnown(background: Background) {
    let palettes = [
      Palette(depth: .full, background: background),
      Palette(depth: .full, theme: background == .dark ? .dark : .light),
    ]
    #expect(palettes[0].pen(for: .over) == palettes[1].pen(for: .over))
    for style in Style.allCases {
      guard let colour = palettes[0].pen(for: style).colour else { continue }
      let luminance = Self.luminance(colour)
      let contrast =
        background == .dark ? (luminance + 0.05) / 0.05 : 1.05 / (luminance + 0.05)
      #expect(contrast >= 4.5, "\(style) on \(background)")
    }
  }

  @Test func onLightNeitherYellowNorCyanNorGreenIsAmongTheEight() {
    let palette = Palette(depth: .eight, theme: .light)
    #expect(Style.allCases.allSatisfy { ![2, 3, 6].contains(palette.pen(for: $0).colour) })
    #expect(Set([Style.inWindow, .closing, .over].map { palette.pen(for: $0) }).count == 3)
  }

  @Test func highContrastIsNeverFaintAndHasNoColours() {
    let palette = Palette(depth: .full, theme: .highContrast, background: .light)
    #expect(Style.allCases.allSatisfy { !palette.pen(for: $0).isDim })
    #expect(Style.allCases.allSatisfy { palette.pen(for: $0).colour == nil })
    #expect(palette.pen(for: .over).isReversed)
  }

  @Test func coloursOfTheEightReadOnBlackAndOnWhiteInTheColoursOfXtermAndVGA() {
    let palettes: [[[Double]]] = [
      [[205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205]],
      [[170, 0, 0], [0, 170, 0], [170, 85, 0], [0, 0, 170], [170, 0, 170], [0, 170, 170]],
    ]
    for style in Style.allCases {
      guard let colour = Palette(depth: .eight).pen(for: style).colour else { continue }
      for palette in palettes {
        let luminance = Self.luminance(of: palette[Int(colour) - 1])
        #expect((luminance + 0.05) / 0.05 >= 2.5, "\(style) on black")
        #expect(1.05 / (luminance + 0.05) >= 4.5, "\(style) on white")
      }
    }
  }

  @Test func statesHaveColoursOfTheirOwn() {
    for depth in [ColourDepth.eight, .full] {
      let states = [Style.early, .inWindow, .closing, .over]
      let pens = Set(states.map { Palette(depth: depth).pen(for: $0) })
      #expect(pens.count == states.count)
    }
  }

  @Test func withoutColoursOverIsReversedAndClosingBold() {
    let palette = Palette(depth: .none)
    #expect(palette.pen(for: .over).isReversed)
    #expect(palette.pen(for: .closing).isBold)
    #expect(palette.pen(for: .selected).isReversed)
    #expect(Style.allCases.allSatisfy { palette.pen(for: $0).colour == nil })
  }

  @Test func thePlainStyleIsTheTerminalsOwn() {
    for depth in [ColourDepth.none, .eight, .full] {
      #expect(Palette(depth: depth).pen(for: .plain) == .plain)
    }
  }

  @Test func thereAreAsManyColoursAsTheTerminalHasUnlessNoneAreWanted() {
    #expect(ColourDepth(choice: .automatic, colours: 256) == .full)
    #expect(ColourDepth(choice: .always, colours: 8) == .eight)
    #expect(ColourDepth(choice: .never, colours: 256) == .none)
    #expect(ColourDepth(choice: .always, colours: -1) == .none)
  }

  /// The relative luminance of WCAG 2 of a colour of the cube (16–231) or the greys (232–255).
  private static func luminance(_ colour: Int16) -> Double {
    let index = Int(colour)
    precondition(index >= 16, "what the first sixteen look like is up to the theme")
    let levels = [0.0, 95, 135, 175, 215, 255]
    let grey = Double(8 + 10 * (index - 232))
    let cube = index - 16
    let channels =
      index >= 232
      ? [grey, grey, grey] : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    return luminance(of: channels)
  }

  /// The relative luminance of red, green and blue from 0 to 255.
  private static func luminance(of channels: [Double]) -> Double {
    let linear = channels.map { channel in
      let value = channel / 255
      return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The 2.4th power: x² times the fifth root of x², by Newton's method.
  private static func power(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}
