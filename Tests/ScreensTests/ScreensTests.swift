import Grids
import Sessions
import Structures
import TestSupport
import Testing

@testable import Screens

private func name(_ state: String, _ size: Size) -> String {
  "\(state)-\(size.width)x\(size.height)"
}

@Suite struct SessionScreenGoldenTests {
  @Test(arguments: Sample.sizes) func early(size: Size) throws {
    try expectSnapshot(
      Sample.screen(Sample.third(after: 86)).grid(size), named: name("session-early", size))
  }

  @Test(arguments: Sample.sizes) func inWindow(size: Size) throws {
    try expectSnapshot(
      Sample.screen(Sample.third(after: 198)).grid(size), named: name("session-in-window", size))
  }

  @Test(arguments: Sample.sizes) func closing(size: Size) throws {
    try expectSnapshot(
      Sample.screen(Sample.third(after: 231)).grid(size), named: name("session-closing", size))
  }

  @Test(arguments: Sample.sizes) func over(size: Size) throws {
    try expectSnapshot(
      Sample.screen(Sample.third(after: 252)).grid(size), named: name("session-over", size))
  }

  @Test(arguments: Sample.sizes) func paused(size: Size) throws {
    var session = Sample.third(after: 100)
    _ = session.apply(Event(session.now, .paused(nil)))
    _ = session.advance(to: session.now.advanced(by: .seconds(20)))
    try expectSnapshot(Sample.screen(session).grid(size), named: name("session-paused", size))
  }

  @Test(arguments: Sample.sizes) func againstPastTimes(size: Size) throws {
    var screen = Sample.screen(Sample.against)
    screen.pass(.seconds(20))
    screen.press([.character("n")], size: size)
    try expectSnapshot(screen.grid(size), named: name("session-against", size))
  }

  @Test(arguments: Sample.sizes) func hiddenClock(size: Size) throws {
    try expectSnapshot(Sample.hidden.grid(size), named: name("session-hidden", size))
  }

  @Test(arguments: Sample.sizes) func askedHowLongItHasBeen(size: Size) throws {
    var screen = Sample.hidden
    screen.pass(.seconds(40))
    screen.press("1:3".map(Key.character), size: size)
    try expectSnapshot(screen.grid(size), named: name("session-guess", size))
  }

  @Test func aGuessIsTakenWithEnterAndPassedWithEsc() {
    var screen = Sample.hidden
    screen.pass(.seconds(40))
    #expect(screen.press("soon".map(Key.character) + [.enter]) == [])
    #expect(screen.rehearsal.isTimeAsked)
    screen.press(Array(repeating: .backspace, count: 4))
    #expect(
      screen.press("90".map(Key.character) + [.enter]) == [
        .timeGuessed(.seconds(90), .seconds(126))
      ])
    #expect(!screen.rehearsal.isTimeAsked)
    var other = Sample.hidden
    other.pass(.seconds(40))
    #expect(other.press([.escape, .character("1")]) == [.promptUnticked(0)])
    #expect(!other.rehearsal.isTimeAsked)
  }

  @Test(arguments: Sample.sizes) func typingANote(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 100))
    for key in [Key.enter] + "write-behind cache for 漢字 é, then fan out".map(Key.character) {
      screen.press([key], size: size)
    }
    for _ in 0..<5 { screen.press([.left], size: size) }
    try expectSnapshot(screen.grid(size), named: name("session-typing", size))
  }

  @Test(arguments: Sample.sizes) func away(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 100))
    screen.sleep(.seconds(252))
    try expectSnapshot(screen.grid(size), named: name("session-away", size))
  }

  @Test(arguments: Sample.sizes) func longTitlesAndTwentyPhases(size: Size) throws {
    var session = Session(plan: Sample.long)
    _ = session.start()
    for phase in 1...7 {
      _ = session.apply(Event(Moment(.seconds(phase * 50)), .phaseEntered(phase)))
    }
    _ = session.apply(
      Event(session.now, .noteTaken(String(repeating: "a note without an end ", count: 20))))
    _ = session.advance(to: session.now.advanced(by: .seconds(70)))
    try expectSnapshot(Sample.screen(session).grid(size), named: name("session-long", size))
  }

  @Test(arguments: Sample.sizes) func lookingSomethingUp(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 198))
    screen.press("/cache".map(Key.character), size: size)
    let request = try #require(screen.screen.lookupRequest(size))
    screen.screen.show(Sample.entries, for: request)
    screen.press([.down], size: size)
    try expectSnapshot(screen.grid(size), named: name("session-lookup", size))
  }

  @Test(arguments: Sample.sizes) func aQuestionThatIsThrownIn(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 86))
    screen.screen.message =
      "Half of the requests come from one customer, who pays for a tenth of them. What do you"
      + " change, and whom do you tell before you do?"
    try expectSnapshot(screen.grid(size), named: name("session-curveball", size))
  }

  @Test(arguments: Sample.sizes) func aFollowUpThatWaitsForItsAnswer(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 86, of: Sample.asked))
    screen.handle(
      .asked("Half of the requests come from one customer. What do you change, and for whom?"))
    screen.pass(.seconds(12))
    try expectSnapshot(screen.grid(size), named: name("session-follow-up", size))
  }

  @Test(arguments: Sample.sizes) func choosingAFollowUp(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 86))
    screen.rehearsal.guidance = Sample.guidance(of: screen.session)
    screen.press([.character("o")], size: size)
    try expectSnapshot(screen.grid(size), named: name("session-choosing", size))
  }

  @Test(arguments: Sample.sizes) func theKeyPoints(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 86))
    screen.rehearsal.guidance = Sample.guidance(of: screen.session)
    screen.press([.character("k")], size: size)
    try expectSnapshot(screen.grid(size), named: name("session-key-points", size))
  }

  @Test(arguments: Sample.sizes) func theQuestionWhole(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 86, of: Sample.asked))
    screen.press([.character("v")], size: size)
    try expectSnapshot(screen.grid(size), named: name("session-question", size))
  }

  @Test(arguments: Sample.sizes) func aLongQuestionAndAResolution(size: Size) throws {
    try expectSnapshot(
      Sample.screen(Sample.third(after: 86, of: Sample.asked)).grid(size),
      named: name("session-asked", size))
  }

  @Test(arguments: Sample.sizes) func aShortAnswer(size: Size) throws {
    try expectSnapshot(
      Sample.screen(Sample.answer(after: 40)).grid(size), named: name("session-answer", size))
  }

  @Test(arguments: Sample.sizes) func troubleWithTheDisk(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 86))
    screen.screen.trouble = "held in memory, not on the disk: No space left on device"
    try expectSnapshot(screen.grid(size), named: name("session-trouble", size))
  }

  @Test(arguments: Sample.sizes) func askingBeforeTheEnd(size: Size) throws {
    var screen = Sample.screen(Sample.third(after: 100))
    screen.press([.character("q")], size: size)
    try expectSnapshot(screen.grid(size), named: name("session-leaving", size))
  }
}

