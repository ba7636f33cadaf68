import Glibc
import Grids
import Testing

@testable import TerminalIO

@Suite struct TerminalFactsTests {
  @Test func theEncodingDecidesWhatIsDrawn() {
    #expect(Charset.repertoire(codeset: "UTF-8", terminal: "xterm-256color") == .unicode)
    #expect(Charset.repertoire(codeset: "UTF-8", terminal: "linux") == .console)
    #expect(Charset.repertoire(codeset: "UTF-8", terminal: "linux-16color") == .console)
    #expect(Charset.repertoire(codeset: "ISO-8859-1", terminal: "xterm") == .ascii)
  }

  @Test func pausesAreTakenOutOfSequences() {
    #expect(LeaveSequence.withoutPadding("\u{1B}[m\u{F}$<2>\u{1B}>") == "\u{1B}[m\u{F}\u{1B}>")
    #expect(LeaveSequence.withoutPadding("a$<100/>b$<5*>c") == "abc")
    #expect(LeaveSequence.withoutPadding("a$b$$c$") == "a$b$$c$")
    #expect(LeaveSequence.withoutPadding("$$<2>x") == "$x")
  }

  @Test func waitsAreRoundedUpSoThatTheyNeverEndTooEarly() {
    let short = timespec(
      rounding: .nanoseconds(1) + Duration(secondsComponent: 0, attosecondsComponent: 1))
    #expect((short.tv_sec, short.tv_nsec) == (0, 2))
    let carried = timespec(
      rounding: Duration(secondsComponent: 2, attosecondsComponent: 999_999_999_999_999_999))
    #expect((carried.tv_sec, carried.tv_nsec) == (3, 0))
    let past = timespec(rounding: .seconds(-3))
    #expect((past.tv_sec, past.tv_nsec) == (0, 0))
  }

  @Test(arguments: [
    TerminalProblem.notATerminal(.input), .notATerminal(.output), .noName,
    .unknown(name: "x"), .cannotMoveCursor(name: "dumb"), .noPipe(error: EMFILE),
  ])
  func everyProblemIsOneSentenceThatNamesAWayOut(problem: TerminalProblem) {
    #expect(problem.description.contains("--plain"))
    #expect(!problem.description.contains("\n"))
  }

  @Test func theNameOfATerminalCannotSendAnythingToIt() {
    let words = TerminalProblem.unknown(
      name: "\u{1B}[31m\u{9B}ü" + String(repeating: "x", count: 999)
    )
    .description
    #expect(words.unicodeScalars.allSatisfy { (" "..."~").contains($0) })
    #expect(words.count < 250)
  }

  @Test func nothingButPrintableCharactersOfTheRightWidthIsDrawn() {
    setlocale(LC_CTYPE, "C.UTF-8")
    func drawn(_ character: Character, _ columns: Int, _ repertoire: Repertoire = .unicode)
      -> CellText
    {
      CellText(Glyph(character), columns: columns, repertoire: repertoire)
    }
    func text(_ scalars: String, _ count: Int) -> [wchar_t] {
      scalars.unicodeScalars.map { wchar_t($0.value) } + [wchar_t(count)]
    }
    func parts(_ text: CellText) -> [wchar_t] { [text.base] + text.marks + [wchar_t(text.count)] }
    #expect(parts(drawn("a", 1)) == text("a", 1))
    #expect(parts(drawn("漢", 2)) == text("漢", 1))
    #expect(parts(drawn("e\u{301}", 1)) == text("e\u{301}", 1))
    #expect(parts(drawn("漢", 1)) == text("?", 1))
    #expect(parts(drawn("漢", 2, .ascii)) == text("?", 2))
    #expect(parts(drawn("\u{1B}", 1)) == text("?", 1))
    #expect(parts(drawn("\u{9B}", 1)) == text("?", 1))
    #expect(parts(drawn("\u{200B}", 1)) == text("?", 1))
  }
}
