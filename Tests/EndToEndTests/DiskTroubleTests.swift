import Foundation
import Sessions
import TestSupport
import Testing
import Transcripts

/// Sessions whose folder is taken away from under them.
@Suite(.serialized, .tags(.process))
struct DiskTroubleOnScreenTests {
  private let terminal: Tmux
  private let folder: String

  init() throws {
    terminal = try Tmux("start", "technical", "--now", "--no-question", "--sessions", "Sessions")
    folder = terminal.sandbox.folder.appendingPathComponent("Sessions").path
  }

  /// Waits for the session and puts a file in the place of its folder, which no permission changes.
  private func breakFolder() async throws {
    try await terminal.waitFor("done by")
    // The session may be about to make its folder again.
    _ = try await terminal.wait(for: "a file in place of the folder") { _ in
      try? FileManager.default.removeItem(atPath: folder)
      return try? "".write(toFile: folder, atomically: false, encoding: .utf8)
    }
  }

  private func note(_ text: String) throws {
    try terminal.type("i\(text)")
    try terminal.send("Enter")
  }

  @Test func whatIsHeldIsWrittenAsSoonAsTheFolderIsBack() async throws {
    try await breakFolder()
    try note("held")
    try await terminal.waitFor("held in memory, not on the disk:")
    try terminal.type("ityping")
    let screen = try await terminal.waitFor("note typing")
    #expect(screen.contains("held in memory, not on the disk:"))
    try FileManager.default.removeItem(atPath: folder)
    // How the pace is by now depends on how busy the machine is.
    try await terminal.wait(for: "the pace instead of the trouble") { screen in
      screen.contains("held in memory") ? nil : ()
    }
    let transcript = try #require(try terminal.sandbox.transcripts().first).transcript
    #expect(transcript.notes.map(\.content) == [.text("held")])
  }

  @Test func anotherFolderIsAskedForAtTheEnd() async throws {
    try await breakFolder()
    try note("held")
    try terminal.type("qy")
    let screen = try await terminal.waitFor("Enter save there")
    #expect(screen.contains("held in memory, not on the disk:"))
    try terminal.send("C-u")
    try terminal.type("Else where")
    try terminal.send("Enter")
    try await terminal.waitFor("Saved: Else where/")
    try terminal.type("w")
    try await terminal.waitFor("What went well?")
    try terminal.type("calm")
    try terminal.send("Enter", "Escape")
    try await terminal.waitFor("h home")
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)
    let transcript = try #require(try terminal.sandbox.transcripts(in: "Else where").first)
      .transcript
    #expect(transcript.notes.map(\.content) == [.text("held")])
    #expect(transcript.reflection.wentWell == "calm")
  }

  @Test func aSessionThatIsCutGoesWhereThereIsRoomAndSaysWhere() async throws {
    try await breakFolder()
    try note("held")
    try await terminal.waitFor("held in memory")
    kill(try #require(terminal.processID), SIGTERM)
    #expect(try await terminal.waitForEnd() == 3)
    try await terminal.waitFor("the transcript is ")
    let refuge = "../home/data/rehearse/Sessions"
    let transcript = try #require(try terminal.sandbox.transcripts(in: refuge).first).transcript
    #expect(transcript.notes.map(\.content) == [.text("held")])
    #expect(transcript.outcome == .interrupted)
  }

  @Test func quittingWithoutAnotherFolderLosesNothingEither() async throws {
    try await breakFolder()
    try terminal.type("qy")
    try await terminal.waitFor("Save in")
    try terminal.send("Escape")
    try await terminal.waitFor("Esc skip")
    try terminal.type("w")
    try await terminal.waitFor("What went well?")
    try terminal.type("calm")
    try terminal.send("Enter", "Escape")
    try await terminal.waitFor("f folder")
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 3)
    let refuge = "../home/data/rehearse/Sessions"
    let transcript = try #require(try terminal.sandbox.transcripts(in: refuge).first).transcript
    #expect(transcript.reflection.wentWell == "calm")
  }
}

