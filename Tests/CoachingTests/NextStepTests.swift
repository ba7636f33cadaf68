import Coaching
import Testing
import Transcripts

@Suite struct NextStepTests {
  private func session(
    _ title: String, day: Int, level: String? = nil, change: (inout Summary) -> Void = { _ in }
  ) -> PastSession {
    History.session(
      day: day, [History.phase("A", 20...40, 30)], title: title, reference: "/g/guide.md:3"
    ) {
      $0.level = level
      change(&$0)
    }
  }

  @Test func withoutASessionThereIsNoNextStep() {
    #expect(NextStep([], resolution: nil, today: 20_000) == nil)
    let brief = session("Story", day: 20_000) { ($0.outcome, $0.active) = (.stopped, .seconds(5)) }
    #expect(NextStep([brief], resolution: "x", today: 20_000) == nil)
  }

  @Test func whatIsToBeChangedComesFirst() throws {
    let step = try #require(
      NextStep(
        [session("Design", day: 20_000), session("Story", day: 20_009, level: "L7")],
        resolution: "say the result first", today: 20_010))
    #expect(step.sentence == "Run Story once more")
    #expect(step.reason == "last time you wanted: say the result first")
    #expect(step.command == ["rehearse", "start", "--level", "L7", "Story"])
    #expect((step.structure, step.document, step.level) == ("Story", "guide.md", "L7"))
  }

  @Test(arguments: [nil, ""])
  func elseWhatWasPractisedLongestAgoComesNext(resolution: String?) throws {
    let sessions = [
      session("Story", day: 20_000), session("Design", day: 20_001), session("Story", day: 20_002),
      session("Code", day: 20_003),
    ]
    let step = try #require(NextStep(sessions, resolution: resolution, today: 20_013))
    #expect(step.sentence == "Run Design")
    #expect(step.reason == "last practised 12 days ago")
    let only = try #require(NextStep([sessions[0]], resolution: nil, today: 20_001))
    #expect(only.sentence == "Run Story once more")
    #expect(only.reason == "last practised yesterday")
  }

  @Test func theCommandIsWrittenAsAShellTakesIt() throws {
    let step = try #require(
      NextStep([session("It's a Story", day: 20_000)], resolution: "x", today: 20_000))
    #expect(step.commandLine == #"rehearse start 'It'\''s a Story'"#)
    let other = try #require(NextStep([session("-x", day: 1)], resolution: nil, today: 1))
    #expect(other.commandLine == "rehearse start -- -x")
  }
}

@Suite struct ResolutionTests {
  private func session(
    _ title: String, day: Int, _ change: (inout Summary) -> Void = { _ in }
  ) -> PastSession {
    History.session(
      day: day, [History.phase("A", 20...40, 30)], title: title, change: change)
  }

  @Test func howOftenItWasKeptIsCountedOverTheSessionsThatWereAskedAboutIt() throws {
    func later(_ day: Int, _ resolution: String, kept: Bool?) -> PastSession {
      session("Story", day: day) { ($0.resolution, $0.isResolutionKept) = (resolution, kept) }
    }
    let sessions = [
      session("Story", day: 1), later(2, "be brief", kept: true), later(3, "be brief", kept: false),
      later(4, "be brief", kept: nil), later(5, "another", kept: true),
      later(6, "be brief", kept: false),
    ]
    let found = try #require(
      Resolution(of: "Story", in: "g.md", sessions) { $0.id == "s1" ? "be brief" : nil })
    #expect((found.kept, found.answered) == (1, 3))
    #expect(found.record == "kept 1 of 3 times")
  }

  @Test func theLatestSessionOfTheStructureThatSaysSomethingCounts() throws {
    let sessions = [
      session("Story", day: 1), session("Story", day: 2), session("Story", day: 3),
      session("Code", day: 4),
    ]
    let texts = ["s1": "first", "s2": "second", "s3": "", "s4": "other"]
    let found = try #require(
      Resolution(of: "Story", in: "g.md", sessions) { texts[$0.id] })
    #expect((found.text, found.session) == ("second", "s2"))
    #expect(found.record == nil)
    #expect(Resolution(of: "Story", in: "other.md", sessions) { texts[$0.id] } == nil)
    #expect(Resolution(of: "Story", in: "g.md", sessions) { _ in nil } == nil)
  }
}

@Suite struct SuggestionTests {
  private func suggestion(_ times: [[Int]]) -> String? {
    let sessions = times.enumerated().map { day, times in
      History.session(
        day: 20_000 + day,
        zip(["Situation", "Action"], times).map { History.phase($0, 20...40, $1) })
    }
    return Review(sessions, today: 20_010).structures.first?.suggestion
  }

  @Test func aPhaseThatRunsOverIsToBeLeft() {
    #expect(
      suggestion([[50, 30], [55, 30], [60, 30], [30, 30]])
        == "leave Situation by 0:40: over in 3 of 4")
  }

  @Test func aPhaseThatIsLeftEarlyIsToBeStayedIn() {
    #expect(
      suggestion([[30, 10], [30, 12], [30, 9]])
        == "stay in Action until 0:20: early in 3 of 3")
  }

  @Test func withoutAFindingNothingIsSuggested() {
    #expect(suggestion([[30, 30], [30, 30], [50, 30]]) == nil)
  }
}
