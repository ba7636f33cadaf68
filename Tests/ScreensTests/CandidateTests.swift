import Grids
import Sessions
import Structures
import TestSupport
import Testing

@testable import Screens

/// What somebody sees who looks at a session that runs elsewhere.
@Suite struct CandidateTests {
  private func candidate(_ session: Session, asked: String? = nil) -> CandidateView {
    var rehearsal = Rehearsal(session)
    if let asked { _ = rehearsal.handle(.asked(asked), at: session.now) }
    return CandidateView(CandidateScreen(), rehearsal)
  }

  private func name(_ state: String, _ size: Size) -> String {
    "\(state)-\(size.width)x\(size.height)"
  }

  @Test(arguments: Sample.sizes) func theCandidateSeesTheTimeLarge(size: Size) throws {
    let view = candidate(Sample.third(after: 198), asked: "What if a region fails?")
    try expectSnapshot(view.grid(size), named: name("candidate", size))
  }

  @Test(arguments: Sample.sizes) func pastTheLatest(size: Size) throws {
    try expectSnapshot(
      candidate(Sample.third(after: 252)).grid(size), named: name("candidate-over", size))
  }

  @Test(arguments: Sample.sizes) func aHiddenClockStaysHidden(size: Size) throws {
    let grid = candidate(Sample.hidden.session).grid(size)
    try expectSnapshot(grid, named: name("candidate-hidden", size))
    let rows = (0..<size.height).map { String(grid.row($0).compactMap(\.character)) }
    #expect(!rows.contains { $0.contains(#/\d:\d\d/#) })
  }

  @Test func theCandidateSeesNoPromptNoteOrMark() {
    let session = Sample.third(after: 198)
    for size in Sample.sizes + [Size(width: 300, height: 100)] {
      let grid = candidate(session).grid(size)
      let text = (0..<size.height).map { String(grid.row($0).compactMap(\.character)) }.joined()
      for hidden in ["Component", "Data flow", "token", "strong", "ahead", "behind", "Scale"] {
        #expect(!text.contains(hidden), "\(hidden) at \(size)")
      }
    }
  }

  @Test(arguments: Sample.sizes) func theInterviewerSeesWhatTheSessionShows(size: Size) throws {
    let rehearsal = Rehearsal(Sample.third(after: 198))
    let screen = SessionScreen(startOfDay: Sample.evening, isWatching: true)
    try expectSnapshot(
      SessionView(screen, rehearsal).grid(size), named: name("interviewer", size))
  }

  @Test func noKeyOfAWatcherChangesAnything() {
    let rehearsal = Rehearsal(Sample.third(after: 198))
    let size = Size(width: 80, height: 24)
    for key in " nipau>odwk/0123456789gsfr+-~!eEb".map(Key.character) + [.enter, .left, .right] {
      var screen = SessionScreen(startOfDay: Sample.evening, isWatching: true)
      let leaves = screen.watch(key, rehearsal, size: size)
      #expect(!leaves, "\(key)")
      #expect(!screen.isTyping, "\(key)")
    }
    for key in [Key.character("q"), .interrupt] {
      var screen = SessionScreen(startOfDay: Sample.evening, isWatching: true)
      var candidate = CandidateScreen()
      let leave = (screen.watch(key, rehearsal, size: size), candidate.handle(key, size: size))
      #expect(leave == (true, true))
    }
  }

  @Test func theHelpOfAWatcherNamesItsOwnKeys() {
    let rehearsal = Rehearsal(Sample.third(after: 198))
    let size = Size(width: 80, height: 24)
    var screen = SessionScreen(startOfDay: Sample.evening, isWatching: true)
    _ = screen.watch(.character("?"), rehearsal, size: size)
    func text(_ grid: Grid) -> String {
      (0..<24).map { String(grid.row($0).compactMap(\.character)) }.joined()
    }
    let help = text(SessionView(screen, rehearsal).grid(size))
    #expect(help.contains("leave; the session goes on") && !help.contains("write a note"))
    _ = screen.watch(.character("x"), rehearsal, size: size)
    #expect(!text(SessionView(screen, rehearsal).grid(size)).contains("any key"))
  }

  @Test(arguments: Sample.sizes) func aPageAsksWhichSessionIsMeant(size: Size) throws {
    var page = WatchPage(
      ["3 sessions run in Sessions"], choices: ["one · Talk", "two · Design", "three · 漢字"])
    let moved = page.handle(.down)
    #expect(moved == nil)
    try expectSnapshot(page.grid(size), named: name("watch-choice", size))
    let chosen = page.handle(.enter)
    #expect(chosen == .watch(1))
    #expect(WatchPage(page.lines, choices: page.choices).selecting(as: page) == page)
    let left = page.handle(.character("q"))
    #expect(left == .leave)
    var waiting = WatchPage(["no session runs"])
    let answers = [Key.enter, .down, .up].map { waiting.handle($0) }
    #expect(answers == [nil, nil, nil])
  }

  @Test(arguments: 0..<40) func allFitAtEverySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let session = GeneratedSession(seed: seed, ends: false).session
    for _ in 0..<30 {
      let size = Size(
        width: Int.random(in: 0...200, using: &random),
        height: Int.random(in: 0...70, using: &random))
      let grid = candidate(session, asked: Bool.random(using: &random) ? "and then?" : nil)
        .grid(size)
      #expect(grid.size == size)
      #expect(WatchPage(["a", "b"], choices: ["c", "d"]).grid(size).size == size)
    }
  }

  @Test func largerDigitsAreTheSameDigits() throws {
    let small = try #require(BigDigits.filling(with: "12:34", columns: 60, rows: 9))
    let large = try #require(BigDigits.filling(with: "12:34", columns: 120, rows: 18))
    #expect((small.height, large.height) == (9, 18))
    func picture(_ digits: BigDigits) -> [String] {
      let size = Size(width: digits.columns(of: "12:34"), height: digits.height)
      var grid = Grid(size)
      digits.draw("12:34", on: &grid, row: 0, endingAt: size.width, style: .plain)
      return (0..<size.height).map { String(grid.row($0).compactMap(\.character)) }
    }
    let doubled = picture(small).flatMap { row in
      let wide = String(row.flatMap { [$0, $0] })
      return [wide, wide]
    }
    #expect(picture(large) == doubled)
  }
}
