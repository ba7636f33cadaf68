import Grids
import Sessions
import Structures
import TestSupport
import Testing

@testable import Screens

private let size = Size(width: 80, height: 24)

private func typed(_ text: String) -> [Key] { text.map(Key.character) }

@Suite struct DebriefKeyTests {
  private func after(
    _ keys: [Key], from part: Debrief.Part = .score, guidance: Guidance = DebriefSample.guidance
  ) -> (DebriefScreen, [DebriefScreen.Action]) {
    var screen = DebriefSample.screen(part, guidance: guidance)
    let actions = keys.compactMap { screen.handle($0, size: size) }
    return (screen, actions)
  }

  /// How many of the actions keep an answer.
  private func kept(_ actions: [DebriefScreen.Action]) -> Int {
    actions.count { if case .perform = $0 { true } else { false } }
  }

  @Test func sevenKeysAtMostScoreEverything() {
    let (screen, actions) = after(typed("32413"))
    #expect(screen.debrief.reflection.scores.map(\.points) == [3, 2, 4, 1])
    #expect(screen.debrief.reflection.band == .hire)
    #expect(screen.debrief.part == .happened)
    #expect(kept(actions) == 5)
  }

  @Test func enterBehindADigitLeavesNothingOut() {
    let (screen, _) = after(typed("3") + [.enter] + typed("2") + [.enter] + typed("4") + [.enter])
    #expect(screen.debrief.reflection.scores.map(\.points) == [3, 2, 4])
    #expect(screen.debrief.part == .score)
    let (next, _) = after(typed("3") + [.enter, .enter] + typed("2"))
    #expect(next.debrief.reflection.scores.map(\.points) == [3, 2])
    #expect(
      next.debrief.dimensions.map { next.debrief.score(of: $0)?.points }.prefix(3) == [3, nil, 2])
  }

  @Test func noNumberOfTheSessionIsShownBeforeTheScore() {
    for size in Sample.sizes {
      let text = DebriefSample.screen().grid(size).text
      #expect(!text.contains("9:42") && !text.contains("0:47") && !text.contains("over"))
    }
  }

  @Test func betweenTwoIsTheLowerOneAndAHalf() {
    let (screen, _) = after(typed("b2b4b") + [.down] + typed("3"))
    #expect(screen.debrief.reflection.scores.map(\.points) == [2.5, 3.5, 3])
  }

  @Test func evidenceIsOfTheDimensionThatWasJustScored() {
    let (screen, actions) = after(typed("3e") + typed("note 3") + [.enter])
    #expect(screen.debrief.reflection.scores.map(\.evidence) == ["note 3"])
    #expect(kept(actions) == 2)
    let (_, none) = after(typed("ee") + [.escape])
    #expect(none.isEmpty)
  }

  @Test func everyPartCanBeSkipped() {
    let count = DebriefSample.screen().debrief.parts.count
    let (screen, actions) = after(Array(repeating: .escape, count: count))
    #expect(screen.debrief.reflection == Reflection())
    #expect(actions == [.quit])
  }

  @Test func enterGoesOnOneByOne() {
    var (screen, _) = after(Array(repeating: .enter, count: 5))
    #expect(screen.debrief.part == .happened)
    for part in screen.debrief.parts.dropFirst(2) {
      _ = screen.handle(.enter, size: size)
      #expect(screen.debrief.part == part)
    }
  }

  @Test func linesAreTickedByNumberOrWhereOneIs() {
    let (screen, actions) = after(typed("3t") + [.up] + typed(" "), from: .pitfalls)
    #expect(screen.debrief.reflection.antiPatterns == [])
    #expect(kept(actions) == 3)
    let (points, _) = after(typed("29"), from: .answer)
    #expect(points.debrief.reflection.keyPoints.count == 3)
    let (left, _) = after(typed("1"), from: .leftOut)
    #expect(left.debrief.leftOut.filter(\.isTicked).count == 2)
  }

  @Test func aPitfallShowsItsBetterApproach() {
    let (screen, _) = after(typed("3"), from: .pitfalls)
    let all = [
      "→ name two, pick one, say why", "→ say what you did yourself", "→ spend the first minute",
    ]
    func shown(_ size: Size) -> [String] {
      let text = screen.grid(size).text
      return all.filter { text.contains($0) }
    }
    #expect(shown(size) == all)
    // Where there is no room for all, that of the one that is ticked and the one that is selected.
    #expect(shown(Size(width: 80, height: 9)) == Array(all.prefix(2)))
  }

  @Test func theResolutionIsAnsweredByOneKey() {
    let (screen, actions) = after(typed("n"), from: .resolution)
    #expect(screen.debrief.session.isResolutionKept == false)
    #expect(screen.debrief.part == .wentWell)
    #expect(kept(actions) == 1)
  }

  @Test func tabTakesTheSuggestion() {
    let (screen, actions) = after([.tab, .enter], from: .toChange)
    #expect(
      screen.debrief.reflection.toChange == "leave Clarifying Questions by 0:30: over in 3 of 4")
    #expect(kept(actions) == 1)
  }

  @Test func notesAndMarksGoToThePhaseThatIsSelected() {
    let (screen, actions) = after(
      [.down] + typed("ilate") + [.enter] + typed("+"), from: .happened)
    #expect(
      screen.debrief.session.notes.suffix(2).map(\.content) == [.text("late"), .mark(.strong)])
    #expect(screen.debrief.session.notes.suffix(2).map(\.phase) == [1, 1])
    #expect(kept(actions) == 2)
  }

  @Test func aNoteMayComeAtOnceBehindTheKeyThatOpensItsLine() {
    func after(_ text: String, at part: Debrief.Part) -> DebriefScreen {
      var screen = DebriefSample.screen(part)
      var burst = Burst(.burst(text))
      while let key = burst.next(for: &screen) { _ = screen.handle(key, size: size) }
      return screen
    }
    #expect(
      after("inumbers first\n", at: .happened).debrief.session.notes.last?.content
        == .text("numbers first"))
    #expect(after("w, and calm\n", at: .score).debrief.reflection.wentWell == ", and calm")
    #expect(after("numbers first", at: .happened).message?.contains("press i") ?? false)
  }

  @Test func everyAnswerIsKeptAsItIsGiven() {
    let (screen, actions) = after(
      [.deleteLine] + typed("qa") + [.enter] + typed("h") + [.enter], from: .wentWell)
    #expect(screen.debrief.reflection.wentWell == "qa")
    #expect(screen.debrief.reflection.toChange == "h")
    #expect(kept(actions) == 2)
    #expect(screen.debrief.part == .next)
  }

  @Test func whatWasTypedInAFieldThatWasSkippedIsThereAgainForWhoComesBack() {
    let (screen, _) = after(typed(" calm") + [.escape, .up, .enter], from: .wentWell)
    #expect(screen.debrief.reflection.wentWell == "numbers before boxes calm")
    let (other, _) = after(typed(" calm") + [.escape], from: .wentWell)
    #expect(other.debrief.reflection.wentWell == "numbers before boxes")
  }

  @Test func theLastPartLeadsOn() {
    for (key, action) in [
      ("n", DebriefScreen.Action.step), ("a", .again), ("d", .another), ("h", .home),
      ("v", .review), ("q", .quit),
    ] {
      #expect(after(typed(key), from: .next).1 == [action])
    }
  }

  @Test func itLeavesAnywhereButInText() {
    for part in Debrief.Part.allCases where ![.wentWell, .toChange].contains(part) {
      #expect(after(typed("q"), from: part).1 == [.quit])
      // What leads on to something else waits for the last part: it would pass over the answers.
      for key in ["a", "h", "v"] where part != .next {
        #expect(after(typed(key), from: part).1 == [])
      }
    }
  }

  @Test func itsKeysWorkOnAnyKeyboardAndAnotherOneIsTold() {
    #expect(kept(after(typed("３")).1) == 1)
    #expect(after(typed("М"), from: .next).1 == [.review])
    let (screen, _) = after(typed("ж"), from: .next)
    #expect(screen.grid(size).text.contains("“ж” is no key here"))
  }

  @Test func textThatIsBeingTypedCountsWhenTheTerminalGoes() {
    var (screen, _) = after(typed(", calm"), from: .wentWell)
    #expect(screen.takeDraft().count == 1)
    #expect(screen.debrief.reflection.wentWell == "numbers before boxes, calm")
    (screen, _) = after(typed("ihalf a note"), from: .happened)
    #expect(screen.takeDraft().count == 1)
    #expect(screen.debrief.session.notes.last?.content == .text("half a note"))
  }

  @Test func aLongListIsScrolledToWhatIsSelected() {
    let prompts = (1...60).map { "prompt number \($0)" }
    let plan = Plan(
      structure: Structure(
        title: "S", phases: [Phase(title: "A", window: nil, prompts: prompts)]))
    var session = Session(plan: plan)
    _ = session.start()
    _ = session.apply(Event(session.now, .ended(.completed)))
    var screen = DebriefScreen(Debrief(session), saved: "")
    screen.move { $0.move(to: .leftOut) }
    for _ in 0..<39 { _ = screen.handle(.down, size: size) }
    let text = screen.grid(size).text
    #expect(text.contains("▸ · 40 prompt number 40") && text.contains("↓"))
    #expect(!text.contains("number 1\n"))
  }
}

