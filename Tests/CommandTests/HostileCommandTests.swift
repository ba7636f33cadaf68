import Foundation
import TestSupport
import Testing

/// Hostile text is harmless in what commands print and write.
@Suite struct HostileCommandTests {
  @Test func noCommandPrintsAnythingElse() throws {
    let sandbox = try Sandbox()
    try HostileText.write(in: sandbox)
    let (guide, folder) = ("\(HostileText.name).md", "S\(HostileText.name)")
    let commands: [[String]] = [
      ["check", guide], ["check", "--json", guide], ["check", "missing\(guide)"],
      ["structures", "--from", guide], ["structures", "--from", guide, "Structure"],
      ["structures", "--json", "--from", guide], ["structures", "--from", guide, guide],
      ["questions", "--from", guide], ["questions", "--from", guide, "--json"],
      ["questions", "--from", guide, "how"], ["questions", "--from", guide, HostileText.name],
      ["lookup", "owned", "--from", guide], ["lookup", "owned", "--from", guide, "--json"],
      ["lookup", HostileText.name, "--from", guide],
      ["lookup", "x", "--level", HostileText.name, "--from", guide],
      ["log", "--sessions", folder], ["log", "--json", "--sessions", folder],
      ["show", "last", "--sessions", folder], ["show", "last", "--json", "--sessions", folder],
      ["show", "2026", "--sessions", folder], ["show", HostileText.name, "--sessions", folder],
      ["report", "--sessions", folder],
      ["report", "--sessions", folder, "-o", "r\(HostileText.name)"],
      ["report", "--sessions", folder, "--chart", "session"],
      ["report", "--sessions", folder, "--chart", HostileText.name],
      ["report", "--sessions", folder, "--question", HostileText.name],
      ["resume", "2026-11-23T190412", "--sessions", folder],
      ["start", "--from", guide, "Structure x", "--plain", "--sessions", "T\(HostileText.name)"],
      ["start", HostileText.name], ["start", "technical", "--level", HostileText.name],
      [HostileText.name],
      ["start", "technical", "--total", HostileText.name], ["start", "--\(HostileText.name)"],
      ["start", "technical", "--pace", HostileText.name],
      ["start", "--from", guide, "--speed", HostileText.name],
      ["references", "add", guide], ["references"], ["references", "--json"],
      ["references", "--tag", HostileText.name], ["references", HostileText.name], ["structures"],
      ["references", "remove", HostileText.name], ["new", HostileText.name, "-o", guide],
      ["new", HostileText.name, "-o", "no\(HostileText.name)/x"],
      ["estimate", "--users", HostileText.name],
      ["doctor", "--sessions", folder], ["doctor", "--sessions", guide],
      ["resume", "--close", "--sessions", folder],
    ]
    for arguments in commands {
      let result = try sandbox.carryOut(arguments)
      #expect(Residue.ofLines(result.output + result.errors) == [], "\(arguments)")
      #expect(result.status <= 4 && !(result.output + result.errors).isEmpty, "\(arguments)")
    }
  }

  @Test func settingsAreNoWayInEither() throws {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appendingPathComponent("c/rehearse")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try sandbox.write(
      "bell: \"\(HostileText.name)\"\n\(HostileText.name): 1\n", to: "c/rehearse/settings.yaml")
    let other = try Sandbox(["XDG_CONFIG_HOME": sandbox.folder.path + "/c"])
    let run = try other.run("log", output: .some, errors: .holding("settings.yaml"))
    #expect(Residue.ofLines(run.output + run.errors) == [])
  }

  @Test func noTitleLeadsOutOfTheFolder() throws {
    let sandbox = try Sandbox()
    for title in ["../../x", "/etc/x", "..", "a/b", "~/x", ".hidden"] {
      try sandbox.write("# \(title)\n\n1. A (1 min)\n2. B (2 min)\n", to: "guide.md")
      try sandbox.run(
        "start", "--from", "guide.md", "guide.md:1", "--sessions", "S", output: .some)
      _ = try sandbox.carryOut(["new", title])
      for id in [title, "../\(title)", "S/\(title)"] {
        for command in ["show", "resume"] {
          try sandbox.run(
            command, id, "--sessions", "S", status: 2, errors: .holding("there is no session"))
        }
      }
    }
    let files = try sandbox.everyFile()
    #expect(files.filter { $0.hasPrefix("work/S/2") }.count == 6)
    // What is left was made by `new`, in the current folder.
    let rest = files.filter { !$0.hasPrefix("work/S/2") && $0.hasSuffix(".md") }
    #expect(rest.allSatisfy { $0.split(separator: "/").count == 2 && $0.hasPrefix("work/") })
  }
}
