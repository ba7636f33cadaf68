import Foundation
import Sessions
import Structures
import Testing
import Transcripts

@testable import Storage
@testable import rehearse

/// What a person writes into the file of a running session stays, wherever it stands.
@Suite struct HandwritingTests {
  private let hand: Handwriting

  init() throws { hand = try Handwriting() }

  @Test(arguments: Handwriting.forms, ["", "\n"])
  func whatIsAppendedStaysBetweenTheEventsItStoodBetween(form: String, end: String) throws {
    try hand.append(form + end)
    hand.note("after", at: 2)
    hand.end()
    let text = try hand.text()
    #expect(text.contains("- 0:01.000 note before\n\(form)\n- 0:02.000 note after\n"))
    #expect(try hand.notes() == [.text("before"), .text("after")])
    #expect(try hand.reading().problems.isEmpty)
  }

  @Test(
    arguments: Handwriting.forms,
    ["# Two", "> Why?", "## 1", "- [ ] what", "## 2", "- [ ] parts", "## 3", "## Time", "- 0:00"])
  func whatAnEditorSavesStaysInItsPlace(form: String, place: String) throws {
    try hand.edit { text in
      text.replacing("\n\(place)", with: "\n\(form)\n\n\(place)", maxReplacements: 1)
    }
    hand.note("after", at: 2)
    let edited = try hand.text()
    hand.end()
    // An own box above one of the prompts' is the one thing that moves.
    let isMoved = form == "- [ ] a box" && place.hasPrefix("- [ ]")
    var rest = try lines(hand.text())[...]
    for line in try lines(edited) where !isMoved || line != form {
      let index = try #require(rest.firstIndex(of: line), "\(line) is gone or has moved")
      rest = rest[(index + 1)...]
    }
    #expect(try hand.text().contains(form))
    #expect(try hand.notes() == [.text("before"), .text("after")])
    #expect(
      try hand.reading().transcript.plan.phases.map(\.prompts) == [["who", "what"], ["parts"], []])
    #expect(try hand.reading().problems.isEmpty)
  }

  private func lines(_ text: String) throws -> [Substring] {
    text.split(separator: "\n").drop { !$0.hasPrefix("phases:") }.drop { $0 != "---" }.dropFirst()
      .map { $0 }
  }

  @Test(arguments: [
    ("# Two Words More", "# My title"), ("> Why?", "> Why, and for whom?"),
    ("## 1. Ask", "## 1. Asking first"), ("- [ ] what", "- [ ] what exactly"),
  ])
  func aLineOfOursThatWasChangedStaysChanged(old: String, new: String) throws {
    try hand.edit { $0.replacing("\n\(old)\n", with: "\n\(new)\n") }
    hand.note("after", at: 2)
    hand.end()
    #expect(try hand.text().contains("\n\(new)\n"))
    #expect(try !hand.text().contains("\n\(old)\n"))
    let reading = try hand.reading()
    #expect(reading.problems.isEmpty)
    #expect(reading.summary.structure == "Two Words More")
    #expect(reading.summary.question == "Why?")
    #expect(reading.summary.phases.map(\.title) == ["Ask", "Build", "Close"])
    #expect(reading.transcript.notes.map(\.content) == [.text("before"), .text("after")])
  }

  @Test func aBoxThatIsTickedByHandCountsAsCovered() throws {
    hand.recorder.record([Event(Moment(.seconds(2)), .promptTicked(0))])
    try hand.edit { $0.replacing("- [ ] what", with: "- [x] what") }
    hand.end()
    let text = try hand.text()
    #expect(text.contains("- [x] who\n- [x] what\n"))
    #expect(text.contains("| 2/2 |"))
    let reading = try hand.reading()
    #expect(reading.summary.phases[0].covered == 2)
    #expect(reading.transcript.ticked == [0: [1]])
    #expect(reading.transcript.session.covered(in: 0) == [0])
    #expect(Summary(reading.transcript) == reading.summary)
  }

  @Test func aPhaseThatLostItsNumberIsPutInAgain() throws {
    try hand.edit { $0.replacing("## 2. Build", with: "## Building") }
    hand.end()
    #expect(
      try hand.text().contains("## Building\n\n- [ ] parts\n\n## 2. Build\n\n- [ ] parts\n\n## 3."))
    #expect(try hand.reading().problems.isEmpty)
  }

  @Test func ownBoxesMoveBelowThePromptsAndAPromptThatIsGoneIsPutInAgain() throws {
    try hand.edit {
      $0.replacing("- [ ] who", with: "- [ ] mine\n  and more\n- [ ] who")
        .replacing("- [ ] parts\n", with: "")
    }
    hand.end()
    #expect(
      try hand.text().contains("- [ ] who\n- [ ] what\n- [ ] mine\n  and more\n- 0:01 before\n"))
    #expect(try hand.text().contains("## 2. Build\n\n- [ ] parts\n"))
    #expect(try hand.reading().problems.isEmpty)
  }

  @Test func notesByHandStandAmongTheOthersByTheirTime() throws {
    try hand.edit { $0.replacing("- [ ] what\n", with: "- [ ] what\n- 0:00 early\n- 0:05 late\n") }
    hand.note("after", at: 3)
    hand.end()
    #expect(
      try hand.text().contains(
        "- [ ] what\n- 0:00 early\n- 0:01 before\n- 0:03 after\n- 0:05 late\n"))
  }

  @Test func anEventThatIsWrittenByHandCounts() throws {
    try hand.append("- 0:02.000 note by hand\n")
    hand.note("after", at: 3)
    hand.end()
    #expect(try hand.notes() == [.text("before"), .text("by hand"), .text("after")])
    #expect(try hand.reading().summary.phases[0].notes == 3)
  }

  @Test func aNoteThatIsRewordedInTheTimelineIsThatNote() throws {
    try hand.edit { $0.replacing("note before", with: "note long before") }
    hand.note("after", at: 3)
    hand.end()
    #expect(try hand.notes() == [.text("long before"), .text("after")])
    #expect(try hand.text().contains("- 0:01 long before\n- 0:03 after\n"))
    #expect(try !hand.text().contains("note before"))
  }

  @Test func theRunningFileThatAnEditorSavesOverTheFinishedOneIsFinishedAgain() throws {
    let running = try hand.text()
    hand.note("after", at: 3)
    hand.end()
    try hand.edit { _ in running + "By hand.\n" }
    #expect(hand.recorder.finish() == nil)
    #expect(try hand.reading().stage == .finished)
    #expect(try hand.notes() == [.text("before"), .text("after")])
    #expect(try hand.text().contains("\nBy hand.\n"))
  }

  @Test func aSectionBelowTheTimelineHidesNoEvent() throws {
    try hand.append("\n## Mine\n\n```\nnever closed\n")
    hand.note("after", at: 2)
    // As it is read when the session is killed here.
    #expect(try hand.notes() == [.text("before"), .text("after")])
    hand.end()
    #expect(try hand.notes() == [.text("before"), .text("after")])
    #expect(try hand.reading().transcript.outcome == .stopped)
  }

  @Test func answersByHandStayBesideThoseOfTheDebrief() throws {
    try hand.append("\n## Reflection\n\n- Went well: by hand\n- To change: pace\n")
    hand.end()
    #expect(hand.recorder.finish(Reflection(wentWell: "typed", band: .hire)) == nil)
    #expect(hand.recorder.finish(Reflection(wentWell: "typed again", band: .noHire)) == nil)
    let text = try hand.text()
    #expect(
      text.contains(
        "- Went well: by hand\n- To change: pace\n- Would you hire: no hire\n"
          + "- Went well: typed again\n"))
    #expect(!text.contains("typed\n"))
    let reflection = try hand.reading().transcript.reflection
    #expect(reflection.wentWell == "by hand\ntyped again")
    #expect(reflection.toChange == "pace" && reflection.band == .noHire)
  }

  @Test func bytesThatAreNoTextAndLineEndsOfWindowsStay() throws {
    try hand.edit { $0.replacing("\n", with: "\r\n") }
    hand.note("after", at: 2)
    var bytes = [UInt8](try #require(hand.folder.contents(hand.path)))
    bytes += [0xE9, 0x74, 0xE9, 0x0D, 0x0A]
    try Data(bytes).write(to: URL(fileURLWithPath: hand.path))
    hand.end()
    let finished = [UInt8](try #require(hand.folder.contents(hand.path)))
    #expect(finished.split(separator: 0x0A).contains([0xE9, 0x74, 0xE9, 0x0D]))
    let text = String(decoding: finished, as: UTF8.self)
    #expect(text.hasPrefix("---\r\nrehearse: 1\r\n"))
    #expect(text.contains("- [ ] what\r\n- 0:01 before\r\n- 0:02 after\r\n"))
  }

  @Test func aFileThatIsAppendedToIsNotReplaced() throws {
    let before = try hand.inode()
    let handle = try #require(FileHandle(forWritingAtPath: hand.path))
    for word in ["one", "two"] {
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("\(word)\n".utf8))
      hand.note(word, at: 2)
    }
    #expect(try hand.inode() == before)
    hand.end()
    #expect(
      try hand.text().contains("one\n- 0:02.000 note one\ntwo\n- 0:02.000 note two\n"))
  }

  @Test(arguments: [false, true])
  func whatIsWrittenWhileTheFileIsBeingFinishedGoesAlong(isSaved: Bool) throws {
    hand.recorder.record([Event(Moment(.seconds(9)), .ended(.stopped))])
    let (path, isDone) = (hand.path, Flag())
    let obstacle: @Sendable (Int) -> Int = { count in
      // The first bytes that are written are those of the finished file.
      if count > 0, isDone.raise(), let old = FileManager.default.contents(atPath: path) {
        let new = old + Data("at the last moment\n".utf8)
        try? new.write(to: URL(fileURLWithPath: path), options: isSaved ? .atomic : [])
      }
      return count
    }
    let problem = SystemCalls.$obstacle.withValue(obstacle) { hand.recorder.finish() }
    #expect(problem == nil)
    #expect(try hand.text().hasSuffix("ended stopped\nat the last moment\n"))
    #expect(try hand.reading().stage == .finished)
  }

  @Test(arguments: [0, 1, 3, 30, 200, 10_000, -1, -5, -30, -60])
  func aFileThatIsEmptiedOrCutOffInPlaceIsWrittenAnew(count: Int) throws {
    let size = try #require(hand.folder.contents(hand.path)).count
    let left = count < 0 ? size + count : count == 10_000 ? size - 100 : count
    let handle = try #require(FileHandle(forWritingAtPath: hand.path))
    try handle.truncate(atOffset: UInt64(left))
    try handle.close()
    hand.note("after", at: 2)
    #expect(try hand.notes() == [.text("before"), .text("after")])
    #expect(
      try hand.reading().transcript.plan.phases.map(\.prompts) == [["who", "what"], ["parts"], []])
    hand.end()
    #expect(try hand.notes() == [.text("before"), .text("after")])
    #expect(try hand.reading().problems.isEmpty)
  }
}
