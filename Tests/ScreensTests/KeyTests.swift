import Foundation
import Grids
import Screens
import Sessions
import Structures
import TestSupport
import Testing

private let size = Size(width: 80, height: 24)

private func line(_ keys: [Key]) -> LineEditor {
  var editor = LineEditor()
  for key in keys { _ = editor.handle(key) }
  return editor
}

private func typed(_ text: String) -> [Key] { text.map(Key.character) }

@Suite struct LineEditorTests {
  private static let edits: [([Key], String)] = [
    (typed("héllo 漢字"), "héllo 漢字"),
    (typed("abc") + [.left, .left, .character("x")], "axbc"),
    (typed("abc") + [.home, .delete, .end, .backspace], "b"),
    (typed("one two  ") + [.deleteWord], "one "),
    (typed("one two") + [.left, .deleteLine], "o"),
    (typed("e") + [.character("\u{301}"), .backspace], ""),
    (typed("กำ") + [.backspace], "ก"), (typed("ที่") + [.backspace], "ที"),
    (typed("की") + [.backspace], "क"), (typed("بَ") + [.backspace], "ب"),
    (typed("👨‍👩‍👧🇫🇷") + [.backspace, .backspace], ""), (typed("กำ") + [.home, .delete], ""),
    ([.pasted("two\nlines")], "two\nlines"),
    ([.backspace, .delete, .left, .right, .deleteWord], ""),
  ]

  @Test(arguments: edits)
  func keysEditTheLine(keys: [Key], text: String) {
    #expect(line(keys).text == text)
  }

  @Test func aLongLineIsShownAroundTheCursor() {
    var grid = Grid(Size(width: 10, height: 1))
    line(typed("0123456789abcdef")).draw(on: &grid, row: 0, columns: 0..<10)
    #expect(String(grid.row(0).compactMap(\.character)) == "…89abcdef ")
    #expect(grid.cursor == Grid.Position(row: 0, column: 9))
  }

  @Test func ofAFloodAsMuchIsTakenAsALineHolds() {
    let flood = String(repeating: "é", count: 1_000_000)
    var editor = line(typed("ab"))
    _ = editor.handle(.pasted(flood))
    #expect(editor.text.utf8.count == LineEditor.longest)
    #expect(editor.isFull)
    #expect(LineEditor(flood).text.utf8.count == LineEditor.longest)
  }
}

@Suite struct SessionKeyTests {
  private static let commands: [(Key, Event.Kind)] = [
    (Key.character(" "), Event.Kind.paused(nil)), (.right, .phaseEntered(3)),
    (.character("n"), .phaseEntered(3)), (.left, .wentBack), (.character("p"), .wentBack),
    (.character("u"), .undone), (.character(">"), .phaseEntered(4)),
    (.character("1"), .promptUnticked(0)), (.character("3"), .promptTicked(2)),
    (.character("g"), .marked(.strong)), (.character("s"), .marked(.stuck)),
    (.character("f"), .marked(.filler)), (.character("r"), .marked(.pushed)),
    (.character("+"), .marked(.strong)), (.character("-"), .marked(.stuck)),
    (.character("~"), .marked(.filler)), (.character("!"), .marked(.pushed)),
    (.character("e"), .extended(.seconds(30))), (.character("E"), .extended(.seconds(-30))),
  ]

  private func after(_ keys: [Key], of session: Session = Sample.third(after: 100)) -> [Event.Kind]
  {
    var screen = Sample.screen(session)
    return screen.press(keys)
  }

  @Test(arguments: commands)
  func oneKeyIsOneEvent(key: Key, kind: Event.Kind) {
    #expect(after([key]) == [kind])
  }

  @Test func aNoteIsTakenWithEnterAndLeftWithEscape() {
    #expect(after([.enter] + typed("n q 1") + [.enter]) == [.noteTaken("n q 1")])
    #expect(after([.character("i")] + typed("no") + [.escape]) == [])
    #expect(after([.enter] + typed("   ") + [.enter]) == [])
    #expect(after([.character("a")] + typed("why?") + [.enter]) == [.followUpAsked("why?")])
  }

  @Test func aNoteThatWasDroppedIsToldAndComesBack() {
    var screen = Sample.screen(Sample.third(after: 100))
    screen.press([.enter] + typed("half") + [Key.escape])
    #expect(screen.grid(size).text.contains("↑ in an empty note brings it back"))
    let more = [.enter, .up] + typed(" a note") + [Key.enter]
    #expect(screen.press(more) == [.noteTaken("half a note")])
    // Then ↑ is about the latest note again.
    screen.press([.enter, .up])
    #expect(screen.grid(size).text.contains("amend"))
  }

