import Grids
import Sessions
import Structures
import TestSupport
import Testing

@testable import Screens

/// A ready screen whose decisions are carried out, as the program does.
private struct Stand {
  private let plan: Plan
  private(set) var screen: ReadyScreen
  private(set) var decided: [ReadyScreen.Action] = []
  private let size: Size

  /// Opens the list in which the plan is changed.
  init(_ plan: Plan = ReadySample.content.plan, size: Size = Size(width: 80, height: 24)) {
    (self.plan, self.size) = (plan, size)
    screen = ReadyScreen(ReadyContent(plan: plan, levels: ["L6", "L7"]))
    screen.secondOfDay = 10 * 3600 + 30 * 60
    press("c")
  }

  mutating func press(_ text: String, _ keys: Key...) {
    for key in text.map(Key.character) + keys { press(key) }
  }

  mutating func press(_ key: Key) {
    guard let action = screen.handle(key, size: size) else { return }
    decided.append(action)
    guard case .changePlan(let changes) = action else { return }
    screen.content.plan = changes.applied(to: plan)
  }

  var titles: [String] { screen.content.plan.phases.map(\.title) }
  var times: [String?] { screen.content.plan.phases.map(\.windowText) }
  var text: String { screen.grid(size).text }
}

@Suite struct PlanEditorGoldenTests {
  /// A plan of which a phase is left out, one has another time and one is added.
  private func changed(_ size: Size) -> Stand {
    var stand = Stand(size: size)
    stand.press("x", .down, .down)
    stand.press("t5m", .enter)
    stand.press("aWrap up 漢字 1m", .enter)
    stand.press(.home)
    return stand
  }

  private func name(_ state: String, _ size: Size) -> String {
    "ready-\(state)-\(size.width)x\(size.height)"
  }

  @Test(arguments: Sample.sizes) func changingThePlan(size: Size) throws {
    try expectSnapshot(changed(size).screen.grid(size), named: name("plan", size))
  }

  @Test(arguments: Sample.sizes) func aTimeThatIsNone(size: Size) throws {
    var stand = changed(size)
    stand.press("t6-8", .enter)
    try expectSnapshot(stand.screen.grid(size), named: name("plan-time", size))
  }

  @Test(arguments: Sample.sizes) func afterwards(size: Size) throws {
    var stand = changed(size)
    stand.press(.escape)
    try expectSnapshot(stand.screen.grid(size), named: name("changed", size))
  }
}

@Suite struct PlanEditorKeyTests {
  private let all = Sample.technical.phases.map(\.title)

  @Test func aPhaseIsLeftOutAndTakenInAgain() {
    var stand = Stand()
    stand.press("x")
    #expect(stand.titles == Array(all.dropFirst()))
    #expect(stand.text.contains("▸- 0:30       Clarifying Questions"))
    #expect(stand.text.contains("left out") && stand.text.contains("4 of 5 phases"))
    #expect(stand.text.contains("x take in"))
    stand.press("x")
    #expect(stand.titles == all && stand.screen.content.plan.guide.isEmpty)
    // The bar and the key that deletes do the same.
    stand.press(" ", .down, .delete)
    #expect(stand.titles == Array(all.dropFirst(2)))
  }

  @Test func totalAndEndFollowAtOnce() {
    var stand = Stand()
    #expect(stand.text.contains("7:30–9:30 (from 6:48)"))
    #expect(stand.text.contains("begun now, done by 10:39"))
    stand.press("t10m", .enter)
    #expect(stand.text.contains("17:00–19:00 (from 14:24)"))
    #expect(stand.text.contains("begun now, done by 10:49"))
    #expect(stand.screen.nextChange == .seconds(60))
    stand.press("", .escape)
    #expect(stand.screen.nextChange == nil)
  }

  @Test func aTimeIsTypedAsInGuides() {
    var stand = Stand()
    stand.press("jjt6-8m", .enter)
    #expect(stand.times[2] == "6:00–8:00")
    #expect(stand.text.contains("▸~ 6:00–8:00  Detailed Design"))
    #expect(stand.text.contains("instead of 3:00–4:00"))
    stand.press("kt1:30", .enter)
    #expect(stand.times[1] == "1:30 (from 1:12)")
    #expect(stand.screen.content.plan.guide.map(\.place) == [0, 1, 2, 3, 4])
  }

  @Test(arguments: [
    ("soon", "“soon” is no time; write such as 6-8m, 1:30, or none"),
    ("6", "“6” is no time; write such as 6-8m, 1:30, or none"),
    ("0m", "“0m” is no time; write such as 6-8m, 1:30, or none"),
    ("0:00", "“0:00” is no time; write such as 6-8m, 1:30, or none"),
  ])
  func whatIsNoTimeIsToldBesideTheLine(typed: String, sentence: String) {
    var stand = Stand()
    stand.press("t" + typed, .enter)
    #expect(stand.text.contains(sentence) && stand.text.contains("time \(typed)"))
    #expect(stand.decided.isEmpty)
    stand.press("", .backspace)
    #expect(!stand.text.contains(sentence))
    stand.press("", .deleteLine)
    stand.press("2m", .enter)
    #expect(stand.times[0] == "2:00 (from 1:36)")
  }