@Suite struct FolderKeyTests {
  private func troubled(_ keys: [Key] = []) -> DebriefScreen {
    var screen = DebriefScreen(Debrief(Sample.ended), saved: "", otherFolder: "/srv")
    screen.move { $0.move(to: .wentWell) }
    for key in keys { _ = screen.handle(key, size: size) }
    screen.trouble = "no room"
    return screen
  }

  private func after(_ keys: [Key], _ screen: inout DebriefScreen) -> [DebriefScreen.Action] {
    keys.compactMap { screen.handle($0, size: size) }.filter {
      if case .perform = $0 { false } else { true }
    }
  }

  @Test func enterSavesInTheFolderThatIsOfferedOrTyped() {
    var screen = troubled()
    #expect(after([.enter], &screen) == [.saveElsewhere("/srv")])
    #expect(after([.deleteLine] + typed("~/x") + [.enter], &screen) == [.saveElsewhere("~/x")])
    #expect(after([.deleteLine, .enter], &screen) == [.save])
  }

  @Test func onceItIsSavedTheQuestionsGoOnWhereTheyWere() {
    var screen = troubled(typed("calm") + [.enter] + typed("pa"))
    #expect(after([.enter], &screen) == [.saveElsewhere("/srv")])
    screen.trouble = nil
    #expect(after(typed("ce") + [.enter], &screen) == [])
    #expect(
      screen.debrief.reflection == Reflection(wentWell: "calm", toChange: "pace"))
  }

  @Test func aFolderThatIsBeingTypedStaysWhenTheDiskTakesAllMeanwhile() {
    var screen = troubled()
    _ = after(typed("/x"), &screen)
    screen.trouble = nil
    #expect(after([.enter], &screen) == [.saveElsewhere("/srv/x")])
    #expect(after(typed("calm") + [.enter], &screen) == [])
    #expect(screen.debrief.reflection.wentWell == "calm")
  }

  @Test func theFolderCanBePutOffAndComeBackTo() {
    var screen = troubled()
    #expect(after([.escape] + typed("f") + [.enter, .escape], &screen) == [])
    #expect(screen.debrief.reflection.wentWell == "f")
    #expect(after(typed("f") + [.enter], &screen) == [.saveElsewhere("/srv")])
    screen.trouble = nil
    #expect(after(typed("fq"), &screen) == [.quit])
  }
}
