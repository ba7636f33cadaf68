import TestSupport
import Testing

/// Mending a guide where a person sits, and through a pipe.
@Suite(.tags(.process)) struct MendTests {
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    try sandbox.write(
      """
      # 面接

      ## Agenda

      1. 自己紹介と、これまでにした仕事のいちばん大きなものについて、できるだけ短く話すこと (5 min)
      2. Tea (15 min)

      """, to: "guide.md")
    return sandbox
  }

  @Test func aTerminalShowsEachChangeAndTheMendedStructureIsRun() async throws {
    let sandbox = try sandbox()
    let terminal = try Tmux("check", "--mend", "guide.md", in: sandbox)
    let screen = try await terminal.waitFor("2  15:00")
    #expect(screen.contains("(5 min)"))
    try terminal.type("t 2 6-8 min")
    try terminal.send("Enter")
    try await terminal.waitFor("2  6:00–8:00")
    try terminal.type("w")
    try terminal.send("Enter")
    #expect(try await terminal.waitForEnd() == 0)
    try await terminal.waitFor("rehearse start --from guide.md -- Agenda")
    let session = try Tmux("start", "--from", "guide.md", "--now", "--", "Agenda", in: sandbox)
    try await session.waitFor("1 of 2")
    try session.type("n")
    try await session.waitFor("6:00–8:00")
  }

  @Test func theEndOfInputOnATerminalWritesNothing() async throws {
    let terminal = try Tmux("check", "--mend", "guide.md", in: try sandbox())
    try await terminal.waitFor("2  15:00")
    try terminal.type("d 1")
    try terminal.send("Enter")
    try await terminal.waitFor("mended")
    try terminal.send("C-d")
    try await terminal.waitFor("input ended before a line with w")
    #expect(try await terminal.waitForEnd() == 1)
  }

  @Test func linesComeThroughAPipe() throws {
    let sandbox = try sandbox()
    let script = #"printf 'd 1\nw\n' | "$@""#
    let command = sandbox.command(["check", "--mend", "guide.md"])
    let run = try sandbox.execute(["/bin/sh", "-c", script, "sh"] + command)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("Wrote guide.structures.yaml"))
  }
}
