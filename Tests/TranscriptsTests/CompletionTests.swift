import Sessions
import Structures
import Testing
import Transcripts

@Suite struct CompletionTests {
  private static let opening = "---\nrehearse: 1\n---\n\n## Timeline\n\n"
  private static let whole = opening + "- 0:00.000 started\n- 0:01.000 note a\n- 0:01.000 note a\n"
  private static let plan = Plan(structure: Structure(title: "None", phases: []))
  private static let events = [
    Event(Moment(.zero), .started), Event(Moment(.seconds(1)), .noteTaken("a")),
    Event(Moment(.seconds(1)), .noteTaken("a")),
  ]

  @Test(arguments: 0...whole.utf8.count - opening.utf8.count)
  func whereverAFileWasCutItIsMadeWhole(missing: Int) {
    let cut = Array(CompletionTests.whole.utf8.dropLast(missing))
    let made = TranscriptCompletion.bytes(cut, of: Self.plan, with: Self.events)
    #expect(String(decoding: made, as: UTF8.self) == CompletionTests.whole)
  }

  @Test func whatIsMissingBetweenOthersGoesThere() {
    let gap = CompletionTests.whole.replacing("- 0:00.000 started\n", with: "")
    let made = TranscriptCompletion.bytes(Array(gap.utf8), of: Self.plan, with: Self.events)
    #expect(String(decoding: made, as: UTF8.self) == CompletionTests.whole)
  }

  @Test func whatAPersonWroteStaysAlsoWithoutALineEnd() {
    let edited = "mine\r\n## Timeline\r\n- 0:00.000 started\r\nnot ended"
    let made = TranscriptCompletion.bytes(Array(edited.utf8), of: Self.plan, with: [Self.events[0]])
    #expect(String(decoding: made, as: UTF8.self) == edited + "\n")
  }
}
