import Sessions
import Structures
import Testing

/// What can be written once a session has ended.
@Suite struct DebriefLineTests {
  private func line(_ line: String, _ change: (inout Debrief) -> Void = { _ in }) -> DebriefLine {
    var debrief = DebriefTests.debrief()
    change(&debrief)
    return DebriefLine(line, debrief, isAsked: false)
  }

  private func answer(_ line: String, at part: Debrief.Part, item: Int = 0) -> DebriefLine {
    var debrief = DebriefTests.debrief()
    debrief.move(to: part)
    debrief.select(item)
    return DebriefLine(line, debrief, isAsked: true)
  }

  @Test(arguments: [
    ("/score 3", Debrief.Intent.score(nil, 3)), ("/score 2.5", .score(nil, 2.5)),
    ("/score 2,5", .score(nil, 2.5)), ("/score scoping 4", .score(0, 4)),
    ("/score Depth 2", .score(1, 2)), ("/score depth of 2", .score(2, 2)),
    ("/score 1 3", .score(0, 3)), ("/hire no hire", .score(nil, 2)),
    ("/score overall 3", .score(nil, 3)),
    ("/evidence Depth of thought note 3", .evidence(2, "note 3")),
    ("/evidence sco note 3", .evidence(0, "note 3")),
    ("/evidence 2 note 3", .evidence(1, "note 3")),
    ("/pitfall 2", .togglePitfall(1)), ("/tick 3", .toggleLeftOut(2)),
    ("/point 1", .togglePoint(0)),
    ("/kept y", .kept(true)), ("/kept no", .kept(false)), ("/well calm", .wentWell("calm")),
    ("/change slower", .toChange("slower")), ("/note late", .note(1, "late")),
    ("late", .note(1, "late")), ("/mark stuck", .mark(1, .stuck)),
  ])
  func commandsAnswer(text: String, intent: Debrief.Intent) {
    #expect(line(text) == .answers([intent], isAsked: false))
  }

  @Test func severalNumbersAreSeveralAnswers() {
    #expect(line("/tick 1, 3") == .answers([.toggleLeftOut(0), .toggleLeftOut(2)], isAsked: false))
    #expect(
      answer("2 1", at: .pitfalls)
        == .answers([.togglePitfall(1), .togglePitfall(0)], isAsked: true))
  }

  @Test(arguments: [
    "/score", "/score x", "/score 5", "/score 0.5", "/score nan", "/score Dep 3", "/score Cost 3",
    "/evidence", "/evidence Depth", "/pitfall", "/pitfall 3", "/pitfall 0", "/tick x", "/kept",
    "/kept perhaps", "/well", "/mark splendid", "/hire maybe", "/take", "/phase 3", "/next", "/",
  ])
  func whatCannotBeDoneIsSaid(text: String) {
    guard case .say = line(text) else {
      Issue.record("\(text) was taken")
      return
    }
  }

  @Test func linesAnswerTheQuestionThatIsAsked() {
    #expect(answer("3", at: .score, item: 1) == .answers([.score(1, 3)], isAsked: true))
    #expect(answer("strong hire", at: .score, item: 3) == .answers([.score(nil, 4)], isAsked: true))
    #expect(answer("y", at: .resolution) == .answers([.kept(true)], isAsked: true))
    #expect(answer("calm", at: .wentWell) == .answers([.wentWell("calm")], isAsked: true))
    #expect(answer("brief", at: .toChange) == .answers([.toChange("brief")], isAsked: true))
    #expect(answer("a note", at: .happened) == .answers([.note(1, "a note")], isAsked: true))
    #expect(answer("", at: .leftOut) == .goOn)
  }

  @Test func theSuggestionCanBeTakenAndNotesGoToAnyPhase() {
    let taken = line("/take") { $0.take(DebriefTests.guidance, suggestion: "leave A by 1:00") }
    #expect(taken == .answers([.toChange("leave A by 1:00")], isAsked: false))
    #expect(line("/phase 1") == .phase(0))
    #expect(line("/note x") { $0.phase = 0 } == .answers([.note(0, "x")], isAsked: false))
  }

  @Test func everyCommandOfTheHelpIsOne() {
    for row in DebriefLineCommand.all {
      for word in row.usage.split(separator: " ") where word.hasPrefix("/") {
        let name = word.split(separator: ",")[0]
        if case .say(let text) = line(String(name)) {
          #expect(!text.contains("no command"), "\(name)")
        }
      }
    }
  }
}