@Suite struct OtherScreensGoldenTests {
  @Test(arguments: Sample.sizes) func home(size: Size) throws {
    try expectSnapshot(
      HomeScreen(HomeSample.content, level: "L6").grid(size), named: name("home", size))
  }

  @Test(arguments: Sample.sizes) func homeAtTheFirstStart(size: Size) throws {
    let content = HomeContent(
      choices: HomeSample.content.choices, folder: "Sessions", isFirst: true)
    try expectSnapshot(HomeScreen(content).grid(size), named: name("home-first", size))
  }

  @Test(arguments: Sample.sizes) func moreThanFitIsTold(size: Size) throws {
    var screen = HomeScreen(HomeSample.many, asking: .given(ReadySample.question))
    for _ in 0..<20 { _ = screen.handle(.down, size: size) }
    screen.restorable = 1
    try expectSnapshot(screen.grid(size), named: name("home-many", size))
  }

  @Test(arguments: Sample.sizes) func fillingABlank(size: Size) throws {
    var screen = HomeScreen(HomeSample.content)
    screen.take(
      drawn: QuestionTemplate(
        "How would you bring [specific system] to ten times as many users within a year, and what"
          + " would you refuse to do for that?"), defaults: ["a booking service for trains"])
    try expectSnapshot(screen.grid(size), named: name("home-filling", size))
  }

  @Test(arguments: Sample.sizes) func finding(size: Size) throws {
    var screen = HomeScreen(HomeSample.content)
    for key in "flead".map(Key.character) { _ = screen.handle(key, size: size) }
    try expectSnapshot(screen.grid(size), named: name("home-finding", size))
  }

  @Test(arguments: Sample.sizes) func help(size: Size) throws {
    try expectSnapshot(HelpView(SessionKeys.commands.help).grid(size), named: name("help", size))
  }
}

enum HomeSample {
  static let content = HomeContent(
    choices: [
      .init(
        structure: Sample.technical, group: "System design", levels: ["L6", "L7"],
        latest: "Sat 21: over 0:12"),
      .init(
        structure: Structure(
          title: "Leadership Discussion Structure",
          phases: [
            Sample.phase("Context Setting", (60, 60), []), Sample.phase("Strategy", (120, 180), []),
          ]), group: "Leadership", levels: ["L6", "L7"]),
      .init(
        structure: Structure(
          title: "Four-step design", phases: [Phase(title: "Everything", window: nil)]),
        group: "Yours", source: "guides/four-steps.md:7", levels: []),
    ],
    recent: [
      .init(
        path: "c", day: "Sat 21", title: "Technical Problem Response Structure",
        active: .seconds(582),
        verdict: .over(.seconds(12)), band: .hire),
      .init(
        path: "b", day: "Fri 20", title: "Leadership Discussion Structure", active: .seconds(425),
        verdict: .inWindow, band: .strongHire),
    ],
    unfinished: [
      .init(
        path: "a", day: "today 10:32", title: "Leadership Discussion Structure", active: nil,
        verdict: .untimed, band: nil)
    ], practised: "12 sessions · 3 h 40 rehearsed",
    folder: "Sessions",
    next: .init(
      sentence: "Drill Situation of Leadership Discussion Structure",
      reason: "over in 7 of 8, typically 0:50 with 0:40 at the latest"))

  /// Many structures in four groups.
  static let many = HomeContent(
    choices: ["System design", "Leadership", "Coding", "Yours"].flatMap { group in
      (1...9).map { number in
        HomeContent.Choice(
          structure: Structure(
            title: "\(group) round \(number)",
            phases: [Sample.phase("Talk", (60 * number, 90 * number), [])]),
          group: group, source: group == "Yours" ? "guides/mine.md:\(number)" : nil, levels: [])
      }
    }, recent: content.recent, practised: content.practised, folder: "Sessions")
}