  @Test func whatWasSaidOfALineGoesWithIt() {
    var stand = Stand()
    stand.press("tsoon", .enter)
    #expect(stand.text.contains("is no time"))
    stand.press("", .escape)
    #expect(!stand.text.contains("is no time"))
  }

  @Test func aPhaseCanLoseItsTime() {
    var stand = Stand()
    stand.press("tnone", .enter)
    #expect(stand.times[0] == nil && stand.text.contains("instead of 0:30"))
    #expect(stand.text.contains("Clarifying Questions: no time"))
    #expect(
      stand.screen.content.plan.changes
        == "Clarifying Questions without a time instead of 0:30")
  }

  @Test func aLineThatIsLeftOrEmptyChangesNothing() {
    var stand = Stand()
    stand.press("t5m", .escape)
    stand.press("t ", .enter)
    stand.press("a", .enter)
    #expect(stand.decided.isEmpty && stand.text.contains("5 of 5 phases"))
  }

  @Test func phasesAreAddedAtTheEnd() {
    var stand = Stand()
    stand.press("aWrap up 1m, Thanks 30s", .enter)
    #expect(stand.titles == all + ["Wrap up", "Thanks"])
    #expect(stand.text.contains("▸+ 0:30       Thanks"))
    stand.press("x")
    #expect(stand.titles == all + ["Wrap up"])
    stand.press("aWrap up", .enter)
    #expect(stand.text.contains("no phase has a time; write such as “Wrap up 1m”"))
  }

  @Test func eachChangeIsUndone() {
    var stand = Stand()
    stand.press("xjt5m", .enter)
    stand.press("aWrap up 1m", .enter)
    stand.press("u")
    #expect(stand.titles == Array(all.dropFirst()))
    #expect(stand.text.contains("▸  1:00       Q&A and Extensions"))
    // What can be undone stays when the list is left.
    stand.press("", .escape)
    stand.press("cu")
    #expect(stand.times[0] == "2:00 (from 1:36)")
    stand.press("u")
    #expect(stand.titles == all)
    stand.press("u")
    #expect(stand.text.contains("nothing was changed"))
  }

  @Test func onePhaseHasToStay() {
    var stand = Stand()
    for _ in all { stand.press("xj") }
    #expect(stand.titles == [all[4]])
    #expect(stand.text.contains("1 of 5 phases"))
    stand.press("x")
    #expect(stand.text.contains("one phase has to stay"))
    #expect(stand.titles == [all[4]])
  }

  @Test func escAndEnterGoBackAndEnterBeginsThen() {
    var stand = Stand()
    stand.press("x", .enter)
    #expect(stand.text.contains("You changed             left out Clarifying Questions"))
    stand.press(.enter)
    #expect(stand.decided.last == .begin)
    stand.press("c", .escape)
    stand.press(.escape)
    #expect(stand.decided.last == .back)
  }

  @Test func whatHasBecomeAShortAnswerSaysSo() {
    var plan = Sample.plan
    #expect(!ReadyScreen(ReadyContent(plan: plan)).grid(Sample.sizes[2]).text.contains("one clock"))
    plan.mode = .answer
    #expect(
      ReadyScreen(ReadyContent(plan: plan)).grid(Sample.sizes[2]).text.contains(
        "Short answer            one clock for the whole: phases follow by themselves"))
  }

  @Test func theKeysAreExplained() {
    var stand = Stand()
    stand.press("?")
    #expect(stand.text.contains("leave the phase out, or take it in again"))
    stand.press("?")
    #expect(stand.text.contains("5 of 5 phases"))
    stand.press("q")
    #expect(stand.text.contains("“q” is no key here; ? lists the keys"))
  }

  @Test func aDrillHasNoListOfPhases() {
    var plan = Sample.plan
    plan.mode = .drill
    var stand = Stand(plan)
    #expect(stand.text.contains("a drill is one phase, as often as --times says"))
    stand.press(.enter)
    #expect(stand.decided == [.begin])
  }

  @Test func ofHundredsOfPhasesTheSelectedOneIsSeen() {
    let phases = (1...200).map { Sample.phase("Phase \($0)", (60, 60), []) }
    var stand = Stand(
      Plan(structure: Structure(title: "Long", phases: phases)), size: Size(width: 40, height: 12))
    stand.press("", .end)
    #expect(stand.text.contains("▸  1:00  Phase 200"))
    stand.press("x", .pageUp)
    #expect(stand.text.contains("▸  1:00  Phase 190"))
    stand.press("aOne more 1m", .enter)
    #expect(stand.text.contains("▸+ 1:00  One more") && stand.text.contains("200 of 201 phases"))
    stand.press("", .home)
    #expect(stand.text.contains("▸  1:00  Phase 1\n"))
  }

  @Test func aPasteIsTextInTheLineAndNoKeyInTheList() {
    var stand = Stand()
    stand.press(.pasted("xxx"))
    #expect(stand.decided.isEmpty)
    var burst = Burst(.burst("xjxjx"))
    var screen = stand.screen
    #expect(burst.next(for: &screen) == nil)
    #expect(
      screen.message == "5 characters at once were not taken as keys; press a before you paste")
    var other = Burst(.burst("aWrap up 1m\n"))
    while let key = other.next(for: &screen) { stand.press(key); screen = stand.screen }
    #expect(stand.titles.last == "Wrap up")
  }
}
