import Listings
import Sessions
import Structures
import Testing

/// A running session in one line.
@Suite struct StatusFormatTests {
  private func line(
    _ format: String, at seconds: Int, clock: Plan.Clock = .shown, title: String = "Design",
    isPaused: Bool = false
  ) throws -> String {
    let window = Window(earliest: .seconds(30), latest: .seconds(60))
    let phases = [
      Phase(title: title, window: window), Phase(title: "End", window: window),
    ]
    var session = Session(
      plan: Plan(
        structure: Structure(title: "S", phases: phases), question: "Why\nnow?", clock: clock))
    _ = session.start()
    _ = session.advance(to: Moment(.seconds(seconds)))
    if isPaused { _ = session.apply(Event(session.now, .paused(nil))) }
    return try StatusFormat(format).line(session)
  }

  @Test func everyLetterStandsForSomething() throws {
    #expect(
      try line("%n/%N %p %l|%e|%t|%s|%q|%%", at: 20) == "1/2 Design 0:40|0:20|1:40|early|Why now?|%"
    )
    #expect(try line("%l %t %s", at: 40) == "0:20 1:20 in window")
    #expect(try line("%l %t %s", at: 55) == "0:05 1:05 closing")
    #expect(try line("%l %t %s", at: 72) == "over 0:12 0:48 over")
    #expect(try line("%t", at: 130) == "over 0:10")
    #expect(try line("%l %s", at: 20, isPaused: true) == "0:40 paused")
    #expect(try line("", at: 20).isEmpty)
  }

  @Test func aHiddenClockTellsNoTime() throws {
    #expect(
      try line("%p %l %e %t %s", at: 72, clock: .hidden) == "Design -:-- -:-- -:-- clock hidden")
  }

  @Test func aTitleCannotDriveTheTerminalOrBreakTheLine() throws {
    let text = try line("%p", at: 0, title: "a\u{1B}[31mb\nc\td\u{202E}e")
    #expect(text == "a\u{FFFD}[31mb c d\u{FFFD}e")
  }

  @Test func anUnknownLetterIsNamed() {
    #expect(throws: StatusFormat.Problem.unknown("x")) { try StatusFormat("%p %x") }
    #expect(throws: StatusFormat.Problem.unfinished) { try StatusFormat("%p %") }
  }
}
