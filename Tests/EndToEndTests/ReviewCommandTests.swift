import Foundation
import TestSupport
import Testing

/// `rehearse review` as a person uses it.
@Suite(.tags(.process)) struct ReviewCommandTests {
  /// A folder with a made-up history, and an editor that leaves a tag in what it is given.
  private func sandbox(_ count: Int = 40, terminal: String = "tmux-256color") throws -> Sandbox {
    let sandbox = try Sandbox(["TERM": terminal, "EDITOR": "./editor"])
    try sandbox.makeHistory(count, in: "S")
    try sandbox.writeProgram(
      """
      sed -i 's/^question: .*/question: "left-by-editor"/; s/^- .* started$/- 0:00.000 no event/' "$1"
      """, to: "editor")
    return sandbox
  }

  private func texts(_ sandbox: Sandbox) throws -> [String: String] {
    let folder = sandbox.folder.appendingPathComponent("S").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") }
    return try Dictionary(uniqueKeysWithValues: names.map { ($0, try sandbox.read("S/\($0)")) })
  }

  private func review(_ sandbox: Sandbox, width: Int = 120, height: Int = 40) async throws -> Tmux {
    let terminal = try Tmux(
      "review", "--sessions", "S", width: width, height: height, in: sandbox)
    try await terminal.waitFor("40 sessions")
    return terminal
  }

  @Test func oneFiltersComparesEditsAndDeletesAndAllElseStaysAsItWas() async throws {
    let sandbox = try sandbox()
    let before = try texts(sandbox)
    let terminal = try await review(sandbox)

    try terminal.type("/technical")
    try await terminal.waitFor("of 40 sessions")
    try terminal.send("Enter")
    try terminal.type("c")
    try await terminal.waitFor("A is marked")
    try terminal.send("End")
    try terminal.type("c")
    try await terminal.waitFor("B − A")
    try terminal.type("q")
    try await terminal.waitFor("Review")
    try terminal.type("s")
    try await terminal.waitFor("Whole session")
    try terminal.type("s")
    try terminal.send("Escape")
    // Behind an Esc in one read the next key would be one with Alt.
    try await terminal.waitFor("Leadership")

    try terminal.send("Home")
    let newest = try #require(before.keys.max())
    try terminal.type("d")
    try await terminal.waitFor("39 sessions")
    #expect(try texts(sandbox)[newest] == nil)
    try terminal.type("u")
    try await terminal.waitFor("40 sessions")
    #expect(try texts(sandbox) == before)

    try terminal.type("e")
    // The file is checked on return, and the screen is whole again.
    try await terminal.waitFor("is no event")
    try await terminal.waitFor("Review")
    try terminal.type("/left-by")
    try await terminal.waitFor("1 of 40 sessions")
    try terminal.send("Escape")
    try await terminal.waitFor("Leadership")
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)

    var after = try texts(sandbox)
    #expect(after[newest]?.contains("left-by-editor") == true)
    after[newest] = before[newest]
    #expect(after == before)
  }

  @Test func theMouseSelectsAndScrolls() async throws {
    let terminal = try await review(try sandbox(terminal: "xterm-256color"))
    // A press in the eighth row and in the first column of the list: counted from 1.
    try terminal.type("\u{1B}[<0;10;8M")
    _ = try await terminal.wait(for: "the sixth row") { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count > 7 && lines[7].hasPrefix(" ▸") ? true : nil
    }
    try terminal.type("\u{1B}[<65;10;8M")
    _ = try await terminal.wait(for: "three rows further") { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count > 10 && lines[10].hasPrefix(" ▸") ? true : nil
    }
  }

  @Test func homeAndReviewLeadToEachOther() async throws {
    let sandbox = try sandbox()
    let terminal = try Tmux("--sessions", "S", in: sandbox)
    try await terminal.waitFor("Recent")
    try terminal.type("v")
    try await terminal.waitFor("40 sessions")
    try terminal.type("q")
    try await terminal.waitFor("Recent")
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)
  }

  @Test func theDebriefLeadsToTheSessionThatHasJustEnded() async throws {
    let sandbox = try sandbox()
    let before = try texts(sandbox).keys
    let terminal = try Tmux(
      "start", "leadership", "--now", "--no-question", "--sessions", "S", in: sandbox)
    try await terminal.waitFor("on time from")
    try terminal.type("qy")
    try await terminal.waitFor("Went well")
    try terminal.type("w")
    try await terminal.waitFor("What went well?")
    try terminal.send("Escape", "Escape")
    try await terminal.waitFor("a again")
    try terminal.type("v")
    let screen = try await terminal.waitFor("41 sessions")
    let new = try #require(try texts(sandbox).keys.first { !before.contains($0) })
    // No other row can be taken for its row.
    try #require(!before.contains { $0.hasPrefix(new.prefix(10)) })
    let row = try #require(screen.split(separator: "\n").first { $0.contains("▸") })
    let day = " \(Int(new.dropFirst(8).prefix(2)) ?? 0) "
    #expect(row.contains("Leadership Discussion") && row.contains(day), "\(screen)")
    try terminal.type("q")
    try await terminal.waitFor("Recent")
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func aSignalGivesTheTerminalBack(number: Int32) async throws {
    let run = try PtyRun("review", "--sessions", "S", in: try sandbox())
    try await run.waitFor("40 sessions")
    #expect(!run.isGivenBack)
    kill(run.process, number)
    #expect(try await run.waitForEnd() == 130)
    #expect(run.isGivenBack)
  }

  @Test func anEmptyFolderSaysWhatToDo() async throws {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    let terminal = try Tmux("review", width: 60, height: 14, in: sandbox)
    try await terminal.waitFor("rehearse start begins one")
    for key in ["e", "d", "c", "s", "u", "Enter", "Down"] { try terminal.send(key) }
    try terminal.type("q")
    #expect(try await terminal.waitForEnd() == 0)
  }

  /// The newest are shown before all have been read.
  @Test func aLargeFolderEndsUpWhole() async throws {
    let sandbox = try sandbox(1000)
    let terminal = try Tmux("review", "--sessions", "S", in: sandbox)
    try await terminal.waitFor("1000 sessions")
    try terminal.send("End")
    let oldest = try #require(try texts(sandbox).keys.min())
    try terminal.send("Enter")
    try await terminal.waitFor("Transcript 1000 of 1000")
    try await terminal.waitFor("\(Int(oldest.dropFirst(8).prefix(2)) ?? 0) ")
  }
}
