import Sessions
import Structures
import Testing
import Transcripts

@testable import Coaching

/// The one next step, as the plan of today begins.
@Suite struct NextStepTests {
  private static let today = 20_010

  private func item(_ title: String, phase: Int? = nil, level: String? = nil) -> PlanItem {
    PlanItem(PracticeUnit(structure(title, level: level), phase: phase), reason: "never run")
  }

  private func structure(_ title: String, level: String? = nil) -> PlannedStructure {
    let phases = ["A", "B"].map {
      Phase(title: $0, window: Window(earliest: .seconds(20), latest: .seconds(40)))
    }
    return PlannedStructure(
      Structure(title: title, phases: phases), document: "guide.md", name: title, level: level,
      hasDrills: true)
  }

  private func finding(
    _ state: Finding.State, phase: String = "A", of structure: String = "Story",
    kind: Finding.Kind = .over, isHeld: Bool = true
  ) -> Finding {
    let figures = Finding.Figures(n: 8, count: 7, typical: 50, edge: 40)
    var finding = Finding(
      kind: kind, state: state, isMendedNow: false,
      structure: StructureName(structure, document: "guide.md"),
      subject: Finding.Subject(phase: phase == "A" ? 0 : 1, title: phase), figures: figures,
      chance: 0.001, shown: figures, action: nil)
    finding.action = finding.action(
      after: session(structure).summary, at: isHeld ? self.structure(structure) : nil)
    return finding
  }

  private func session(
    _ title: String, day: Int = 20_000, _ change: (inout Summary) -> Void = { _ in }
  ) -> PastSession {
    History.session(
      day: day, ["A", "B"].map { History.phase($0, 20...40, 30) }, title: title,
      reference: "/g/guide.md:3", change: change)
  }

  private func drill(_ phase: String, day: Int, active: Int = 30) -> PastSession {
    History.session(
      day: day, [History.phase(phase, 20...40, active)], title: "Story",
      reference: "/g/guide.md:3", outcome: active < 30 ? .stopped : .completed
    ) { $0.mode = .drill }
  }

  private func plan(
    _ findings: [Finding], _ sessions: [PastSession]? = nil, of titles: [String] = ["Story"],
    in days: Int? = nil, minutes: Int = 30
  ) -> PracticePlan {
    let sessions = sessions ?? [session("Story")]
    return PracticePlan(
      titles.map { structure($0) }, sessions, today: Self.today,
      interview: days.map { Self.today + $0 }, minutes: minutes, days: 7,
      urgency: findings.urgency, advice: findings.advice(in: sessions))
  }

  private func step(_ plan: PracticePlan) throws -> NextStep {
    NextStep(try #require(plan.next))
  }

  @Test func itIsWhatThePlanBeginsWith() {
    let step = NextStep(item("Story", level: "L7"), options: ["--sessions", "S"])
    #expect(step.sentence == "Run Story, L7")
    #expect(step.reason == "never run")
    #expect(
      step.command == ["rehearse", "start", "--sessions", "S", "--level", "L7", "Story"])
    #expect(step.unit?.title == "Story")
  }

