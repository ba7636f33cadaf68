import Foundation
import Sessions
import Structures
import Testing
import Transcripts

/// Sessions as lines through a pipe.
@Suite struct PlainModeTests {
  @Test func linesAreNotesAndCommandsAreEvents() throws {
    let sandbox = try Sandbox()
    let run = try Run(
      "start", "technical", "--plain", "--sessions", "new/folder",
      input: "a note\n/tick 2\n/next\n/mark strong\n/asked and the cost?\n/hire no hire\n/end\n",
      in: sandbox)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("0:00 phase 2 of 5: High-Level Approach, 1:36–2:00"))
    let reading = try #require(try sandbox.transcripts(in: "new/folder").first)
    #expect(
      reading.transcript.notes.map(\.content) == [
        .text("a note"), .mark(.strong), .followUp("and the cost?"),
      ])
    #expect(reading.transcript.session.covered(in: 0) == [1])
    #expect(reading.transcript.outcome == .stopped)
    #expect(reading.summary.band == .noHire)
  }

  @Test func theEndOfInputEndsTheSessionAndTakesTheLastLine() throws {
    let sandbox = try Sandbox()
    let run = try Run(
      "start", "leadership", "--sessions", "Sessions",
      input: "/next\n/next\n/next\nno line end", in: sandbox)
    #expect(run.status == 0)
    let transcript = try #require(try sandbox.transcripts().first).transcript
    #expect(transcript.outcome == .completed)
    #expect(transcript.notes.map(\.content) == [.text("no line end")])
  }

  @Test func windowsAndOverrunsAreTold() throws {
    let sandbox = try Sandbox()
    let command = [
      "/bin/sh", "-c", "sleep 1 | \"$@\"", "sh",
    ]
    let run = try sandbox.execute(
      command
        + sandbox.command([
          "start", "technical", "--speed", "40", "--auto-advance", "--sessions", "Sessions",
        ]))
    #expect(run.output.contains("0:24 window opens: Clarifying Questions may end now"))
    #expect(run.output.contains("0:30 phase 2 of 5: High-Level Approach, 1:36–2:00"))
  }

  @Test(arguments: [
    "/next 5", "/tick 99", "/tick", "/mark splendid", "/amend x", "/resume", "/undo", "/back",
    "/extend", "/hire maybe", "/", "/\u{1B}[31m",
  ])
  func whatCannotBeDoneIsSaidAndNothingHappens(line: String) throws {
    let sandbox = try Sandbox()
    let run = try Run("start", "technical", "--sessions", "S", input: line + "\n", in: sandbox)
    #expect(run.status == 0)
    let transcript = try #require(try sandbox.transcripts(in: "S").first).transcript
    #expect(transcript.events.count == (line == "/next 5" ? 4 : 3))
    #expect(!run.output.contains("\u{1B}"))
  }
}

/// Nobody reads what a session says: its pipe is full.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct UnreadOutputTests {
  /// Runs a script around a session whose standard output is the full pipe "out" and whose input is
  /// the pipe "in", open as descriptor 4.
  private func run(_ script: String, in sandbox: Sandbox) throws -> String {
    // "noted" waits until a note is in the transcript: five seconds at most.
    let before = """
      cd "$0" && mkfifo in out && exec 3<>out 4<>in
      head -c 65536 /dev/zero >out
      noted() { for i in $(seq 100); do grep -qs "note $1" S/* && return; sleep 0.05; done; }
      timeout 20 "$@" <in >out &

      """
    let command = sandbox.command(["start", "technical", "--plain", "--sessions", "S"])
    let result = try sandbox.execute(
      ["/bin/bash", "-c", before + script, sandbox.folder.path] + command)
    return result.output
  }

  @Test func aSignalIsAnsweredAndNoNoteIsLost() throws {
    let sandbox = try Sandbox()
    let output = try run(
      "echo one >&4; noted one; echo two >&4; noted two; kill %1; wait $!; echo status $?",
      in: sandbox)
    #expect(output == "status 130\n")
    let reading = try #require(try sandbox.transcripts(in: "S").first)
    #expect(reading.summary.outcome == .interrupted)
    #expect(reading.transcript.notes.map(\.content) == [.text("one"), .text("two")])
  }

  @Test func whoReadsLateGetsEveryLine() throws {
    let sandbox = try Sandbox()
    let output = try run(
      """
      echo one >&4; noted one; echo /end >&4; sleep 0.2
      exec 3<&-; tr -d '\\0' <out; wait $!; echo status $?
      """, in: sandbox)
    #expect(output.contains("0:00 noted\n"))
    #expect(output.contains("Saved: S/"))
    #expect(output.hasSuffix("status 0\n"))
  }
}

