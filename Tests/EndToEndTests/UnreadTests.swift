import Coaching
import Foundation
import Storage
import Testing

@testable import rehearse

/// Files that cannot be read, and places that are not looked into: told, and never taken for nothing.
@Suite struct UnreadTests {
  private static let old = "2026-11-20T190411-talk"
  private static let broken = "2026-11-21T190411-talk"

  private func sandbox(_ ids: [String], broken: [String] = [broken]) throws -> Sandbox {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    for id in ids { try sandbox.writeSession(id) }
    for id in broken { try sandbox.writeSession(id, front: "speed: {\n") }
    return sandbox
  }

  @Test(arguments: [
    ["show", "last"], ["show", "2026"], ["show", "other"], ["tag", "-1", "x"], ["delete", "last"],
    ["rename", "last", "x"], ["resume", "last"], ["resume", "last", "--close"],
    ["resume"], ["resume", "--close"],
    ["compare", "-2", "last"], ["report", "-o", "-"], ["log"], ["log", "--json"], ["stats"],
    ["stats", "--json"], ["export"], ["search", "answer"],
  ])
  func whereNoFileCanBeReadThatIsNoEmptyHistory(command: [String]) throws {
    let sandbox = try sandbox([])
    let before = try sandbox.sessionNames()
    let run = try sandbox.execute(sandbox.command(command))
    #expect(run.status == 3)
    #expect(run.errors.contains("Sessions/\(UnreadTests.broken).md:"))
    #expect(!(run.output + run.errors).contains("rehearse start begins one"))
    #expect(try sandbox.sessionNames() == before)
  }

