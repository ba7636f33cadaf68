import Sessions
import TestSupport
import Testing
import Transcripts

/// A hidden clock as lines: nothing tells the time, and a screen reader is told what is asked.
@Suite struct HiddenClockCommandTests {
  @Test func noLineTellsTheTimeUntilTheEnd() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run(
      "start", "technical", "--clock", "hidden", "--no-question", "--sessions", "Sessions",
      input: "a note\n/status\n/next\n/end\n",
      output: .holding(
        " · clock hidden", "The clock is hidden: when you are asked how long it has been",
        "\nphase 1 of 5", "\nnoted\n", "1 of 5 Clarifying Questions: the clock is hidden\n"))
    #expect(!run.output.contains("0:00 noted"))
    #expect(try sandbox.transcripts().first?.summary.clock == .hidden)
  }
}
