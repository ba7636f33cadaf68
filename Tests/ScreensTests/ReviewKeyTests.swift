import Coaching
import Grids
import Screens
import Sessions
import Structures
import TestSupport
import Testing
import Texts
import Transcripts

private let wide = Size(width: 120, height: 40)
private let narrow = Size(width: 60, height: 20)

@Suite struct ReviewKeyTests {
  private let sessions = SampleHistory.sessions

  private func after(
    _ keys: [Key], _ size: Size = wide
  ) -> (screen: ReviewScreen, actions: [ReviewScreen.Action]) {
    var screen = ReviewSample.screen()
    let actions = ReviewSample.press(keys, on: &screen, size)
    return (screen, actions)
  }

  private func typed(_ text: String) -> [Key] { text.map(Key.character) }

  @Test func theNewestSessionIsSelectedFirstOrTheOneThatIsNamed() {
    #expect(after([]).screen.session == sessions.last)
    let screen = ReviewScreen(
      sessions, selected: sessions[4].path, folder: "", today: SampleHistory.today)
    #expect(screen.session == sessions[4])
  }

  @Test func whereNothingIsShownItSaysWhatToDo() {
    func text(leftOut: Int) -> String {
      ReviewScreen([], folder: "S", today: 0, leftOut: leftOut).grid(narrow).text
    }
    #expect(text(leftOut: 0).contains("No sessions in S yet."))
    #expect(text(leftOut: 30).contains("None of the 30 sessions fits."))
  }

  @Test func everyWayOfMovingArrivesWhereItSays() {
    let last = sessions.count - 1
    let ways: [([Key], Int)] = [
      ([.down], 1), (typed("j"), 1), ([.down, .up], 0), (typed("jk"), 0), ([.up], 0),
      ([.end], last),
      (typed("G"), last), ([.end, .home], 0), (typed("Gg"), 0), ([.end, .down], last),
      ([.pageDown], last), ([.pageDown, .pageUp], 0), ([.scroll(1)], 3),
      ([.scroll(1), .scroll(-1)], 0),
    ]
    for (keys, place) in ways {
      #expect(after(keys).screen.session == sessions[last - place], "\(keys)")
    }
  }

  @Test func aClickSelectsAndOpensNothing() {
    let (screen, actions) = after([.click(row: 5, column: 10)])
    #expect(screen.session == sessions[sessions.count - 4])
    #expect(actions.isEmpty && screen.grid(wide).text.hasPrefix(" Review"))
    for key in [
      Key.click(row: 0, column: 3), .click(row: 39, column: 3), .click(row: 5, column: 90),
    ] {
      #expect(after([key]).screen.session == sessions.last)
    }
  }