  @Test func soDoesAnAmendmentAndAFollowUp() {
    #expect(
      after([.enter, .up] + typed("!") + [.escape, .enter, .up, .enter])
        == [.noteAmended(2, "redis or in process? 漢字 é!")])
    #expect(
      after(typed("a") + typed("why") + [.escape] + typed("a") + [.up] + typed("?") + [.enter])
        == [.followUpAsked("why?")])
  }

  @Test func theLatestNoteComesBackToBeAmended() {
    #expect(
      after([.enter, .up, .backspace, .enter]) == [.noteAmended(2, "redis or in process? 漢字 ")])
  }

  @Test func aPasteIsANoteAndNeverACommand() {
    #expect(after([.pasted("q\nn"), .enter]) == [.noteTaken("q\nn")])
  }

  @Test func quittingAsks() {
    #expect(after([.character("q"), .character("n")]) == [])
    #expect(after([.character("q"), .character("y")]) == [.ended(.stopped)])
  }

  @Test func theQuestionBeforeTheEndIsAnsweredOnAnyKeyboardAndStaysUntilItIs() {
    for yes in "yYнНｙＹ" {
      #expect(after([.character("q"), .character(yes)]) == [.ended(.stopped)], "\(yes)")
    }
    for no in "nNтТｎＮ".map(Key.character) + [.enter, .escape] {
      #expect(after([.character("q"), no, .character("y")]) == [], "\(no)")
    }
    for other in "1g ф".map(Key.character) + [.right, .click(row: 3, column: 3), .redraw] {
      #expect(after([.character("q"), other, .character("y")]) == [.ended(.stopped)], "\(other)")
    }
  }

  @Test func ctrlCAsksAndTheSecondOneCutsShortWithWhatWasBeingTyped() {
    #expect(after([.interrupt, .character("n"), .character("g")]) == [.marked(.strong)])
    #expect(after([.interrupt, .character("y")]) == [.ended(.stopped)])
    #expect(after([.interrupt, .interrupt]) == [.ended(.interrupted)])
    let typing = [.enter] + typed("half") + [Key.interrupt]
    #expect(after(typing + [.character("n")] + typed("!") + [.enter]) == [.noteTaken("half!")])
    #expect(after(typing + [.interrupt]) == [.noteTaken("half"), .ended(.interrupted)])
    #expect(after(typing + [.character("y")]) == [.noteTaken("half"), .ended(.stopped)])
    for key in "?/kvo".map(Key.character) {
      #expect(after([key, .interrupt, .interrupt]) == [.ended(.interrupted)], "\(key)")
    }
  }

  @Test func discardingIsOfferedAndFirstOfASessionThatHardlyWasOne() {
    func last(_ session: Session) -> String {
      var screen = Sample.screen(session)
      screen.press([.character("q")])
      return screen.grid(size).text.split(separator: "\n", omittingEmptySubsequences: false)[23]
        .trimmingPrefix(" ").description
    }
    #expect(
      last(Sample.third(after: 100)).hasPrefix("y end and look back  d discard  n go on"))
    var brief = Session(plan: Sample.plan)
    _ = brief.start()
    _ = brief.advance(to: Moment(.seconds(29)))
    #expect(last(brief).hasPrefix("d discard  y end and look back  n go on"))
    #expect(after(typed("qd")) == [.ended(.stopped)])
  }

  @Test func anotherQuestionIsTypedAndReadWhole() {
    let question = String(repeating: "Why and how, and for whom? ", count: 20)
    var screen = Sample.screen(Sample.third(after: 100))
    #expect(
      screen.press([.character("w"), .pasted(question), .enter]) == [.questionAsked(question)])
    screen.press([.character("v")])
    let text = screen.grid(size).text.split(separator: "\n").joined(separator: " ")
    #expect(text.components(separatedBy: "whom?").count == 21)
    screen.press([.character("x")])
    #expect(screen.grid(size).text.contains("Prompts"))
  }

  @Test func theKeyForTheNextPhaseAsksAtTheEnd() {
    var session = Sample.third(after: 100)
    _ = session.apply(Event(session.now, .phaseEntered(4)))
    #expect(after([.right], of: session) == [])
    #expect(after([.right, .enter], of: session) == [])
    #expect(after([.right, .character("y")], of: session) == [.ended(.completed)])
  }

  @Test func commandsAreUnderstoodWithCapsLockInCyrillicAndInFullWidth() {
    for (keys, kind) in [
      ("nNтＮ", Event.Kind.phaseEntered(3)), ("gGпＧ", .marked(.strong)),
      ("sSыі", .marked(.stuck)), ("uUгＵ", .undone), (">＞Ю", .phaseEntered(4)),
      ("eу", .extended(.seconds(30))), ("EУＥ", .extended(.seconds(-30))),
      ("3３", .promptTicked(2)), (" \u{3000}", .paused(nil)),
    ] {
      for key in keys { #expect(after([.character(key)]) == [kind], "\(key)") }
    }
    #expect(after(typed("iNтＮ") + [.enter]) == [.noteTaken("NтＮ")])
  }

  @Test func aKeyThatMeansNothingIsToldAndHowToFindTheOthers() {
    for key in "zжß漢;" {
      var screen = Sample.screen(Sample.third(after: 100))
      #expect(screen.press([.character(key)]) == [])
      #expect(screen.grid(size).text.contains("“\(key)” is no key here; ? lists the keys"))
    }
  }

  @Test(arguments: 0..<24) func noClickChangesAnything(row: Int) {
    #expect(after((0..<80).map { .click(row: row, column: $0) }) == [])
  }

  @Test func aDraftSurvivesTheEndOfTheSession() {
    var screen = Sample.screen(Sample.third(after: 100))
    screen.press([.enter] + typed("half"))
    #expect(screen.screen.attention == .busy(draft: .note("half")))
  }
}

