import Structures
import Testing
import Transcripts

@testable import Coaching

@Suite struct NextStepTests {
  private func item(_ title: String, phase: Int? = nil, level: String? = nil) -> PlanItem {
    let phases = ["Ask", "Answer"].map { Phase(title: $0, window: nil) }
    let structure = PlannedStructure(
      Structure(title: title, phases: phases), document: "guide.md", name: title, level: level,
      hasDrills: true)
    return PlanItem(PracticeUnit(structure, phase: phase), reason: "never run")
  }

  @Test func itIsWhatThePlanBeginsWith() throws {
    let step = try #require(NextStep(best: item("Story", level: "L7")))
    #expect(step.sentence == "Run Story")
    #expect(step.reason == "never run")
    #expect(step.command == ["rehearse", "start", "--level", "L7", "Story"])
    #expect((step.structure, step.document, step.level) == ("Story", "guide.md", "L7"))
    #expect(step.phase == nil)
  }

  @Test func withoutAPlanThereIsNone() {
    #expect(NextStep(best: nil) == nil)
  }

  private func finding(_ state: Finding.State, phase: String = "A") -> Finding {
    let figures = Finding.Figures(n: 8, count: 7, typical: 50, edge: 40)
    var finding = Finding(
      kind: .over, state: state, isMendedNow: false, structure: "Story", document: "guide.md",
      subject: Finding.Subject(phase: 0, title: phase), figures: figures, chance: 0.001,
      shown: figures, action: nil)
    finding.action = finding.action(after: session("Story", phase).summary)
    return finding
  }

  private func session(_ title: String, _ phase: String = "A") -> PastSession {
    History.session(
      day: 20_000, [History.phase(phase, 20...40, 30)], title: title, reference: "/g/guide.md:3")
  }

  @Test func aConfirmedFindingComesBeforeANewOneAndBeforeThePlan() throws {
    let findings = [finding(.fading), finding(.new, phase: "B"), finding(.confirmed)]
    let step = try #require(
      NextStep(findings.advice(in: [session("Story")]), best: item("Story", level: "L7")))
    #expect(step.sentence == "Drill A at 90 % of its clock")
    #expect(step.reason == "over in 7 of 8, typically 0:50 with 0:40 at the latest")
    #expect(step.commandLine == "rehearse drill A --of Story --clock 90%")
    #expect((step.structure, step.document, step.phase) == ("Story", "guide.md", "A"))
    #expect(findings.dropLast().map(\.self).advice(in: [session("Story")])?.action.phase == "B")
  }

  @Test func whatAFindingAsksForIsStartedAsItSays() throws {
    let unit = try #require(item("Story", phase: 0).unit)
    let advice = try #require([finding(.confirmed)].advice(in: [session("Story")]))
    let planned = PlanItem(unit, reason: advice.reason, action: advice.action)
    #expect(planned.sentence == "Drill A at 90 % of its clock")
    #expect(
      planned.command(with: ["--sessions", "S"])
        == ["rehearse", "drill", "--sessions", "S", "A", "--of", "Story", "--clock", "90%"])
    #expect(
      PlanItem(unit, reason: "").command() == ["rehearse", "drill", "Ask", "--of", "Story"])
  }

  @Test(arguments: [Finding.State.fading, .mended])
  func whatDoesNotShowAsksForNothing(state: Finding.State) {
    let best = item("Story")
    #expect(
      NextStep([finding(state)].advice(in: [session("Story")]), best: best)
        == NextStep(best: best))
    #expect(NextStep(nil, best: nil) == nil)
  }

  @Test func aDrillNamesItsPhase() throws {
    let step = try #require(NextStep(best: item("Story", phase: 1)))
    #expect(step.sentence == "Drill Answer of Story")
    #expect((step.structure, step.phase) == ("Story", "Answer"))
  }

  @Test func theCommandIsWrittenAsAShellTakesIt() throws {
    let step = try #require(NextStep(best: item("It's a Story")))
    #expect(step.commandLine == #"rehearse start 'It'\''s a Story'"#)
    #expect(try #require(NextStep(best: item("-x"))).commandLine == "rehearse start -- -x")
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