  @Test func theWheelScrollsWhatItPointsAt() {
    let size = Size(width: 80, height: 24)
    let before = after([], size).screen
    let list = after([.scroll(1, column: 10)], size).screen
    let page = after([.scroll(1, column: 70)], size).screen
    #expect(list.session != before.session)
    #expect(page.session == before.session && page.grid(size) != before.grid(size))
    #expect(
      after([.scroll(1, column: 70), .scroll(-1, column: 70)], size).screen.grid(size)
        == before.grid(size))
  }

  @Test func onlyTheTranscriptThatIsShownIsWanted() {
    let screen = ReviewSample.screen()
    #expect(screen.wanted(wide) == sessions.suffix(1))
    #expect(screen.wanted(narrow).isEmpty)
    var open = screen
    _ = open.handle(.enter, size: narrow)
    #expect(open.wanted(narrow) == sessions.suffix(1))
    #expect(after([.down]).screen.wanted(wide).isEmpty)
  }

  @Test func filteringKeepsWhatHasAllTheWordsWhereverTheyStand() {
    let ways: [(String, (Summary) -> Bool)] = [
      ("LEADER", { $0.structure.hasPrefix("Leadership") }),
      ("aloud", { $0.tags == ["aloud"] }),
      ("rate limiter l6", { $0.question != nil && $0.tags != [] }),
      ("2026-11-1", { $0.started.day.hasPrefix("2026-11-1") }),
      ("technical tired", { $0.tags.contains("tired") }), ("oct", { $0.started.day < "2026-11" }),
    ]
    for (words, fits) in ways {
      let expected = sessions.filter { fits($0.summary) }.count
      let text = after(typed("/" + words)).screen.grid(wide).text
      #expect(
        expected > 0 && text.contains("\(expected) of \(sessions.count) sessions"), "\(words)")
    }
  }

  @Test func theSelectedSessionStaysSelectedWhileItIsShown() {
    let technical = after([.down, .down, .down] + typed("/tech")).screen.session
    #expect(technical?.summary.structure.hasPrefix("Technical") == true)
    #expect(after([.down, .down, .down] + typed("/tech") + [.escape]).screen.session == technical)
    let selected = after([.end]).screen.session
    #expect(after([.end] + typed("ooo")).screen.session == selected)
  }

  @Test func escapeShowsAllAgain() {
    #expect(
      after(typed("/lead") + [.enter, .escape]).screen.grid(wide)
        == {
          after(typed("/lead") + [.escape]).screen.grid(wide)
        }())
    #expect(after(typed("/lead") + [.escape]).screen.grid(wide).text.contains("14 sessions"))
  }

  @Test func sessionsAreSortedByWhatTheKeySays() {
    let over = after(typed("ooo") + [.home]).screen.session?.summary.overrun
    #expect(over == sessions.map(\.summary.overrun).max())
    let longest = after(typed("oo") + [.home]).screen.session?.summary.active
    #expect(longest == sessions.compactMap(\.summary.active).max())
    let structure = after(typed("o") + [.home]).screen.session?.summary.structure
    #expect(structure == "Leadership Discussion Structure")
    #expect(after(typed("oooo") + [.home]).screen.session == sessions.last)
  }

  @Test func twoSessionsAreComparedTheOlderOneFirst() {
    for keys in [typed("c") + [.end] + typed("c"), [.end] + typed("c") + [.home] + typed("c")] {
      let text = after(keys).screen.grid(wide).text
      #expect(text.contains("Comparison"))
      let first = text.range(of: "A  Technical Problem")
      let second = text.range(of: "B  ")
      #expect(first != nil && second != nil)
      #expect(text.contains("+") && text.contains("B − A"))
    }
    // The same key on the same session takes the mark away.
    #expect(after(typed("cc")).screen.grid(wide) == after([]).screen.grid(wide))
  }

  @Test func statisticsFollowTheSelectionAndTheFilter() {
    let technical = after(typed("/tech") + [.enter] + typed("s")).screen.grid(wide).text
    #expect(technical.contains("10 sessions") && technical.contains("Detailed Design"))
    let few = after(typed("/tech tired") + [.enter] + typed("s")).screen.grid(wide).text
    #expect(few.contains("5 sessions"))
    let other = after(typed("s/lead")).screen.grid(wide).text
    #expect(other.contains("Context Setting") && !other.contains("Detailed Design"))
  }

  @Test func whatToDoNextIsAskedForAndFillsThePage() {
    var (screen, actions) = after(typed("n"))
    #expect(actions == [.coach])
    let coach = Coach(sessions, bodies: [:])
    screen.show(CoachOutline(coach, facts: [], next: nil, showsAll: true))
    let text = screen.grid(wide).text
    #expect(text.contains("Coach") && text.contains("What cannot be judged yet"))
    #expect(text.contains("more sessions until"))
    _ = ReviewSample.press([.escape], on: &screen, wide)
    #expect(screen.grid(wide).text.contains("Review"))
  }

  @Test func lettersAreNoCommandsWhileTyping() {
    #expect(after(typed("/qdeucs")).actions.isEmpty)
    #expect(after([.enter] + typed("/qde")).actions.isEmpty)
  }

  @Test func decisionsAreToldWithTheirSession() throws {
    let newest = try #require(sessions.last)
    #expect(after(typed("e")).actions == [.edit(newest)])
    #expect(after(typed("d")).actions == [.delete(newest)])
    #expect(after([.enter] + typed("e")).actions == [.edit(newest)])
    #expect(after(typed("u")).actions.isEmpty)
    #expect(after(typed("q")).actions == [.leave])
    #expect(after([.enter] + typed("qq")).actions == [.leave])
  }

  @Test func whatIsDeletedGoesAndComesBack() throws {
    var screen = after([.down]).screen
    let session = try #require(screen.session)
    screen.remove(session)
    screen.restorable = 1
    #expect(screen.session == sessions[sessions.count - 3])
    #expect(screen.grid(wide).text.contains("13 sessions"))
    #expect(screen.handle(.character("u"), size: wide) == .restore)
    screen.put(session)
    #expect(screen.session == session && screen.grid(wide).text.contains("14 sessions"))
    for session in sessions { screen.remove(session) }
    #expect(screen.session == nil)
    #expect(screen.handle(.character("u"), size: wide) == .restore)
    for key in typed("edcso") + [.enter, .down, .end] {
      #expect(screen.handle(key, size: wide) == nil)
    }
  }

  @Test func aKeyThatIsHeldDownDeletesOne() throws {
    for key in [Key.character("d"), .delete, .character("D"), .character("в")] {
      var screen = after([]).screen
      let first = try #require(screen.session)
      #expect(screen.handle(key, size: wide) == .delete(first))
      screen.remove(first)
      for _ in 0..<9 { #expect(screen.handle(key, size: wide) == nil) }
      #expect(screen.grid(wide).text.contains("d takes one"))
      // Who selects or opens another one means it.
      let second = try #require(screen.session)
      var opened = screen
      _ = opened.handle(.enter, size: wide)
      #expect(opened.handle(key, size: wide) == .delete(second))
      _ = screen.handle(.down, size: wide)
      #expect(screen.handle(key, size: wide) == screen.session.map { .delete($0) })
    }
  }

  @Test func whatWasDeletedIsToldAlsoWhereAFilterIsTyped() throws {
    var screen = after([]).screen
    screen.remove(try #require(screen.session))
    screen.restorable = 1
    _ = screen.handle(.character("/"), size: wide)
    screen.message = "deleted it; u brings it back"
    let text = screen.grid(wide).text
    #expect(text.contains("filter") && text.contains("deleted it; u brings it back"))
    #expect(text.contains("13 sessions · 1 deleted"))
  }

  @Test func commandsAreUnderstoodOnAnyKeyboardAndOtherKeysAreTold() {
    let newest = SampleHistory.sessions.last
    #expect(after(typed("E")).actions == newest.map { [.edit($0)] })
    #expect(after(typed("у")).actions == newest.map { [.edit($0)] })
    #expect(after(typed("о")).screen.session == sessions[sessions.count - 2])
    #expect(after([.enter] + typed("Ｑq")).actions == [.leave])
    #expect(after([.enter] + typed("ж")).screen.grid(wide).text.contains("“ж” is no key here"))
  }

  @Test func anOpenTranscriptScrollsToItsEndAndBack() {
    let size = narrow
    let top = after([.enter], size).screen.grid(size)
    let end = after([.enter, .end], size).screen.grid(size)
    #expect(end.text.contains("Tags") && end.text.contains("100 %"))
    for keys: [Key] in [[.end, .down], typed("G"), Array(repeating: .pageDown, count: 9)] {
      #expect(after([.enter] + keys, size).screen.grid(size) == end)
    }
    for keys: [Key] in [
      [.up], [.end, .home], typed("Gg"), typed(" b"), [.scroll(1), .scroll(-1)],
    ] {
      #expect(after([.enter] + keys, size).screen.grid(size) == top, "\(keys)")
    }
  }

  @Test func anotherSessionIsAKeyAwayFromAnOpenOne() {
    let right = after([.enter, .right]).screen
    #expect(right.session == sessions[sessions.count - 2])
    #expect(right.grid(wide).text.contains("Transcript 2 of 14"))
    #expect(after([.enter, .right, .left]).screen.session == sessions.last)
  }

  @Test func wordsAreFoundOneAfterTheOther() {
    let size = narrow
    let search = [Key.enter] + typed("/NUMBER in phase") + [.enter]
    func place(_ keys: [Key]) -> String {
      after(search + keys, size).screen.grid(size).text.split(separator: "\n")[1].description
    }
    #expect(place([]).contains("phase 1"))
    #expect(place(typed("n")).contains("phase 2"))
    #expect(place(typed("nnN")).contains("phase 2"))
    let missing = after([.enter] + typed("/kafka") + [.enter], size).screen.grid(size).text
    #expect(missing.contains("“kafka” is not on this page"))
  }

  @Test func helpGoesBackToWhereItWasAskedFor() {
    let open = after([.enter]).screen.grid(wide)
    var screen = after([.enter] + typed("?")).screen
    #expect(screen.grid(wide).text.contains("Keys"))
    _ = screen.handle(.escape, size: wide)
    #expect(screen.grid(wide) == open)
  }
}

@Suite struct HomePastTests {
  private let size = Size(width: 80, height: 24)

  private func after(_ keys: [Key]) -> HomeScreen.Action? {
    var screen = HomeScreen(HomeSample.content)
    var action: HomeScreen.Action?
    for key in keys { action = screen.handle(key, size: size) ?? action }
    return action
  }

  @Test func sessionsBelowTheStructuresAreReachedByTheArrows() {
    let down = { (count: Int) in Array(repeating: Key.down, count: count) }
    #expect(after(down(2) + [.enter]) == .start(choice: 2, level: nil, .suiting))
    #expect(after(down(3) + [.enter]) == .resume("a"))
    #expect(after(down(4) + [.enter]) == .review("c"))
    #expect(after(down(9) + [.enter]) == .review("b"))
    #expect(
      after(down(9) + [.up, .up, .up, .enter]) == .start(choice: 2, level: nil, .suiting))
    #expect(after(down(9) + [.home, .enter]) == .start(choice: 0, level: nil, .suiting))
  }

  @Test func aClickSelectsThemAsWell() {
    let text = HomeScreen(HomeSample.content).grid(size).text.split(
      separator: "\n", omittingEmptySubsequences: false)
    let row = text.firstIndex { $0.contains("Fri 20") } ?? 0
    #expect(after([.click(row: row, column: 5), .enter]) == .review("b"))
    #expect(
      after([.click(row: row, column: 70), .enter])
        == .start(choice: 0, level: nil, .suiting))
  }

  @Test func reviewOpensWithTheSelectedSession() {
    #expect(after([.character("v")]) == .review(nil))
    #expect(after(Array(repeating: .down, count: 4) + [.character("v")]) == .review("c"))
  }
}
