import Grids
import Testing

@testable import TerminalIO

/// Lines of text as a terminal is sent them.
@Suite struct SequenceTests {
  private let text: StyledText = "\("a\n\nb", .over) c\n"

  @Test func eachLineIsDrawnByItself() {
    #expect(
      LinePens(depth: .eight).sequences(text) == "\u{1B}[31ma\u{1B}[0m\n\n\u{1B}[31mb\u{1B}[0m c\n")
  }

  @Test func theColoursAreThoseOfThePalette() {
    for depth in [ColourDepth.eight, .full] {
      for style in Style.allCases {
        let pen = Palette(depth: depth).pen(for: style)
        let sent = LinePens(depth: depth).sequences(StyledText("x", style))
        #expect(sent.contains("x") && (sent == "x") == (pen == .plain))
        let numbers = sent.prefix { $0 != "x" }.dropFirst(2).dropLast().split(separator: ";")
        #expect(numbers.contains("1") == pen.isBold)
        #expect(numbers.contains("7") == pen.isReversed)
        if let colour = pen.colour {
          #expect(numbers.last == (colour < 8 ? "3\(colour)" : "\(colour)"))
        }
      }
    }
  }

  @Test func withoutColoursItIsTheTextAlone() {
    #expect(LinePens.none.sequences(text) == "a\n\nb c\n")
    #expect(LinePens(depth: .none).sequences(text) == "a\n\nb c\n")
    #expect(LinePens(depth: .full, theme: .none).areNone)
  }
}