@Suite struct HomeKeyTests {
  @Test func enterStartsWhatIsSelectedForALevelThatItKnows() {
    var screen = HomeScreen(HomeSample.content, level: "L7")
    #expect(screen.handle(.enter, size: size) == .start(choice: 0, level: "L7", .suiting))
    for key in [Key.down, .down] { _ = screen.handle(key, size: size) }
    #expect(screen.handle(.enter, size: size) == .start(choice: 2, level: "L7", .suiting))
  }

  @Test func theTimesShownAreThoseOfTheLevelThatIsChosen() {
    func story(_ seconds: Int) -> Structure {
      Structure(
        title: "Story",
        phases: [Phase(title: "Set", window: Window(StatedTime(.seconds(seconds))))])
    }
    let content = HomeContent(
      choices: [
        .init(
          structure: story(60), source: "guide.md:1", levels: ["L7", "L6"],
          byLevel: ["L7": story(60), "L6": story(45)])
      ], recent: [], unfinished: [], practised: "", folder: "S")
    var screen = HomeScreen(content, level: "l6")
    #expect(screen.grid(size).text.contains("0:45"))
    #expect(!screen.grid(size).text.contains("1:00"))
    _ = screen.handle(.character("l"), size: size)
    #expect(screen.grid(size).text.contains("1:00"))
  }

  @Test func aClickSelectsAndStartsNothing() {
    var screen = HomeScreen(HomeSample.content)
    #expect(screen.handle(.click(row: 7, column: 5), size: size) == nil)
    #expect(screen.handle(.enter, size: size) == .start(choice: 1, level: nil, .suiting))
  }

  @Test func withNothingToRunNothingStarts() {
    var screen = HomeScreen(
      HomeContent(
        choices: [], recent: [], unfinished: [], practised: "",
        folder: "Sessions"))
    for key in [Key.enter, .down, .character("l")] {
      #expect(screen.handle(key, size: size) == nil)
    }
  }
}

@Suite struct AwayKeyTests {
  private func away() -> Stage {
    var screen = Sample.screen(Sample.third(after: 100))
    screen.sleep(.seconds(252))
    return screen
  }

  @Test func timeAwayIsCountedOrDroppedAndNothingElseAnswers() {
    for (key, decision) in [
      (Key.character("c"), Event.Decision.counted), (.character("d"), .dropped),
    ] {
      var screen = away()
      for other in [
        Key.character("n"), .character(" "), .enter, .escape, .pasted("c"), .burst("cdcdq"),
      ] {
        #expect(screen.press([other]) == [])
      }
      #expect(screen.press([key]) == [.slept(.seconds(252), decision)])
      #expect(screen.rehearsal.away == nil)
    }
  }

  @Test func itIsAnsweredWithCapsLockAndInCyrillicAsWell() {
    for (keys, decision) in [("CсС", Event.Decision.counted), ("DвＤ", .dropped)] {
      for key in keys {
        var screen = away()
        #expect(screen.press([.character(key)]) == [.slept(.seconds(252), decision)], "\(key)")
      }
    }
  }

  @Test func endingDropsItAndAsks() {
    var screen = away()
    #expect(screen.press([.character("q")]) == [.slept(.seconds(252), .dropped)])
    #expect(screen.press([.character("y")]) == [.ended(.stopped)])
  }

  @Test func whatWasBeingTypedIsThereAgainAfterTheAnswer() {
    var screen = Sample.screen(Sample.third(after: 100))
    screen.press([.enter] + typed("half a no"))
    screen.sleep(.seconds(9))
    #expect(screen.press([.character("d")]) == [.slept(.seconds(9), .dropped)])
    #expect(screen.press(typed("te") + [.enter]) == [.noteTaken("half a note")])
  }
}

@Suite struct UnfinishedKeyTests {
  @Test func theLatestUnfinishedSessionIsResumedOrClosed() {
    var screen = HomeScreen(HomeSample.content)
    #expect(screen.handle(.character("r"), size: size) == .resume("a"))
    #expect(screen.handle(.character("x"), size: size) == .close("a"))
  }
}
