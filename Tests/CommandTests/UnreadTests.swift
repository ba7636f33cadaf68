import Coaching
import Foundation
import Storage
import TestSupport
import Testing

@testable import rehearse

/// Files that cannot be read, and places that are not looked into: told, and never taken for nothing.
@Suite struct UnreadTests {
  private static let old = "2026-11-20T190411-talk"
  private static let broken = "2026-11-21T190411-talk"
  private static let toldFirst: Expected = .beginning("rehearse: Sessions/\(broken).md:")

  private func sandbox(_ ids: [String], broken: [String] = [broken]) throws -> Sandbox {
    let sandbox = try Sandbox()
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
  func whereNoFileCanBeReadThatIsNoEmptyHistory(words: [String]) throws {
    let sandbox = try sandbox([])
    let before = try sandbox.sessionNames()
    let yet = "rehearse start begins one"
    try sandbox.run(
      words, status: 3, output: .holding(without: [yet]),
      errors: .holding("Sessions/\(UnreadTests.broken).md:", without: [yet]))
    #expect(try sandbox.sessionNames() == before)
  }

  @Test(arguments: [
    ["show", "last"], ["show", "-1"], ["tag", "last", "x"], ["delete", "last"], ["delete", "-2"],
    ["delete", "2026-11-19", "last"], ["rename", "last", "x"], ["compare", "-2", "-1"],
  ])
  func aNewestFileThatCannotBeReadIsNotPassedOver(words: [String]) throws {
    let sandbox = try sandbox(["2026-11-19T190411-talk", UnreadTests.old])
    let before = try sandbox.sessionNames()
    let errors = try sandbox.run(words, status: 3, errors: UnreadTests.toldFirst).errors
    #expect(errors.hasSuffix("; it may be the newest, so name the session that you mean\n"))
    #expect(try sandbox.sessionNames() == before)
    try sandbox.run("delete", "2026-11-20", output: .beginning("deleted: \(UnreadTests.old);"))
  }

  @Test func aFileThatCannotBeReadIsNamedByItsName() throws {
    let sandbox = try sandbox([UnreadTests.old, "2026-11-22T190411-talk"])
    try sandbox.run("show", "2026-11-21", status: 3, errors: UnreadTests.toldFirst)
    try sandbox.run("delete", "2026-11-2", status: 2, errors: .holding("begins 3 sessions"))
    try sandbox.run("show", "last", output: .holding("2026-11-22T19:04:11"))
  }

  @Test func placesThatAreNotLookedIntoAreNamed() throws {
    let sandbox = try sandbox([UnreadTests.old], broken: [])
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("recursive: off\n", to: "../home/config/rehearse/settings.yaml")
    try sandbox.makeFolder("Sessions/2025/11")
    try FileManager.default.moveItem(
      atPath: sandbox.path(of: "Sessions/\(UnreadTests.old).md"),
      toPath: sandbox.path(of: "Sessions/2025/11/\(UnreadTests.old).md"))
    try sandbox.link("Sessions/link.md", to: "2025/11/\(UnreadTests.old).md")
    try sandbox.run(
      "log", output: "No sessions in Sessions yet; rehearse start begins one.\n",
      errors: """
        rehearse: 2 places are passed over:
        rehearse: Sessions/link.md: with `recursive: off` no link is followed; name the folder of the file \
        with --sessions
        rehearse: Sessions/2025: with `recursive: off` no folder inside is read; name Sessions/2025/11 with \
        --sessions

        """)
    try sandbox.run("stats", output: "No sessions in Sessions yet; rehearse start begins one.\n")
    try sandbox.run(
      "doctor", status: 1,
      output: .holding("ok  sessions  0 sessions, 2 places passed over; rehearse log"))
  }

  @Test func aNameThatIsNoUTF8IsTold() throws {
    let sandbox = try sandbox([UnreadTests.old], broken: [])
    let name = sandbox.path(of: "Sessions/caf").utf8CString.dropLast() + [-23, 46, 109, 100, 0]
    let moved = name.withUnsafeBufferPointer { name in
      name.baseAddress.map { rename(sandbox.path(of: "Sessions/\(UnreadTests.old).md"), $0) }
    }
    try #require(moved == 0)
    let told = #"Sessions/$'caf\xE9.md': its name is not UTF-8; give it another"#
    try sandbox.run(
      "log", status: 3, output: "No session in Sessions could be read.\n", errors: .holding(told))
    try sandbox.run(
      "stats", status: 3, output: "No session in Sessions could be read.\n", errors: .holding(told))
    try sandbox.run("show", "last", status: 3, errors: .holding(told))
  }

  /// Invisible characters, a control character, a flag, a skin tone.
  @Test(arguments: [
    "2026-11-20\u{200B}-talk", "a\u{202E}b", "x\u{FE0F}\u{200D}y", "bell\u{7}", "🇩🇪 first", "👍🏽",
    "\u{3164}z", "e\u{301}",
  ])
  func whatIsPrintedOfANameIsTakenAgain(name: String) throws {
    let sandbox = try sandbox([UnreadTests.old, "2026-11-21T190411-talk"], broken: [])
    try FileManager.default.moveItem(
      atPath: sandbox.path(of: "Sessions/\(UnreadTests.old).md"),
      toPath: sandbox.path(of: "Sessions/\(name).md"))
    let log = try sandbox.run("log", output: .some).output
    let row = try #require(log.split(separator: "\n").first { $0.hasPrefix("-2") })
    let printed = try #require(row.components(separatedBy: "in window  ").last)
    try sandbox.run("show", printed, output: .holding("2026-11-20T19:04:11"))
    let deleted = try sandbox.run("delete", printed, output: .beginning("deleted: ")).output
    let told = try #require(deleted.split(separator: ";").first?.dropFirst("deleted: ".count))
    try sandbox.run("restore", String(told), output: .beginning("restored: Sessions/"))
    try sandbox.run("show", name, output: .holding("2026-11-20T19:04:11"))
  }

  @Test func aSessionThatWasCutShortIsNotResumedForOneThatCannotBeRead() throws {
    let sandbox = try sandbox([UnreadTests.old])
    let path = "Sessions/\(UnreadTests.old).md"
    let cut = try sandbox.read(path).replacing("outcome: completed", with: "outcome: running")
      .replacing(try Regex("- [0-9:.]+ ended completed\n"), with: "")
    try sandbox.write(cut, to: path)
    try sandbox.run("resume", "--close", status: 3, errors: UnreadTests.toldFirst)
    #expect(try sandbox.read(path) == cut)
    let broken = "Sessions/\(UnreadTests.broken).md"
    try sandbox.write(try sandbox.read(broken).replacing("speed: {\n", with: ""), to: broken)
    try sandbox.run("resume", "--close", output: "closed: \(path)\n")
  }

  @Test func whatASearchCannotReadAnyMoreIsTold() throws {
    let sandbox = try sandbox([UnreadTests.old, "2026-11-22T190411-talk"], broken: [])
    let sessions = try TranscriptLibrary([SessionFolder(sandbox.path(of: "Sessions"))]).sessions
    try FileManager.default.removeItem(atPath: try #require(sessions.first).path)
    let search = try #require(TranscriptSearch(["answer"]))
    let (found, unread) = SearchCommand.find(search, in: sessions)
    #expect(found.map(\.session) == [sessions.last])
    #expect(unread.map(\.path) == [sessions.first?.path])
  }

  @Test(arguments: [["log", "--json"], ["export"], ["delete", "2026-11-20"]])
  func aPathHasOneSlash(words: [String]) throws {
    try sandbox([UnreadTests.old]).run(
      words + ["--sessions", "Sessions//"], output: .holding("Sessions/", without: ["//"]),
      errors: .holding(without: ["//"]))
  }

  @Test(arguments: ["", "---\nrehearse: 1\nid: x\n", "\n---\nrehearse: 1\n---\n", "#  a b"])
  func whatIsLeftOfATranscriptIsToldAndNoOtherIsDeletedForIt(text: String) throws {
    let sandbox = try sandbox([UnreadTests.old], broken: [])
    let broken = "Sessions/\(UnreadTests.broken).md"
    try sandbox.write(text, to: broken)
    let names = try sandbox.sessionNames()
    try sandbox.run("log", output: .holding("2026-11-20"), errors: .holding("\(broken):"))
    try sandbox.run("delete", "last", status: 3, errors: .holding(broken))
    #expect(try sandbox.sessionNames() == names)
  }
}