  @Test(arguments: [
    ["show", "last"], ["show", "-1"], ["tag", "last", "x"], ["delete", "last"], ["delete", "-2"],
    ["delete", "2026-11-19", "last"], ["rename", "last", "x"], ["compare", "-2", "-1"],
  ])
  func aNewestFileThatCannotBeReadIsNotPassedOver(command: [String]) throws {
    let sandbox = try sandbox(["2026-11-19T190411-talk", UnreadTests.old])
    let before = try sandbox.sessionNames()
    let run = try sandbox.execute(sandbox.command(command))
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("rehearse: Sessions/\(UnreadTests.broken).md:"))
    #expect(
      run.errors.hasSuffix(
        "; it may be the newest, so name the session that you mean\n"))
    #expect(try sandbox.sessionNames() == before)
    #expect(try Run("delete", "2026-11-20", in: sandbox).status == 0)
  }

  @Test func aFileThatCannotBeReadIsNamedByItsName() throws {
    let sandbox = try sandbox([UnreadTests.old, "2026-11-22T190411-talk"])
    let run = try Run("show", "2026-11-21", in: sandbox)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("rehearse: Sessions/\(UnreadTests.broken).md:"))
    let many = try Run("delete", "2026-11-2", in: sandbox)
    #expect(many.status == 2)
    #expect(many.errors.contains("begins 3 sessions"))
    #expect(try Run("show", "last", in: sandbox).output.contains("2026-11-22T19:04:11"))
  }

  @Test func theReviewScreenSaysThatTheyCouldNotBeRead() async throws {
    let tmux = try Tmux("review", in: try sandbox([]))
    let screen = try await tmux.waitFor("No session in")
    #expect(screen.contains("could be read."))
    try tmux.type("q")
    #expect(try await tmux.waitForEnd() == 0)
  }

  @Test func placesThatAreNotLookedIntoAreNamed() throws {
    let sandbox = try sandbox([], broken: [])
    try sandbox.writeSession(UnreadTests.old)
    let folder = sandbox.folder.path
    let files = FileManager.default
    try files.createDirectory(
      atPath: "\(folder)/Sessions/2025/11", withIntermediateDirectories: true)
    try files.moveItem(
      atPath: "\(folder)/Sessions/\(UnreadTests.old).md",
      toPath: "\(folder)/Sessions/2025/11/\(UnreadTests.old).md")
    try files.createSymbolicLink(
      atPath: "\(folder)/Sessions/link.md", withDestinationPath: "2025/11/\(UnreadTests.old).md")
    let log = try Run("log", in: sandbox)
    #expect(log.status == 0)
    #expect(
      log.errors == """
        rehearse: 2 places are passed over:
        rehearse: Sessions/link.md: a symbolic link is not read; name the folder of the file itself with \
        --sessions
        rehearse: Sessions/2025: a folder inside is not looked into; name Sessions/2025/11 with --sessions

        """)
    #expect(try Run("stats", in: sandbox).errors.isEmpty)
    let doctor = try Run("doctor", in: sandbox).output
    #expect(doctor.contains("ok  sessions  0 sessions, 2 places passed over; rehearse log"))
  }

  @Test func aNameThatIsNoUTF8IsTold() throws {
    let sandbox = try sandbox([UnreadTests.old], broken: [])
    let made = try sandbox.execute([
      "/bin/bash", "-c", "cd \"$1\" && mv \"$2.md\" $'caf\\xE9.md'", "bash",
      sandbox.folder.appendingPathComponent("Sessions").path, UnreadTests.old,
    ])
    try #require(made.status == 0)
    for command in [["log"], ["stats"], ["show", "last"]] {
      let run = try sandbox.execute(sandbox.command(command))
      #expect(run.status == 3)
      #expect(
        run.errors.contains(#"Sessions/$'caf\xE9.md': its name is not UTF-8; give it another"#))
    }
  }

  /// Invisible characters, a control character, a flag, a skin tone.
  @Test(arguments: [
    "2026-11-20\u{200B}-talk", "a\u{202E}b", "x\u{FE0F}\u{200D}y", "bell\u{7}", "🇩🇪 first", "👍🏽",
    "\u{3164}z", "e\u{301}",
  ])
  func whatIsPrintedOfANameIsTakenAgain(name: String) throws {
    let sandbox = try sandbox([UnreadTests.old, "2026-11-21T190411-talk"], broken: [])
    let folder = sandbox.folder.appendingPathComponent("Sessions").path
    try FileManager.default.moveItem(
      atPath: "\(folder)/\(UnreadTests.old).md", toPath: "\(folder)/\(name).md")
    let row = try #require(
      try Run("log", in: sandbox).output.split(separator: "\n").first { $0.hasPrefix("-2") })
    let printed = try #require(row.components(separatedBy: "in window  ").last)
    #expect(try Run("show", printed, in: sandbox).output.contains("2026-11-20T19:04:11"))
    let deleted = try Run("delete", printed, in: sandbox)
    #expect(deleted.status == 0)
    let told = try #require(
      deleted.output.split(separator: ";").first?.dropFirst("deleted: ".count))
    #expect(try Run("restore", String(told), in: sandbox).status == 0)
    #expect(try Run("show", name, in: sandbox).status == 0)
  }

  @Test func aSessionThatWasCutShortIsNotResumedForOneThatCannotBeRead() throws {
    let sandbox = try sandbox([UnreadTests.old])
    let path = "Sessions/\(UnreadTests.old).md"
    let text = try sandbox.read(path)
    let cut = text.replacing("outcome: completed", with: "outcome: running")
      .replacing(try Regex("- [0-9:.]+ ended completed\n"), with: "")
    try sandbox.write(cut, to: path)
    let run = try Run("resume", "--close", in: sandbox)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("rehearse: Sessions/\(UnreadTests.broken).md:"))
    #expect(try sandbox.read(path) == cut)
    try sandbox.write(
      try sandbox.read("Sessions/\(UnreadTests.broken).md").replacing("speed: {\n", with: ""),
      to: "Sessions/\(UnreadTests.broken).md")
    #expect(try Run("resume", "--close", in: sandbox).output == "closed: \(path)\n")
  }

  @Test func whatASearchCannotReadAnyMoreIsTold() throws {
    let sandbox = try sandbox([UnreadTests.old, "2026-11-22T190411-talk"], broken: [])
    let folder = SessionFolder(sandbox.folder.appendingPathComponent("Sessions").path)
    let sessions = try TranscriptLibrary([folder]).sessions
    try FileManager.default.removeItem(atPath: try #require(sessions.first).path)
    let search = try #require(TranscriptSearch(["answer"]))
    let (found, unread) = SearchCommand.find(search, in: sessions)
    #expect(found.map(\.session) == [sessions.last])
    #expect(unread.map(\.path) == [sessions.first?.path])
  }

  @Test func aPathHasOneSlash() throws {
    let sandbox = try sandbox([UnreadTests.old])
    for command in [["log", "--json"], ["export"], ["delete", "2026-11-20"]] {
      let run = try sandbox.execute(sandbox.command(command + ["--sessions", "Sessions//"]))
      #expect(run.output.contains("Sessions/"))
      #expect(!(run.output + run.errors).contains("//"))
    }
  }

  @Test(arguments: ["", "---\nrehearse: 1\nid: x\n", "\n---\nrehearse: 1\n---\n", "#  a b"])
  func whatIsLeftOfATranscriptIsToldAndNoOtherIsDeletedForIt(text: String) throws {
    let sandbox = try sandbox([UnreadTests.old], broken: [])
    try sandbox.write(text, to: "Sessions/\(UnreadTests.broken).md")
    let names = try sandbox.sessionNames()
    #expect(try Run("log", in: sandbox).errors.contains("Sessions/\(UnreadTests.broken).md:"))
    let run = try Run("delete", "last", in: sandbox)
    #expect(run.status == 3)
    #expect(run.errors.contains("Sessions/\(UnreadTests.broken).md"))
    #expect(try sandbox.sessionNames() == names)
  }
}
