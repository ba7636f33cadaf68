import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// Whole sessions on terminals of every kind and size.
@Suite(.serialized, .tags(.process))
struct AnyTerminalTests {
  /// Runs a session to its end and looks at what it leaves behind.
  private func expectSession(
    _ environment: [String: String], width: UInt16 = 80, height: UInt16 = 24
  ) async throws -> String {
    let sandbox = try Sandbox(environment)
    let run = try PtyRun(
      "start", "leadership", "--now", "--no-question", "--sessions", "S", width: width,
      height: height, in: sandbox)
    try await run.waitForTranscript("- 0:00.000 phase 1")
    run.type("ia note\r")
    try await run.waitForTranscript("note a note")
    kill(run.process, SIGTERM)
    #expect(try await run.waitForEnd() == 130)
    #expect(run.terminal.isAsShellsWantIt)
    #expect(try sandbox.transcripts(in: "S").first?.transcript.notes.count == 1)
    return run.text
  }

  @Test(arguments: [
    "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm-mono", "rxvt", "vt220",
    "ansi", "xterm",
  ])
  func aTerminalThatMovesItsCursorWillDo(name: String) async throws {
    let description = try Sandbox().execute(["/usr/bin/env", "infocmp", name])
    try #require(description.status == 0, "this system does not describe it: install ncurses-term")
    let text = try await expectSession(["TERM": name])
    #expect(text.contains("Context Setting"))
    if name == "vt100" || name == "xterm-mono" {
      #expect(!text.contains(/\u{1B}\[([0-9;]*;)?[34][0-9]m/))
    }
  }

  @Test(arguments: ["xterm-of-nobody", "alacritty-that-nobody-knows"])
  func oneInTheMannerOfXtermNeedsNoDescriptionHere(name: String) async throws {
    let text = try await expectSession(["TERM": name])
    #expect(text.contains("Context Setting") && text.contains("38;5;243m"))
  }

  @Test(.enabled(if: getuid() == 0, "only root can hide the descriptions"))
  func norDoesASystemWithoutAny() throws {
    let sandbox = try Sandbox()
    let hide = ["/usr/share/terminfo", "/lib/terminfo", "/usr/lib/terminfo", "/etc/terminfo"]
      .map { "[ ! -d \($0) ] || mount -t tmpfs none \($0);" }.joined(separator: " ")
    func doctor(_ name: String) throws -> String {
      let command = sandbox.command(["doctor", "--sessions", "S"]).map { word in
        word.hasPrefix("TERM=") ? "TERM=\(name)" : word
      }.map { "'\($0)'" }.joined(separator: " ")
      return try sandbox.execute([
        "/usr/bin/unshare", "-m", "/bin/sh", "-c",
        "\(hide) script -qc \"\(command)\" /dev/null </dev/null",
      ]).output
    }
    #expect(try doctor("xterm-256color").contains("256"))
    #expect(try doctor("linux").contains("does not know the terminal"))
  }

