import Clocks
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

  @Test func waitsAreNeverNegativeAndNeverTooLongToBeCounted() {
    func wait(_ from: Int64, _ to: Int64) -> [Int] {
      let time = Instant(nanoseconds: to).wait(from: Instant(nanoseconds: from))
      return [time.tv_sec, time.tv_nsec]
    }
    #expect(wait(5, 3_000_000_012) == [3, 7])
    #expect(wait(-5, 999_999_995) == [1, 0])
    #expect(wait(5, 4) == [0, 0])
    #expect(wait(.min, .max) == [9_223_372_036, 854_775_807])
    #expect(wait(.max, .min) == [0, 0])
  }

  @Test func pointsOfTimeStayWhereTheyCanBeCounted() {
    let start = Instant.now
    #expect(start.advanced(by: .seconds(-1)).duration(to: start) == .seconds(1))
    #expect(start + .seconds(Int64.max) == Instant(nanoseconds: .max))
    #expect(start.advanced(by: .seconds(-Int64.max)) == Instant(nanoseconds: .min))
    #expect(Instant(nanoseconds: .min).duration(to: Instant(nanoseconds: .max)) > .zero)
  }

  @Test(arguments: [
    TerminalProblem.notATerminal(.input), .notATerminal(.output), .noName, .noGuard(error: ENOMEM),
    .unknown(name: "x"), .cannotMoveCursor(name: "dumb"), .noPipe(error: EMFILE),
  ])
  func everyProblemIsOneSentenceThatNamesAWayOut(problem: TerminalProblem) {
    #expect(problem.description.contains("--plain"))
    #expect(!problem.description.contains("\n"))
  }

  @Test func aTerminalThatIsNotKnownIsMadeKnownWithoutNamingAPackage() {
    let words = TerminalProblem.unknown(name: "xterm-ghostty").description
    #expect(words.contains("infocmp -x") && words.contains("tic -x") && words.contains("TERM"))
    #expect(!words.contains("ncurses-term"))
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