/// What breaks around a session does not break the session.
@Suite struct PlainTroubleTests {
  @Test func closedInputIsTheEndOfInput() throws {
    let sandbox = try Sandbox()
    let command = sandbox.command(["start", "technical", "--plain", "--sessions", "S"])
    let run = try sandbox.execute(["/bin/sh", "-c", "exec timeout 20 \"$@\" <&-", "sh"] + command)
    #expect(run.status == 0)
    #expect(try sandbox.transcripts(in: "S").first?.transcript.outcome == .stopped)
  }

  @Test func outputThatCannotBeWrittenIsTold() throws {
    let sandbox = try Sandbox()
    let command = sandbox.command(["structures"])
    let run = try sandbox.execute(["/bin/sh", "-c", "\"$@\" >/dev/full", "sh"] + command)
    #expect(run.status == 3)
    #expect(run.errors.contains("standard output cannot be written"))
  }

  @Test func textThatBeginsWithACombiningMarkIsTaken() throws {
    let sandbox = try Sandbox()
    _ = try Run(
      "start", "technical", "--question=\u{301}q", "--sessions", "S", input: "/asked \u{301}x\n",
      in: sandbox)
    let transcript = try #require(try sandbox.transcripts(in: "S").first).transcript
    #expect(transcript.notes.map(\.content) == [.followUp("\u{301}x")])
    #expect(transcript.plan.question == "\u{301}q")
  }

  @Test func aBadGuideOfOnesOwnDoesNotKeepTheOthersAway() throws {
    let sandbox = try Sandbox(["REHEARSE_REFERENCES": "bad.md:good.md"])
    try sandbox.write("a\u{0}b", to: "bad.md")
    try sandbox.write("# Mine\n\n1. A (1 min)\n2. B (2 min)\n", to: "good.md")
    let run = try Run("structures", in: sandbox)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("rehearse: bad.md:"))
    #expect(run.output.contains("Mine\n") && run.output.contains("Leadership"))
  }

  @Test func aStructureWhoseTitleStandsTwiceIsNamedByItsPlace() throws {
    let sandbox = try Sandbox()
    let list = "1. A (1 min)\n2. B (2 min)\n"
    try sandbox.write("# Same\n\n\(list)\n# Same\n\n\(list)", to: "twice.md")
    let run = try Run("structures", "--from", "twice.md", "same", in: sandbox)
    #expect(run.status == 2)
    #expect(run.errors.contains("name one of twice.md:1 or twice.md:6"))
    #expect(try Run("structures", "--from", "twice.md", "twice.md:6", in: sandbox).status == 0)
  }

  @Test func aForgedLineEndDoesNotMakeARow() throws {
    let sandbox = try Sandbox()
    _ = try Run(
      "start", "technical", "--question", "q\n2026-01-01 forged", "--sessions", "S", in: sandbox)
    let log = try Run("log", "--sessions", "S", in: sandbox).output
    #expect(log.contains("q↵2026-01-01 forged"))
  }

  @Test func theTwelfthSessionOfASecondIsTheLast() throws {
    let sandbox = try Sandbox()
    for number in 1...12 {
      _ = try Run("start", "technical", "--question", "q\(number)", "--sessions", "S", in: sandbox)
    }
    #expect(try Run("show", "last", "--sessions", "S", in: sandbox).output.contains("> q12\n"))
  }
}
