import Foundation

/// A folder as somebody has it who reads the documents: a guide, notes, past sessions, an editor.
public struct DocumentedSandbox {
  /// The sandbox of the folder.
  public let sandbox: Sandbox

  private static let last = "2026-11-23T190411-technical-problem"
  /// Programs that the documents name, which need only be there.
  private static let stubs = [
    "Scripts/package", "Scripts/test", "bin/chgrp", "bin/code", "bin/duckdb", "bin/xdg-open",
  ]

  /// Prepares what a command needs.
  ///
  /// - Parameter command: A command line, or several.
  /// - Throws: When something cannot be written.
  public init(for command: String) throws {
    sandbox = try Sandbox([
      "PATH": "bin:/usr/local/bin:/usr/bin:/bin", "EDITOR": "true", "BROWSER": "true",
      "PAGER": "cat",
    ])
    try addPrograms()
    try addGuides()
    try addSessions()
    if command.contains("stories show") || command.contains("stories edit") {
      _ = try run("rehearse stories new 'The night of the flood'")
      let card = "../home/data/rehearse/References/stories/the-night-of-the-flood.md"
      _ = try run("sed -i 's/^- \\*\\*Principles.*/- **Principles**: Ownership/' \(card)")
    }
    if command.contains("--ask") {
      try sandbox.makeFolder("../home/config/rehearse")
      try sandbox.write("coach: echo Well done.\n", to: "../home/config/rehearse/settings.yaml")
    }
    if command.contains("answer.md") { try sandbox.write("Well done.\n", to: "answer.md") }
    if command.contains("resume") { try cutShort() }
    if command.contains("--day") {
      // A round of a day that was stopped at once.
      _ = try run("printf '\\n/end\\n/done\\nq\\n' | rehearse day 'phone screen'")
    }
    if command.contains("restore") { _ = try run("rehearse delete last") }
    if command.contains("references remove") {
      _ = try run("rehearse references add ~/notes/interviews")
    }
  }

  /// The command line that hands a text to a shell in the folder.
  public func shell(_ text: String) -> [String] {
    sandbox.command([]).dropLast() + ["/bin/sh", "-c", text]
  }

  /// Runs a text in a shell, with nothing to read from.
  public func run(_ text: String) throws -> (status: Int32, output: String, errors: String) {
    try sandbox.execute(shell(text))
  }

  private func addPrograms() throws {
    for folder in ["bin", "Scripts", "notes"] { try sandbox.makeFolder(folder) }
    for name in DocumentedSandbox.stubs { try sandbox.writeProgram("", to: name) }
    // A program that was just written cannot be run while another test's child still holds it open.
    for name in ["bin/rehearse", "Scripts/run"] { try sandbox.link(name, to: Sandbox.rehearse) }
  }

  /// The guide that README shows, and one of the library.
  private func addGuides() throws {
    let page = try Sandbox.page("README.md")
    let guide = try Documented.parts("(?s)^```markdown\\n(.*?)^```", of: page)
    let levels = "\n## Words\n\n| Term | L6 | L7 |\n|---|---|---|\n| availability | say | prove |\n"
    try sandbox.write(guide.joined() + levels, to: "guide.md")
    try sandbox.makeFolder("../home/notes/interviews")
    let caching = "---\ntitle: Caching\naudience: [L7]\ntags: [caching]\n---\n\n"
    try sandbox.write(caching + guide.joined(), to: "../home/notes/interviews/caching.md")
  }

  private func addSessions() throws {
    let structure = "Technical Problem Response Structure"
    for day in 17...22 {
      try sandbox.writeSession("2026-11-\(day)T190411-technical-problem", structure)
    }
    try sandbox.writeSession(
      DocumentedSandbox.last, structure, active: (70, 130), front: "tags: [aloud, morning]\n",
      notes: "- 0:12 said the trade-off too late: redis, token bucket\n")
    try sandbox.makeFolder("team")
    for name in ["one-person", "another"] {
      try FileManager.default.copyItem(
        atPath: sandbox.path(of: "Sessions"), toPath: sandbox.path(of: "team/\(name)"))
    }
  }

  /// Makes the last session one that was cut short.
  private func cutShort() throws {
    let name = "Sessions/\(DocumentedSandbox.last).md"
    let lines = try sandbox.read(name).components(separatedBy: "\n")
    let kept = lines.filter { !$0.hasPrefix("ended:") && !$0.contains(" ended completed") }
    try sandbox.write(
      kept.joined(separator: "\n").replacingOccurrences(
        of: "outcome: completed", with: "outcome: running"), to: name)
  }
}
