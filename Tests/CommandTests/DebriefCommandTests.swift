import Sessions
import TestSupport
import Testing
import Transcripts

/// The debrief as lines: at the end of a session, and of one that is past.
@Suite struct DebriefCommandTests {
  private let start = ["start", "technical", "--sessions", "S", "--question", "Why a queue?"]

  private func transcript(_ sandbox: Sandbox) throws -> TranscriptReader.Reading {
    try #require(try sandbox.transcripts(in: "S").last)
  }

  @Test func behindTheEndLinesAnswerTheDebrief() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      start,
      input:
        "a note\n/tick 1\n/next\n/end\n/score 2.5\n/tick 1\n/well calm\n/change be brief\nlate\n",
      output: .holding("overall 2.5: between no hire and hire"))
    let reading = try transcript(sandbox)
    #expect(reading.problems.isEmpty)
    #expect(reading.transcript.reflection.wentWell == "calm")
    #expect(reading.transcript.reflection.toChange == "be brief")
    #expect(reading.transcript.reflection.overallPoints == 2.5)
    #expect(reading.transcript.session.coveredAfter(in: 0).count == 1)
    #expect(reading.transcript.session.notes.map(\.content) == [.text("a note"), .text("late")])
    #expect(reading.transcript.outcome == .stopped)
  }

  @Test func whatIsWrittenBeforeTheEndOfInputIsCompleteWithoutAnEnd() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      start, input: "/well calm\n/hire hire\n",
      output: .holding("Saved: S/", without: ["The session has ended"]))
    let reading = try transcript(sandbox)
    #expect(reading.transcript.reflection == Reflection(wentWell: "calm", band: .hire))
  }

  @Test func bothSidesOfAMergeStayUntilSomebodyChooses() throws {
    let sandbox = try Sandbox()
    try sandbox.run(start, input: "/end\n/change x\n", output: .some)
    let name = "S/" + (try #require(try sandbox.names(in: "S").first { $0.hasSuffix(".md") }))
    let both = "<<<<<<< HEAD\n- To change: mine\n=======\n- To change: theirs\n>>>>>>> o"
    let merged = try sandbox.read(name).replacing("- To change: x", with: both)
    try sandbox.write(merged, to: name)
    let line = try #require(
      merged.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.hasPrefix("<<<<")
      })
    try sandbox.run(
      "debrief", "last", "--sessions", "S", input: "/change new\n", status: 3,
      errors: .holding("\(name):\(line + 1): a merge conflict was left here"))
    #expect(try sandbox.read(name) == merged)
  }

  @Test func aPastSessionIsScoredLater() throws {
    let sandbox = try Sandbox()
    try sandbox.run(start, input: "/end\n", output: .some)
    try sandbox.run(start, input: "/end\n/score 3\n", now: .testing.later(by: 60), output: .some)
    // The newest that nothing was said of, whatever came later.
    try sandbox.run(
      "debrief", "--sessions", "S", input: "/score 4\n/change say less\n/note late\n/pitfall 1\n",
      now: .testing.later(by: 120), output: .holding("overall 4: strong hire"))
    let readings = try sandbox.transcripts(in: "S")
    #expect(readings.map(\.summary.band) == [.strongHire, .hire])
    #expect(readings[0].transcript.reflection.toChange == "say less")
    #expect(readings[0].transcript.reflection.antiPatterns.count == 1)
    #expect(readings[0].transcript.session.notes.map(\.content) == [.text("late")])
    #expect(readings[0].problems.isEmpty)
    // Another answer takes the place of the first.
    try sandbox.run(
      "debrief", "-2", "--sessions", "S", input: "/score 1\n/done\n/score 2\n",
      output: .some)
    #expect(try sandbox.transcripts(in: "S").map(\.summary.band) == [.strongNoHire, .hire])
  }

  @Test func allThatIsLookedAtIsTold() throws {
    let sandbox = try Sandbox()
    let whole = "/next\n/next\n/next\n/next\n/end\n"
    try sandbox.run(start, input: whole + "/change be brief\n", output: .some)
    try sandbox.run(
      "debrief", "--sessions", "S", input: "/show\n/help\n",
      output: .holding(
        "Left out.", "/kept y, /kept n: ",
        "Next: Drill Clarifying Questions of Technical Problem Response Structure; it went wrong today."
          + " It starts with: rehearse drill --sessions S 'Clarifying Questions' --of 'Technical Problem Response Structure'\n",
        without: ["Would you hire"]))
  }

  @Test func onlyWhatHasEndedIsLookedBackAt() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      "debrief", "--sessions", "S", status: 3, errors: .some)
    try sandbox.run(start, input: "/end\n", output: .some)
    try sandbox.run(
      "debrief", "nothing", "--sessions", "S", status: 2,
      errors: .holding("there is no session “nothing”"))
  }

  @Test func whatIsNoCommandAfterTheEndIsSaid() throws {
    let sandbox = try Sandbox()
    try sandbox.run(
      start, input: "/end\n/next\n/score 9\n/kept y\n/pitfall 99\n",
      output: .holding("there is no command /next after the end"))
    #expect(try transcript(sandbox).transcript.reflection.isEmpty)
  }
}