  @Test func aConfirmedFindingComesBeforeANewOneAndBeforeThePlan() throws {
    let findings = [finding(.fading), finding(.new, phase: "B"), finding(.confirmed)]
    let step = try step(plan(findings))
    #expect(step.sentence == "Drill A at 90 % of its clock")
    #expect(step.reason == "over in 7 of 8, typically 0:50 with 0:40 at the latest")
    #expect(step.commandLine == "rehearse drill A --of Story --clock 90%")
    #expect(
      try self.step(plan(Array(findings.dropLast()))).sentence == "Drill B at 90 % of its clock")
  }

  @Test(arguments: [Finding.State.fading, .mended])
  func whatDoesNotShowAsksForNothing(state: Finding.State) {
    #expect(plan([finding(state)]).next == plan([]).next)
  }

  @Test func whatWasDrilledSinceTheLastSessionLeavesTheNextOneToTheNextFinding() throws {
    let findings = [finding(.confirmed), finding(.confirmed, phase: "B")]
    let drilled = [session("Story"), drill("A", day: 20_005)]
    #expect(try step(plan(findings, drilled)).sentence == "Drill B at 90 % of its clock")
    let again = drilled + [session("Story", day: 20_006)]
    #expect(try step(plan(findings, again)).sentence == "Drill A at 90 % of its clock")
    let leftAtOnce = [session("Story"), drill("A", day: 20_005, active: 4)]
    #expect(try step(plan(findings, leftAtOnce)).sentence == "Drill A at 90 % of its clock")
    let unfinished = session("Story", day: 20_006) { ($0.outcome, $0.active) = (nil, nil) }
    #expect(
      try step(plan(findings, drilled + [unfinished])).sentence
        == "Drill B at 90 % of its clock")
  }

  @Test func aFindingOfWhatIsNotPlannedComesFirstAllTheSame() throws {
    let plan = plan([finding(.confirmed)], of: ["Talk"])
    #expect(try step(plan).commandLine == "rehearse drill A --of Story --clock 90%")
    #expect(plan.days[0].items.dropFirst().first?.sentence == "Run Talk")
    #expect(plan.units.allSatisfy { $0.structure.name == "Talk" })
  }

  @Test func whatNoGuideHoldsIsPassedOver() throws {
    let gone = finding(.confirmed, of: "Gone", isHeld: false)
    #expect(gone.action?.sentence == "Drill A at 90 % of its clock")
    #expect(gone.action?.command() == nil)
    #expect(
      try step(plan([gone, finding(.new, phase: "B")])).sentence
        == "Drill B at 90 % of its clock")
    #expect(plan([gone]).next == plan([]).next)
    var other = finding(.confirmed)
    other.action = other.action(
      after: History.session(day: 20_000, [History.phase("Old", 20...40, 30)]).summary,
      at: structure("Story"))
    #expect(other.action?.sentence == "Drill Old at 90 % of its clock")
    #expect(other.action?.command() == nil)
  }

  @Test func whatIsLongerThanTheMinutesOfADayComesAloneAndAllTheSame() throws {
    let plan = plan([finding(.confirmed)], minutes: 1)
    #expect(plan.days[0].items.map(\.sentence) == ["Drill A at 90 % of its clock"])
    #expect(plan.days[0].minutes == 2)
  }

  @Test func whereTodaysMinutesAreSpentItIsWhatOneWouldGoOnWith() throws {
    let sessions = [session("Story", day: Self.today) { $0.active = .seconds(1800) }]
    let plan = plan([finding(.confirmed)], sessions)
    #expect(plan.days[0].items.map(\.sentence) == ["Drill A at 90 % of its clock"])
    #expect(plan.days[0].isBeyondMinutes)
    #expect(!plan.days[1].isBeyondMinutes)
    #expect(plan.days[1].items.first?.sentence == "Drill A of Story")
  }

  @Test(arguments: [2, 3])
  func theLastDaysHaveAWholeSessionOfWhatWasFound(days: Int) throws {
    let plan = plan([finding(.confirmed)], in: days)
    #expect(try step(plan).commandLine == "rehearse start Story")
    #expect(
      try step(plan).reason
        == "A runs over: in 7 of 8, typically 0:50 with 0:40 at the latest; "
        + "the last days are for whole sessions")
    #expect(plan.days[0].items.first?.kind == .session)
  }

  @Test func onceADayIsEnoughOfThatInTheLastDays() throws {
    let sessions = [session("Talk"), session("Story", day: Self.today)]
    let plan = plan([finding(.confirmed)], sessions, of: ["Story", "Talk"], in: 2)
    #expect(try step(plan).sentence == "Run Talk")
    let elsewhere = self.plan([finding(.confirmed)], sessions, of: ["Talk"], in: 2)
    #expect(try step(elsewhere).sentence == "Run Talk")
  }

  @Test func theDayBeforeEndsWithTheStrongestAndTheDayItselfIsForTheCribSheet() throws {
    let sessions = [session("Story"), session("Talk", day: Self.today - 1)]
    func plan(_ days: Int) -> PracticePlan {
      self.plan([finding(.confirmed)], sessions, of: ["Story", "Talk"], in: days)
    }
    #expect(try step(plan(1)).sentence == "Run Talk")
    #expect(try step(plan(0)).sentence == "Read your crib sheet")
    #expect(try step(plan(0)).commandLine == "rehearse crib")
    #expect(try step(plan(0)).unit == nil)
  }

  @Test func whatIsDoneAsAWholeIsDoneThatWayUntilTheLastDayButOne() throws {
    for days in [nil, 9, 2] {
      let plan = plan([finding(.confirmed, kind: .unfinished)], in: days)
      #expect(try step(plan).commandLine == "rehearse start --pace middle Story")
    }
  }

  @Test func whatAFindingAsksForIsStartedAsItSays() throws {
    let action = try #require(finding(.confirmed).action)
    #expect(
      action.command(with: ["--sessions", "S"])
        == ["rehearse", "drill", "--sessions", "S", "A", "--of", "Story", "--clock", "90%"])
    #expect(item("Story", phase: 0).command() == ["rehearse", "drill", "A", "--of", "Story"])
    let bands = try #require(finding(.confirmed, kind: .selfAbovePartner).action)
    #expect(bands.sentence == "Run Story, and read what each band means before you give one")
    #expect(bands.command() == ["rehearse", "start", "Story"])
  }

  @Test func aDrillNamesItsPhase() {
    #expect(NextStep(item("Story", phase: 1)).sentence == "Drill B of Story")
  }

  @Test func theCommandIsWrittenAsAShellTakesIt() {
    #expect(NextStep(item("It's a Story")).commandLine == #"rehearse start 'It'\''s a Story'"#)
    #expect(NextStep(item("-x")).commandLine == "rehearse start -- -x")
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
      Resolution(of: StructureName("Story", document: "g.md"), sessions) {
        $0.id == "s1" ? "be brief" : nil
      })
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
      Resolution(of: StructureName("Story", document: "g.md"), sessions) { texts[$0.id] })
    #expect((found.text, found.session) == ("second", "s2"))
    #expect(found.record == nil)
    #expect(
      Resolution(of: StructureName("Story", document: "other.md"), sessions) { texts[$0.id] } == nil
    )
    #expect(Resolution(of: StructureName("Story", document: "g.md"), sessions) { _ in nil } == nil)
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
