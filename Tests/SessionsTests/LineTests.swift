import Sessions
import Structures
import Testing

/// What is written to a running session without a screen.
@Suite struct LineTests {
  private func after(_ lines: [String]) -> [Rehearsal.Command] {
    let phases = ["A", "B", "C"].map {
      Phase(title: $0, window: Window(StatedTime(.seconds(60))), prompts: ["one", "two"])
    }
    var rehearsal = Rehearsal(
      Session(plan: Plan(structure: Structure(title: "S", phases: phases))))
    _ = rehearsal.begin()
    return lines.flatMap { rehearsal.handle(line: $0, at: Moment(.seconds(5))) }
  }

  private static let lines: [([String], [Event.Kind])] = [
    (["a note"], [.noteTaken("a note")]), (["/next"], [.phaseEntered(1)]),
    (["/next", "/back"], [.phaseEntered(1), .wentBack]), (["/skip"], [.phaseEntered(2)]),
    (["/next", "/undo"], [.phaseEntered(1), .undone]),
    (["/pause tea ", "/resume"], [.paused("tea "), .resumed]), (["/pause"], [.paused(nil)]),
    (["/tick 2", "/untick 2"], [.promptTicked(1), .promptUnticked(1)]),
    (["/mark stuck"], [.marked(.stuck)]), (["/asked  Why?"], [.followUpAsked("Why?")]),
    (["one", "/amend two"], [.noteTaken("one"), .noteAmended(0, "two")]),
    (["/extend -30"], [.extended(.seconds(-30))]), (["/end"], [.ended(.stopped)]),
    (["/skip", "/end"], [.phaseEntered(2), .ended(.completed)]),
    (["/question  Who?"], [.questionAsked("Who?")]), (["/discard"], [.ended(.stopped)]),
  ]

  @Test(arguments: lines) func aLineIsANoteOrACommand(lines: [String], kinds: [Event.Kind]) {
    #expect(after(lines).recorded.map(\.kind) == kinds)
  }

  @Test(arguments: [
    ("/tick 3", "which prompt? they count from 1 to 2"),
    ("/tick", "which prompt? they count from 1 to 2"),
    ("/mark good", "/mark takes strong, stuck, filler or pushed"),
    ("/asked", "/asked needs a text behind it"), ("/lookup", "/lookup needs a text behind it"),
    ("/amend x", "there is no note to amend yet"),
    ("/extend 0", "/extend takes seconds, such as 30 or -30"),
    ("/hire maybe", "/hire takes strong hire, hire, no hire or strong no hire"),
    ("/count", "there is no time away to decide about"), ("/back", "this is the first phase"),
    ("/more 4", "/more takes a number from 1 to 3"),
    ("/question", "/question needs a text behind it"),
    ("/dismiss", "there is no follow-up to be answered"),
    ("/points", "no question is asked; w asks one, on lines /question"),
    ("/nxt", "there is no command /nxt; /help lists them"),
    ("/next\u{301}", "there is no command /next\u{301}; /help lists them"),
  ])
  func whatCannotBeIsToldAndDoesNothing(line: String, words: String) {
    #expect(after([line]) == [.say(words)])
  }

  @Test func someLinesOnlyAsk() {
    #expect(
      after(["/status", "/help", "/lookup write ahead"]) == [
        .tellStatus, .tellCommands, .lookUp("write ahead"),
      ])
    #expect(after(["/skip", "/next"]).last == .askEnd)
  }

  @Test func answersToTheQuestionsAfterwardsAreKept() {
    let phase = Phase(title: "A", window: nil)
    var rehearsal = Rehearsal(
      Session(plan: Plan(structure: Structure(title: "S", phases: [phase]))))
    _ = rehearsal.begin()
    for line in ["/well calm", "/change pace", "/hire no hire"] {
      #expect(rehearsal.handle(line: line, at: Moment(.seconds(1))) == [])
    }
    #expect(
      rehearsal.reflection == Reflection(wentWell: "calm", toChange: "pace", band: .noHire))
  }

  @Test func everyCommandOfTheTableIsUnderstood() {
    let names = LineCommand.all.flatMap { row in
      row.usage.split(separator: " ").filter { $0.first == "/" }
        .map { String($0.prefix { $0 != "," }) }
    }
    #expect(names.count > 15)
    for name in names {
      #expect(after([name]) != [.say("there is no command \(name); /help lists them")], "\(name)")
    }
  }
}
