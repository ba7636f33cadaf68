import Foundation
import TestSupport
import Testing

/// `rename`, `tag`, `delete` and `restore`.
@Suite struct PastChangeTests {
  private static let old = "Sessions/2026-11-20T190411-old.md"
  private static let new = "Sessions/2026-11-21T190411-new.md"

  private func history() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-old", front: "tags: [a] # mine\n")
    try sandbox.writeSession("2026-11-21T190411-new", "Newest", lineEnd: "\r\n")
    return sandbox
  }

  @Test func whatIsDeletedIsListedAndComesBack() throws {
    let sandbox = try history()
    let before = try sandbox.read(Self.new)
    try sandbox.run(
      "delete", "last", "2026-11-20",
      output: """
        deleted: 2026-11-21T190411-new; it lies in Sessions/.trash/2026-11-21T190411-new.md
        deleted: 2026-11-20T190411-old; it lies in Sessions/.trash/2026-11-20T190411-old.md

        """)
    #expect(try sandbox.sessionNames() == [".trash"])
    try sandbox.run("log", output: "No sessions in Sessions yet; rehearse start begins one.\n")
    try sandbox.run(
      "restore",
      output: .holding("-1  2026-11-21  19:04  Newest", "-2  2026-11-20  19:04  Design"))
    try sandbox.run("restore", "--json", output: .holding("/.trash/2026-11-20T190411"))
    try sandbox.run("restore", "2026-11-21", output: "restored: \(Self.new)\n")
    #expect(try sandbox.read(Self.new) == before)
    try sandbox.run("restore", "last", output: "restored: \(Self.old)\n")
    try sandbox.run("restore", output: "No session was deleted.\n")
    try sandbox.run("log", output: .holding("Newest"))
  }

  @Test func aNameThatIsWrongDeletesNothing() throws {
    let sandbox = try history()
    try sandbox.run(
      "delete", "last", "nothing", status: 2,
      errors: "rehearse: there is no session “nothing”; see rehearse log\n")
    #expect(try sandbox.sessionNames().count == 2)
  }

  @Test func aRenamedSessionIsFoundByItsNewNameAndIsTheSame() throws {
    let sandbox = try history()
    let before = try sandbox.read(Self.new)
    try sandbox.run(
      "rename", "last", "First whole run.md",
      output: "2026-11-21T190411-new is now First whole run\n")
    #expect(try sandbox.read("Sessions/First whole run.md") == before)
    try sandbox.run("show", "First", output: .holding("# Newest"))
    try sandbox.run("log", output: .holding("-1  2026-11-21"))
  }

  @Test(arguments: [
    "a/b", "../a", ".hidden", "-x", "last", "", ".md", "two\nlines", "a\u{202E}b",
    String(repeating: "x", count: 201),
  ])
  func namesThatLeadElsewhereAreRefused(name: String) throws {
    let sandbox = try history()
    let before = try sandbox.sessionNames()
    let run = try sandbox.run(
      "rename", "--sessions", "Sessions", "--", "last", name, status: 2,
      errors: .holding("cannot be the name of a session; take up to 200 bytes"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try sandbox.sessionNames() == before)
  }

  @Test func aNameThatIsTakenStays() throws {
    let sandbox = try history()
    try sandbox.run(
      "rename", "last", "2026-11-20T190411-old", status: 3,
      errors: """
        rehearse: \(Self.old): a file of that name is there already and stays as it is; rename one of \
        them

        """)
    #expect(try sandbox.read(Self.old).contains("tags: [a] # mine"))
  }

  @Test func tagsAreFoundByTheFilterAndNothingElseChanges() throws {
    let sandbox = try history()
    let before = try sandbox.read(Self.old)
    try sandbox.run(
      "tag", "2026-11-20", "mock", "two words",
      output: "2026-11-20T190411-old: a, mock, two words\n")
    #expect(
      try sandbox.read(Self.old)
        == before.replacing("[a] # mine", with: "[a, mock, \"two words\"] # mine"))
    try sandbox.run("log", "--tag", "MOCK", output: .holding("2026-11-20"))
    try sandbox.run(
      "tag", "-2", "mock", "Two Words", "--remove", output: "2026-11-20T190411-old: a\n")
    #expect(try sandbox.read(Self.old) == before)
    try sandbox.run(
      "tag", "-2", "mock", "--remove", status: 2,
      errors: "rehearse: 2026-11-20T190411-old has no tag “mock”; its tags are a\n")
  }

  @Test func tagsInAFormThatCannotBeChangedAreNamedWithTheirLine() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-20T190411-x", front: "tags: >\n  morning\n")
    let name = "Sessions/2026-11-20T190411-x.md"
    let before = try sandbox.read(name)
    let line = before.split(separator: "\n").firstIndex { $0.hasPrefix("tags") } ?? 0
    try sandbox.run(
      "tag", "last", "mock", status: 3,
      errors: .beginning("rehearse: \(name):\(line + 1): the tags"))
    #expect(try sandbox.read(name) == before)
  }

  @Test(arguments: [["delete", "last"], ["rename", "last", "x"], ["tag", "last", "x"]])
  func aSessionThatIsRunningIsLeftAlone(words: [String]) throws {
    let sandbox = try history()
    let before = try sandbox.read(Self.new)
    let file = try sandbox.lock(Self.new)
    defer { close(file) }
    try sandbox.run(
      words, status: 3, errors: .holding(" is running this session; end it there first"))
    #expect(try sandbox.sessionNames().count == 2)
    #expect(try sandbox.read(Self.new) == before)
  }

  @Test func anotherNameOfATaggedFileIsToldAndKeepsWhatItHad() throws {
    let sandbox = try history()
    try FileManager.default.linkItem(
      atPath: sandbox.path(of: Self.new), toPath: sandbox.path(of: "other-name"))
    let before = try sandbox.read("other-name")
    try sandbox.run(
      "tag", "last", "x", output: "2026-11-21T190411-new: x\n",
      errors: """
        rehearse: \(Self.new): this file had another name as well (a hard link), which keeps what it \
        held before

        """)
    #expect(try sandbox.read("other-name") == before)
    try sandbox.run("tag", "last", "y", output: "2026-11-21T190411-new: x, y\n")
  }

  @Test func aTrashThatIsALinkIsNotFollowed() throws {
    let sandbox = try history()
    try sandbox.makeFolder("elsewhere")
    try sandbox.link("Sessions/.trash", to: "../elsewhere")
    let told: Expected =
      "rehearse: Sessions/.trash: it is a symbolic link, which the trash must not be; remove it\n"
    try sandbox.run("delete", "last", status: 3, errors: told)
    #expect(try sandbox.names(in: "elsewhere") == [])
    try FileManager.default.copyItem(
      atPath: sandbox.path(of: Self.old), toPath: sandbox.path(of: "elsewhere/a.md"))
    try sandbox.run("restore", status: 3, errors: told)
    try sandbox.run("restore", "last", status: 3, errors: told)
    #expect(try sandbox.sessionNames().count == 3)
    #expect(try sandbox.names(in: "elsewhere") == ["a.md"])
  }
}