  @Test(arguments: [
    ("xterm-256color", "\u{1B}[38;5;"), ("linux", "\u{1B}[1m"), ("vt100", nil), ("dumb", nil),
    ("", nil),
  ])
  func linesHaveTheColoursThatTheTerminalHas(name: String, sequence: String?) async throws {
    let run = try PtyRun("help", in: Sandbox(["TERM": name]))
    #expect(try await run.waitForEnd() == 0)
    #expect(run.text.contains("rehearse start"))
    #expect(run.text.contains(sequence ?? "\u{1B}") == (sequence != nil))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["CLICOLOR": "0"]])
  func withoutColoursWeightStandsIn(environment: [String: String]) async throws {
    let text = try await expectSession(environment)
    #expect(!text.contains(/\u{1B}\[([0-9;]*;)?[34][0-8][;m]/))
    #expect(text.contains(";1mContext Setting"))
  }

  @Test(arguments: [("dumb", "cannot move its cursor"), ("", "TERM is not set"), ("blue", "blue")])
  func oneThatDoesNotIsRefusedWithTheWayOut(name: String, words: String) async throws {
    let run = try PtyRun(
      "start", "leadership", "--now", "--no-question", "--sessions", "S",
      in: Sandbox(["TERM": name]))
    #expect(try await run.waitForEnd() == 4)
    #expect(run.text.hasPrefix("rehearse: ") && run.text.contains(words))
    #expect(run.text.contains("--plain") && !run.text.contains("\u{1B}"))
    #expect(run.transcript == "")
  }

  @Test(arguments: [
    ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "C.UTF-8"], ["LC_ALL": "de_DE.UTF-8"],
    ["LC_ALL": "no_WHERE.UTF-8"], ["LANG": ""],
  ])
  func theLocaleDecidesNothingElse(environment: [String: String]) async throws {
    let text = try await expectSession(environment)
    #expect(text.contains("on time from"))
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 40), (7, 3), (20, 5), (80, 2), (140, 40), (500, 200)])
  func aSessionRunsAtAnySize(width: UInt16, height: UInt16) async throws {
    _ = try await expectSession([:], width: width, height: height)
  }

  @Test(arguments: 0..<2) func aStormOfSizesEndsInTheLastOne(seed: UInt64) async throws {
    let run = try PtyRun("start", "leadership", "--now", "--no-question", "--sessions", "S")
    try await run.waitFor("on time from")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      run.terminal.setSize(
        width: .random(in: 1...500, using: &random), height: .random(in: 1...200, using: &random))
      _ = run.text
    }
    run.forget()
    run.terminal.setSize(width: 90, height: 30)
    try await run.waitFor("on time from")
    run.type("iΩ\r")
    try await run.waitForTranscript("note Ω")
    run.type("\u{3}\u{3}")
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
  }

  @Test func withoutAHomeTheWayOutIsSaidAndAFolderWillDo() async throws {
    let none = ["HOME": "", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": ""]
    _ = try await expectSession(none)
    let run = try PtyRun("start", "leadership", "--now", "--no-question", in: Sandbox(none))
    #expect(try await run.waitForEnd() == 3)
    #expect(run.text.contains("--sessions"))
  }
}

/// Terminals that take nothing for a while, or for ever.
@Suite(.serialized, .tags(.process))
struct TerminalThatDoesNotReadTests {
  @Test func theClockGoesOnAndNotesAreTaken() async throws {
    let run = try PtyRun(
      "start", "leadership", "--now", "--no-question", "--speed", "30", "--sessions", "S")
    try await run.waitFor("speed 30")
    // At this speed nearly every cell of the large digits changes, and nobody reads it.
    for number in 1...12 {
      run.type("i\(number)\rng\u{C}p\u{C}")
      try await run.waitForTranscript("note \(number)\n")
    }
    kill(run.process, SIGTERM)
    #expect(try await run.waitForEnd(reads: false) == 130)
    let reading = try #require(try run.sandbox.transcripts(in: "S").first)
    #expect(reading.transcript.notes.filter { $0.content.isText }.count == 12)
    #expect(reading.summary.away == .zero)
    #expect(run.terminal.isAsShellsWantIt)
  }

  @Test func ctrlSHoldsTheScreenAndNothingElse() async throws {
    let run = try PtyRun("start", "leadership", "--now", "--no-question", "--sessions", "S")
    try await run.waitFor("on time from")
    run.type("\u{13}")
    run.type("ihidden\rg")
    try await run.waitForTranscript("mark strong")
    run.forget()
    run.type("iΩ\r")
    try await run.waitForTranscript("note Ω")
    #expect(!run.text.contains("Ω"))
    run.type("\u{11}")
    try await run.waitFor("Ω")
    run.type("\u{13}")
    kill(run.process, SIGTERM)
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
  }
}

extension Note.Content {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
