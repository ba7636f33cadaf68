import Grids
import Sessions
import Structures
import TestSupport
import Testing
import Texts
import Transcripts

@testable import Screens

/// The screen between the rounds of a day.
@Suite struct DayTests {
  private static let start = Stamp(seconds: 1_795_590_000, offset: 3600)
  private static let size = Size(width: 80, height: 24)

  static func later(_ seconds: Int64) -> Stamp {
    Stamp(seconds: start.seconds + seconds, offset: start.offset)
  }

  static let day: InterviewDay = {
    let items = [
      Loop.Item(
        name: "Manager", structure: "Leadership Discussion Structure", question: "Repair",
        interviewer: "Ada", line: 1),
      Loop.Item(name: "Tea", line: 2),
      Loop.Item(name: "Design", structure: "Technical Problem", interviewer: "Grace", line: 3),
      Loop.Item(name: "Lunch", line: 4), Loop.Item(name: "Code", structure: "Coding", line: 5),
    ]
    return InterviewDay(
      Loop(title: "Amazon Loop Day", items: items, line: 1),
      lengths: [3300, 600, 3300, 2700, 3300].map { .seconds($0) }, start: start)
  }()

  private func screen(_ change: (inout InterviewDay) -> Void, at now: Stamp) -> DayScreen {
    var day = Self.day
    change(&day)
    return DayScreen(day, now: now)
  }

  private func name(_ state: String, _ size: Size) -> String {
    "day-\(state)-\(size.width)x\(size.height)"
  }

  @Test(arguments: Sample.sizes) func beforeARound(size: Size) throws {
    let screen = screen({ _ in }, at: Self.later(370))
    try expectSnapshot(screen.grid(size), named: name("round", size))
  }

  @Test(arguments: Sample.sizes) func inABreak(size: Size) throws {
    var screen = screen({ $0.finish(0, at: Self.later(3700)) }, at: Self.later(3755))
    screen.results[0] = try #require(SampleHistory.sessions.last).summary
    try expectSnapshot(screen.grid(size), named: name("break", size))
  }

  @Test func theLastPage() throws {
    var screen = screen(
      { day in for place in [0, 2, 4] { day.leaveOut(place) } }, at: Self.later(9000))
    screen.review = (1...40).map { "line \($0)" }
    _ = screen.handle(.down, size: Self.size)
    let text = screen.grid(Self.size).snapshot
    #expect(text.contains("line 2 ") && text.contains("↑ 1 more") && !text.contains("line 1\n"))
    #expect(text.contains("The day is over."))
    #expect(screen.handle(.enter, size: Self.size) == .quit)
    for _ in 1...100 { _ = screen.handle(.down, size: Self.size) }
    #expect(screen.grid(Self.size).snapshot.contains("line 40\n"))
  }

  @Test func enterDoesWhatComesNext() {
    var round = screen({ _ in }, at: Self.start)
    #expect(round.handle(.enter, size: Self.size) == .begin(0))
    #expect(round.handle(.character("s"), size: Self.size) == .leaveOut(0))
    #expect(round.handle(.character("z"), size: Self.size) == nil && round.message != nil)
    var pause = screen({ $0.finish(0, at: Self.later(3300)) }, at: Self.later(3301))
    #expect(pause.handle(.enter, size: Self.size) == .endBreak)
    #expect(pause.handle(.escape, size: Self.size) == .quit)
  }

  @Test func theKeysAreExplained() {
    var screen = screen({ _ in }, at: Self.start)
    _ = screen.handle(.character("?"), size: Self.size)
    #expect(screen.grid(Self.size).snapshot.contains("leave the next round out"))
    _ = screen.handle(.enter, size: Self.size)
    #expect(screen.grid(Self.size).snapshot.contains("Round 1 of 3: Manager"))
  }
}
