import Foundation
import TestSupport
import Testing

/// The library of guides: what is added is offered, listed and forgotten.
@Suite struct ReferencesCommandTests {
  private static let caching = """
    ---
    title: Caching
    audience: [L6]
    tags: [caching, Storage]
    status: draft
    review_date: 2020-01-31
    interview_focus: technical
    ---
    1. Ask (1 min)
    2. Tell (2 min)
    """

  /// A sandbox with a folder of guides, some of them deep and some hidden.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    for folder in ["notes/deep/er", "notes/.git"] { try sandbox.makeFolder(folder) }
    try sandbox.write(Self.caching, to: "notes/deep/er/caching.md")
    try sandbox.write("# Queues\n", to: "notes/queues.MD")
    try sandbox.write("# Hidden\n", to: "notes/.git/hidden.md")
    try sandbox.write("# Text\n", to: "notes/other.txt")
    try sandbox.link("notes/circle", to: "..")
    return sandbox
  }

  private func titles(_ arguments: String..., in sandbox: Sandbox) throws -> [String] {
    try sandbox.run(["references"] + arguments + ["--json"], output: .some).list()
      .filter { $0["builtIn"] as? Bool != true }.compactMap { $0["title"] as? String }
  }

  private func added(_ name: String, in sandbox: Sandbox) -> Expected {
    "Added \(sandbox.path(of: name)); it stays where it is.\n"
  }

  @Test func aFolderIsReadWithAllBelowAndStaysWhereItIs() throws {
    let sandbox = try sandbox()
    try sandbox.run("references", "add", "notes", output: added("notes", in: sandbox))
    #expect(try titles(in: sandbox) == ["Queues", "Caching"])
    try sandbox.run(
      "structures", "caching", output: .beginning("Caching\n  3:00 (from 2:24) · 2 phases"))
    try sandbox.run("lookup", "tell", output: .holding("caching.md:9"))
    try sandbox.run(
      "references", "add", "notes/",
      output: "\(sandbox.path(of: "notes")) is in the library already.\n")
    #expect(try titles("list", in: sandbox) == ["Queues", "Caching"])
  }

  @Test func theListSaysWhatTheFrontMatterSays() throws {
    let sandbox = try sandbox()
    let name = "notes/deep/er/caching.md"
    try sandbox.run("references", "add", name, output: added(name, in: sandbox))
    try sandbox.run(
      "references",
      output: .beginning(
        """
        Caching
          L6 · technical · draft · 1 structure · caching, Storage
          its review was due on 2020-01-31
          \(sandbox.path(of: name))

        """))
  }

  @Test(
    arguments: [
      (["--audience", "l6"], ["Caching"]), (["--audience", "L7"], []),
      (["--tag", "storage"], ["Caching"]), (["--tag", "stor"], []),
      (["--focus", "technical"], ["Caching"]), (["--focus", "leadership"], []),
      (["--status", "draft"], ["Caching"]), (["--status", "published"], []),
      (["--status", "draft", "--tag", "caching"], ["Caching"]),
    ])
  func theListIsFilteredByTheFrontMatter(options: [String], expected: [String]) throws {
    let sandbox = try sandbox()
    try sandbox.run("references", "add", "notes", output: .some)
    let list = try sandbox.run(["references", "--json"] + options, output: .some).list()
    let own = list.filter { $0["builtIn"] as? Bool != true }
    #expect(own.map { $0["title"] as? String } == expected)
  }

  @Test func whatIsGoneIsToldAndKeepsNothingFromRunning() throws {
    let sandbox = try sandbox()
    for name in ["notes/queues.MD", "notes/deep/er/caching.md"] {
      try sandbox.run("references", "add", name, output: added(name, in: sandbox))
    }
    let path = sandbox.path(of: "notes/queues.MD")
    try FileManager.default.removeItem(atPath: path)
    let told: Expected = """
      rehearse: \(path): it was moved or deleted; forget it with `rehearse references remove`

      """
    try sandbox.run("references", status: 1, output: .beginning("Caching\n"), errors: told)
    try sandbox.run("start", "caching", input: "/end\n", output: .some, errors: told)
    try sandbox.run(
      "references", "remove", "queues.MD",
      output: "Removed \(path) from the library; the file itself is untouched.\n")
    try sandbox.run("references", output: .beginning("Caching\n"))
  }

  @Test func removingForgetsThePathAndLeavesTheFile() throws {
    let sandbox = try sandbox()
    try sandbox.run("references", "add", "notes", output: .some)
    try sandbox.run(
      "references", "remove", "note", status: 2, errors: .holding("did you mean /"))
    try sandbox.run("references", "remove", "./notes", output: .beginning("Removed /"))
    #expect(try titles(in: sandbox) == [])
    #expect(try sandbox.read("notes/queues.MD") == "# Queues\n")
  }

  @Test func theListKeepsItsModeAndALinkToItStays() throws {
    let sandbox = try sandbox()
    try sandbox.makeFolder("../home/data/rehearse")
    let list = try sandbox.write("# mine\n", to: "list.txt")
    try sandbox.link("../home/data/rehearse/references.txt", to: list)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: list)
    try sandbox.run("references", "add", "notes", output: added("notes", in: sandbox))
    #expect(try sandbox.read("list.txt") == "# mine\n\(sandbox.path(of: "notes"))\n")
    #expect(try sandbox.target(of: "../home/data/rehearse/references.txt") == list)
    #expect(
      try FileManager.default.attributesOfItem(atPath: list)[.posixPermissions] as? Int == 0o644)
  }

  @Test func aLinkThatLeadsNowhereStays() throws {
    let sandbox = try sandbox()
    try sandbox.makeFolder("../home/data/rehearse")
    let list = "../home/data/rehearse/references.txt"
    try sandbox.link(list, to: "unmounted/list.txt")
    try sandbox.run(
      "references", "add", "notes", status: 3, errors: .holding("it is a link"))
    #expect(try sandbox.target(of: list) == "unmounted/list.txt")
  }
}
