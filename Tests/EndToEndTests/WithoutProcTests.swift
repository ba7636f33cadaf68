import Foundation
import TestSupport
import Testing

/// How a command is run where there is no /proc.
private enum NoProc {
  /// What stands before the command.
  static let words = [
    "/usr/bin/unshare", "--mount", "/bin/sh", "-c",
    #"mount -t tmpfs none /proc || exit 99; exec "$@""#, "sh",
  ]

  static let isPossible: Bool = {
    let run = try? Sandbox().execute(words + ["/bin/true"])
    return run?.status == 0
  }()
}

/// A container or a chroot may have no /proc: all but the number of another process is known still.
@Suite(
  .tags(.process),
  .enabled(if: NoProc.isPossible, "only root may hide /proc"),
  .disabled(if: !Sandbox.sanitizing.isEmpty, "a sanitizer reads /proc itself"))
struct WithoutProcTests {
  private func run(_ words: String..., in sandbox: Sandbox) throws -> (
    status: Int32, output: String, errors: String
  ) {
    try sandbox.execute(NoProc.words + sandbox.command(words))
  }

  @Test func commandsDoWhatTheyAreTold() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-x", "Only One")
    let version = try run("--version", in: sandbox)
    #expect(version.status == 0 && version.output.hasPrefix("rehearse "))
    let log = try run("log", in: sandbox)
    #expect(log.status == 0 && log.output.contains("Only One"))
    #expect(try run("tag", "last", "x", in: sandbox).output == "2026-11-20T190411-x: x\n")
    let wrong = try run("no-such-command", in: sandbox)
    #expect(wrong.status == 2 && wrong.errors.contains("no-such-command"))
  }

  @Test func aRunningSessionIsToldAndWatched() async throws {
    let sandbox = try Sandbox()
    let session = try PtyRun(
      "start", "technical", "--now", "--no-question", "--sessions", "S", in: sandbox)
    try await session.waitForTranscript("phase 1")
    let status = try run("status", "--sessions", "S", "--format", "%n %s", in: sandbox)
    #expect(status.output == "1 early\n" && status.status == 0)
    let watcher = try Tmux(
      command: NoProc.words + sandbox.command(["watch", "S"]), in: sandbox)
    try await watcher.waitFor("who writes it cannot be seen here; newest line 0:0")
  }

  @Test func aSessionRunsOnAFullScreen() async throws {
    let sandbox = try Sandbox()
    let run = try PtyRun(
      command: NoProc.words
        + sandbox.command(["start", "technical", "--now", "--no-question", "--sessions", "S"]),
      in: sandbox)
    try await run.waitForTranscript("phase 1")
    run.type("ikept\r")
    try await run.waitForTranscript("note kept")
    run.type("qy")
    try await run.waitForTranscript("outcome: stopped")
    run.type("w\rcalm\r")
    try await run.waitFor("a again")
    run.type("q")
    #expect(try await run.waitForEnd() == 0)
    #expect(run.isGivenBack)
  }

  @Test func aSessionThatIsRunIsLeftAloneAndNoProcessNamed() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-x")
    let file = sandbox.folder.appendingPathComponent("Sessions/2026-11-20T190411-x.md").path
    let held = try sandbox.execute(
      NoProc.words + ["/usr/bin/flock", file] + sandbox.command(["delete", "last"]))
    #expect(held.status == 3)
    #expect(held.errors.contains("another program is running this session"))
  }
}
