import Foundation
import Sessions
import Structures
import TestSupport
import Testing
import Transcripts

/// Sessions as lines through a pipe.
@Suite(.tags(.process)) struct PlainModeTests {
  @Test func windowsAndOverrunsAreTold() throws {
    let sandbox = try Sandbox()
    // Its input ends when the second phase has been written down.
    let input = "until grep -qs 'phase 2' Sessions/*.md; do sleep 0.02; done | \"$@\""
    let run = try sandbox.execute(
      ["/bin/sh", "-c", "cd \"$0\"; \(input)", sandbox.folder.path]
        + sandbox.command([
          "start", "technical", "--now", "--no-question", "--speed", "40", "--auto-advance",
          "--sessions", "Sessions",
        ]))
    #expect(run.output.contains("0:24 on time from now on: Clarifying Questions may end"))
    #expect(run.output.contains("0:30 phase 2 of 5: High-Level Approach, 2:00 (from 1:36)"))
  }
}

/// Nobody reads what a session says: its pipe is full.
@Suite(.serialized, .tags(.process))
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
    let command = sandbox.command([
      "start", "technical", "--no-question", "--plain", "--sessions", "S",
    ])
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
    #expect(reading.problems.isEmpty && reading.summary.outcome == nil)
    #expect(reading.transcript.notes.map(\.content) == [.text("one"), .text("two")])
  }

  @Test func whoReadsLateGetsEveryLine() throws {
    let sandbox = try Sandbox()
    let output = try run(
      """
      echo one >&4; noted one; echo /end >&4; echo /done >&4
      until grep -qs '^outcome: stopped' S/*; do sleep 0.02; done
      exec 3<&-; tr -d '\\0' <out; wait $!; echo status $?
      """, in: sandbox)
    #expect(output.contains("0:00 noted\n"))
    #expect(output.contains("Saved: S/"))
    #expect(output.hasSuffix("status 0\n"))
  }
}

/// What breaks around a session does not break the session.
@Suite(.tags(.process)) struct PlainTroubleTests {
  @Test func closedInputIsTheEndOfInput() throws {
    let sandbox = try Sandbox()
    let command = sandbox.command([
      "start", "technical", "--no-question", "--plain", "--sessions", "S",
    ])
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
}
