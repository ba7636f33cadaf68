import Grids
import Sessions
import Structures
import TestSupport
import Testing
import Transcripts

@testable import Screens

@Suite struct ReviewGoldenTests {
  private func expect(
    _ name: String, _ size: Size, _ keys: [Key], on screen: ReviewScreen = ReviewSample.screen()
  ) throws {
    var screen = screen
    ReviewSample.press(keys, on: &screen, size)
    try expectSnapshot(screen.grid(size), named: "review-\(name)-\(size.width)x\(size.height)")
  }

  @Test(arguments: Sample.sizes) func theNewestSessionIsShown(size: Size) throws {
    try expect("list", size, [.down])
  }

  @Test(arguments: Sample.sizes) func statistics(size: Size) throws {
    try expect("statistics", size, [.character("s")])
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func drillsAndTimeSense(size: Size) throws {
    let screen = ReviewScreen(
      ReviewSample.drills, folder: "Sessions", today: SampleHistory.today)
    try expect("drills", size, [.character("s")], on: screen)
    try expect("time-sense", size, [.character("s"), .enter, .pageDown], on: screen)
  }

  @Test func aPageOfDrillsAloneHasTheirTimesAndThePractice() {
    let screen = ReviewScreen(
      Array(ReviewSample.drills.suffix(1)), folder: "Sessions", today: SampleHistory.today)
    var opened = screen
    let size = Size(width: 80, height: 40)
    ReviewSample.press([.character("s"), .enter], on: &opened, size)
    let text = opened.grid(size).text
    #expect(text.contains("2 times since 2026-11-20 · window 3:00–4:00 · in window"))
    // Bars, where there are too few for a line.
    #expect(!text.contains("┄") && text.contains("█▁"))
    #expect(text.contains("Time sense  1 guess under a hidden clock"))
    #expect(text.contains("Practice  "))
  }

  @Test(arguments: Sample.sizes) func filtering(size: Size) throws {
    try expect("filter", size, "/lead nov".map(Key.character))
  }

  @Test(arguments: Sample.sizes) func nothingFits(size: Size) throws {
    try expect("nothing", size, "/kafka".map(Key.character))
  }

  @Test(arguments: Sample.sizes) func noSessionsYet(size: Size) throws {
    let screen = ReviewScreen([], folder: "Sessions", today: SampleHistory.today)
    try expect("empty", size, [], on: screen)
  }

  @Test(arguments: Sample.sizes) func comparing(size: Size) throws {
    try expect("compare", size, [.character("c"), .end, .character("c")])
  }

  @Test(arguments: Sample.sizes) func aSessionIsMarkedAndSortedByOverrun(size: Size) throws {
    try expect("marked", size, [.down] + "cooo".map(Key.character) + [.down])
  }

  @Test(arguments: Sample.sizes) func readingAndSearching(size: Size) throws {
    try expect("reading", size, [.down, .enter] + "/the REASON".map(Key.character) + [.enter])
  }

  @Test(arguments: Sample.sizes) func somethingWasDeleted(size: Size) throws {
    var screen = ReviewSample.screen()
    ReviewSample.press([.down], on: &screen, size)
    if let session = screen.session { screen.remove(session) }
    screen.restorable = 1
    screen.message = "deleted 2026-11-20T190411-technical-problem; u brings it back"
    try expectSnapshot(
      screen.grid(size), named: "review-deleted-\(size.width)x\(size.height)")
  }

  @Test(arguments: Sample.sizes) func help(size: Size) throws {
    try expectSnapshot(
      HelpView(ReviewKeys.help).grid(size), named: "review-help-\(size.width)x\(size.height)")
  }

  /// What hand-edited files hold: own lines, long lines, wide characters, what cannot be read.
  @Test func aTranscriptThatWasEditedByHand() throws {
    let size = Size(width: 80, height: 40)
    var transcript = SampleHistory.transcripts[3]
    transcript.tags = ["aloud", "漢字"]
    transcript.kept = [
      KeptLines(.opening, ["My own opening, with é and 漢字."]),
      KeptLines(.phase(1), ["> a quotation of " + String(repeating: "many words ", count: 12)]),
      KeptLines(.elsewhere, ["## For next week", "- read about queues"]),
    ]
    let session = SampleHistory.sessions[3]
    var screen = ReviewScreen([session], folder: "Sessions", today: SampleHistory.today)
    let problems = [TranscriptProblem(line: 61, kind: .unreadableEvent)]
    screen.take(.reading(.init(transcript, session.summary, problems)), of: session)
    try expectSnapshot(screen.grid(size), named: "review-edited-80x40")
    screen.take(.unreadable("\(session.path):7: its front matter is no YAML"), of: session)
    #expect(screen.grid(size).text.contains("its front matter is no YAML"))
  }
}

/// The screen over the sample history.
enum ReviewSample {
  /// The third phase of the technical sessions as drills of two times, with a guess each.
  static let drills = SampleHistory.sessions.filter {
    $0.summary.structure == Sample.technical.title
  }.enumerated().map { index, session in
    var summary = session.summary
    var phase = summary.phases[2]
    phase.guesses = [Guess(said: .seconds(70 + 4 * index), actual: .seconds(110 - index % 3))]
      .compactMap(\.self)
    let first = phase
    phase.active = phase.active.map { $0 - .seconds(15) }
    (phase.over, phase.guesses) = (.zero, [])
    summary.mode = .drill
    summary.phases = [first, phase]
    return PastSession(path: session.path, id: session.id, summary: summary)
  }

  static func screen() -> ReviewScreen {
    ReviewScreen(SampleHistory.sessions, folder: "Sessions", today: SampleHistory.today)
  }

  /// Presses keys, and hands over the transcripts that the screen wants, as the program does.
  @discardableResult
  static func press(
    _ keys: [Key], on screen: inout ReviewScreen, _ size: Size
  ) -> [ReviewScreen.Action] {
    var actions: [ReviewScreen.Action] = []
    give(&screen, size)
    for key in keys {
      if let action = screen.handle(key, size: size) { actions.append(action) }
      give(&screen, size)
    }
    return actions
  }

  private static func give(_ screen: inout ReviewScreen, _ size: Size) {
    for session in screen.wanted(size) {
      guard let transcript = SampleHistory.transcripts.first(where: { $0.id == session.id }) else {
        continue
      }
      screen.take(.reading(.init(transcript, session.summary, [])), of: session)
    }
  }
}