@Suite(.tags(.process)) struct PlainDiskTroubleTests {
  /// Runs a session whose input a script types; the first note is in the transcript by then.
  ///
  /// The script calls `held WORD PLACE`, which waits, ten seconds at most, until the place holds the
  /// word: `$0` with the transcript, `output`, or `errors`.
  private func run(_ sandbox: Sandbox, _ script: String) throws -> (
    status: Int32, output: String, errors: String
  ) {
    let folder = sandbox.folder.appendingPathComponent("S").path
    // A name with a dot is that of a file that has not taken its place yet.
    let typing = """
      cd "$1"; shift
      search() { grep -rqs --include='[!.]*' "$1" "$2"; }
      held() { for i in $(seq 200); do search "$1" "$2" && return; sleep 0.05; done; }
      (echo one; held one "$0"; \(script); echo /end) | "$@" >output 2>errors
      status=$?; cat output; cat errors >&2; exit $status
      """
    let command = sandbox.command([
      "start", "technical", "--no-question", "--plain", "--sessions", "S",
    ])
    return try sandbox.execute(
      ["/bin/sh", "-c", typing, folder, sandbox.backstage.path] + command)
  }

  @Test func aFolderThatIsDeletedMeanwhileIsMadeAgainWithTheNextNote() throws {
    let sandbox = try Sandbox()
    let run = try run(sandbox, #"rm -r "$0"; echo two; held two "$0"; ls "$0" >&2"#)
    #expect(run.errors.contains("-technical-problem.md"))
    #expect(run.status == 0)
    let transcript = try #require(try sandbox.transcripts(in: "S").first).transcript
    #expect(transcript.notes.map(\.content) == [.text("one"), .text("two")])
  }

  @Test func whatIsHeldIsToldOnceAndWrittenWithTime() throws {
    let sandbox = try Sandbox()
    let run = try run(
      sandbox,
      // The session may be about to make its folder again.
      """
      until rm -rf "$0" && : >"$0"; do :; done
      echo two; echo three; echo /what; held /what output
      rm "$0"; held 'on the disk again' errors
      """)
    #expect(run.errors.components(separatedBy: "held in memory, not on the disk:").count == 2)
    #expect(run.errors.contains("all is on the disk again"))
    #expect(run.status == 0)
    let transcript = try #require(try sandbox.transcripts(in: "S").first).transcript
    #expect(transcript.notes.map(\.content) == [.text("one"), .text("two"), .text("three")])
  }

  @Test(.disabled(if: !Sandbox.sanitizing.isEmpty, "the thread sanitizer needs large files itself"))
  func aLimitOnTheSizeOfFilesKillsNothingAndLosesNothing() throws {
    let sandbox = try Sandbox()
    let long = String(repeating: "x", count: 6000)
    let command = sandbox.command([
      "start", "technical", "--no-question", "--plain", "--sessions", "S",
    ])
    try "one\n\(long)\n/end\n".write(
      toFile: sandbox.backstage.path + "/in", atomically: true, encoding: .utf8)
    // Eight blocks of 512 bytes; the output goes through a pipe, which has no limit.
    let script = #"(ulimit -f 8; "$@" <"$0"; echo "status $?") | cat"#
    let run = try sandbox.execute(
      ["/bin/sh", "-c", script, sandbox.backstage.path + "/in"] + command)
    #expect(run.errors.contains("held in memory, not on the disk: File too large"))
    #expect(run.errors.contains("no other folder takes the transcript; here it is"))
    #expect(run.output.hasSuffix("status 3\n"))
    let start = try #require(run.output.range(of: "---\nrehearse: 1"))
    let reading = try TranscriptReader.read(Array(run.output[start.lowerBound...].utf8))
    #expect(reading.transcript.notes.map(\.content) == [.text("one"), .text(long)])
  }

  @Test func sessionsThatStartInTheSameSecondGetAFileEach() throws {
    let sandbox = try Sandbox()
    let command = sandbox.command([
      "start", "technical", "--no-question", "--plain", "--sessions", "S",
    ])
    let script = #"for i in 1 2 3 4 5 6 7 8; do echo "note $i" | "$@" & done; wait"#
    let run = try sandbox.execute(["/bin/sh", "-c", script, "sh"] + command)
    #expect(run.errors == "")
    let readings = try sandbox.transcripts(in: "S")
    let notes = readings.flatMap { $0.transcript.notes.map(\.content) }
    #expect(Set(notes) == Set((1...8).map { .text("note \($0)") }))
    #expect(readings.count == 8)
  }

  @Test(arguments: ["000", "077", "027"])
  func filesAndFoldersAreForTheirOwnerAlone(umask: String) throws {
    let sandbox = try Sandbox()
    let command = sandbox.command([
      "start", "technical", "--no-question", "--plain", "--sessions", "a/b",
    ])
    let script = #"umask \#(umask); printf '/well x\n/end\n' | "$@"; stat -c %a a a/b a/b/*.md"#
    let run = try sandbox.execute(
      ["/usr/bin/env", "-C", sandbox.folder.path, "/bin/sh", "-c", script, "sh"] + command)
    #expect(run.output.hasSuffix("\n700\n700\n600\n"))
  }
}
