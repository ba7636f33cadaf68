import Foundation
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
    for folder in ["notes/deep/er", "notes/.git"] {
      let path = sandbox.folder.appendingPathComponent(folder).path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    try sandbox.write(Self.caching, to: "notes/deep/er/caching.md")
    try sandbox.write("# Queues\n", to: "notes/queues.MD")
    try sandbox.write("# Hidden\n", to: "notes/.git/hidden.md")
    try sandbox.write("# Text\n", to: "notes/other.txt")
    let circle = sandbox.folder.appendingPathComponent("notes/circle").path
    try FileManager.default.createSymbolicLink(atPath: circle, withDestinationPath: "..")
    return sandbox
  }

  private func titles(_ arguments: String..., in sandbox: Sandbox) throws -> [String] {
    let run = try sandbox.execute(sandbox.command(["references"] + arguments + ["--json"]))
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    return (list ?? []).filter { $0["builtIn"] as? Bool != true }.compactMap {
      $0["title"] as? String
    }
  }

  @Test func aFolderIsReadWithAllBelowAndStaysWhereItIs() throws {
    let sandbox = try sandbox()
    let add = try Run("references", "add", "notes", in: sandbox)
    #expect(
      add.output.hasPrefix("Added /") && add.output.hasSuffix("/notes; it stays where it is.\n"))
    #expect(try titles(in: sandbox) == ["Queues", "Caching"])
    let structure = try Run("structures", "caching", in: sandbox)
    #expect(structure.output.hasPrefix("Caching\n  3:00 · 2 phases"))
    #expect(try Run("lookup", "tell", in: sandbox).output.contains("caching.md:9"))
    #expect(try Run("references", "add", "notes/", in: sandbox).output.contains("already"))
    #expect(try titles("list", in: sandbox) == ["Queues", "Caching"])
  }

  @Test func theListSaysWhatTheFrontMatterSays() throws {
    let sandbox = try sandbox()
    _ = try Run("references", "add", "notes/deep/er/caching.md", in: sandbox)
    let text = try Run("references", in: sandbox).output
    #expect(
      text.hasPrefix(
        """
        Caching
          L6 · technical · draft · 1 structure · caching, Storage
          its review was due on 2020-01-31
          /
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
    _ = try Run("references", "add", "notes", in: sandbox)
    let run = try sandbox.execute(sandbox.command(["references", "--json"] + options))
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    let own = (list ?? []).filter { $0["builtIn"] as? Bool != true }
    #expect(own.map { $0["title"] as? String } == expected)
  }

  @Test func whatIsGoneIsToldAndKeepsNothingFromRunning() throws {
    let sandbox = try sandbox()
    _ = try Run("references", "add", "notes/queues.MD", in: sandbox)
    _ = try Run("references", "add", "notes/deep/er/caching.md", in: sandbox)
    let file = sandbox.folder.appendingPathComponent("notes/queues.MD").path
    try FileManager.default.removeItem(atPath: file)
    let list = try Run("references", in: sandbox)
    #expect(list.status == 1)
    #expect(list.errors.contains("queues.MD: it was moved or deleted; forget it with"))
    #expect(try titles(in: sandbox) == ["Caching"])
    let start = try Run("start", "caching", input: "/end\n", in: sandbox)
    #expect(start.status == 0)
    #expect(start.errors.contains("queues.MD: it was moved or deleted"))
    let remove = try Run("references", "remove", "queues.MD", in: sandbox)
    #expect(remove.output.contains("Removed /"))
    #expect(try Run("references", in: sandbox).errors == "")
  }

  @Test func removingForgetsThePathAndLeavesTheFile() throws {
    let sandbox = try sandbox()
    _ = try Run("references", "add", "notes", in: sandbox)
    let wrong = try Run("references", "remove", "note", in: sandbox)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean /"))
    #expect(try Run("references", "remove", "./notes", in: sandbox).status == 0)
    #expect(try titles(in: sandbox) == [])
    #expect(try sandbox.read("notes/queues.MD") == "# Queues\n")
  }

  @Test func manyAddAtOnceAndEachIsKept() throws {
    let sandbox = try Sandbox()
    let names = (1...24).map { "guide-\($0).md" }
    for name in names { try sandbox.write("# \(name)\n", to: name) }
    let program = sandbox.command(["references", "add"])
    let script = #"for number in $(seq 24); do "$@" "guide-$number.md" & done; wait"#
    let run = try sandbox.execute(["/bin/sh", "-c", script, "sh"] + program)
    #expect(run.status == 0 && run.errors == "")
    let added = run.output.split(separator: "\n").filter { $0.hasPrefix("Added /") }
    #expect(added.count == 24)
    #expect(try titles(in: sandbox).sorted() == names.sorted())
    let remove = sandbox.command(["references", "remove"])
    try sandbox.execute(["/bin/sh", "-c", script, "sh"] + remove)
    #expect(try titles(in: sandbox) == [])
  }

  @Test func theListKeepsItsModeAndALinkToItStays() throws {
    let sandbox = try sandbox()
    let data = sandbox.folder.deletingLastPathComponent()
      .appendingPathComponent("home/data/rehearse").path
    let list = try sandbox.write("# mine\n", to: "list.txt")
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(data)/references.txt", withDestinationPath: list)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: list)
    #expect(try Run("references", "add", "notes", in: sandbox).status == 0)
    #expect(try sandbox.read("list.txt").hasPrefix("# mine\n/"))
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: "\(data)/references.txt")
    #expect(link == list)
    #expect(
      try FileManager.default.attributesOfItem(atPath: list)[.posixPermissions] as? Int == 0o644)
  }

  @Test func aLinkThatLeadsNowhereStays() throws {
    let sandbox = try sandbox()
    let data = sandbox.folder.deletingLastPathComponent()
      .appendingPathComponent("home/data/rehearse").path
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(data)/references.txt", withDestinationPath: "unmounted/list.txt")
    let add = try Run("references", "add", "notes", in: sandbox)
    #expect(add.status == 3 && add.errors.contains("it is a link"))
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: "\(data)/references.txt")
    #expect(link == "unmounted/list.txt")
  }
}
