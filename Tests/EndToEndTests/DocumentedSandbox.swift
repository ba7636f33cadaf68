import Foundation

/// A folder as somebody has it who reads the documents: a guide, notes, past sessions, an editor.
struct DocumentedSandbox {
  let sandbox: Sandbox

  private static let last = "2026-11-23T190411-technical-problem"
  /// Programs that the documents name, which need only be there.
  private static let stubs = [
    "Scripts/test", "bin/chgrp", "bin/code", "bin/duckdb", "bin/xdg-open",
  ]

  /// Prepares what a command needs.
  init(for command: String) throws {
    sandbox = try Sandbox([
      "PATH": "bin:/usr/local/bin:/usr/bin:/bin", "EDITOR": "true", "BROWSER": "true",
      "PAGER": "cat",
    ])
    try addPrograms()
    try addGuides()
    try addSessions()
    if command.contains("resume") { try cutShort() }
    if command.contains("restore") { _ = try run("rehearse delete last") }
    if command.contains("references remove") {
      _ = try run("rehearse references add ~/notes/interviews")
    }
  }

  /// The command line that hands a text to a shell in the folder.
  func shell(_ text: String) -> [String] {
    sandbox.command([]).dropLast() + ["/bin/sh", "-c", text]
  }

  /// Runs a text in a shell, with nothing to read from.
  func run(_ text: String) throws -> (status: Int32, output: String, errors: String) {
    try sandbox.execute(shell(text))
  }

  private func addPrograms() throws {
    _ = try run("mkdir bin Scripts notes")
    for name in DocumentedSandbox.stubs {
      try sandbox.write("#!/bin/sh\n", to: name)
    }
    let starter = "#!/bin/sh\nexec '\(Sandbox.rehearse)' \"$@\"\n"
    for name in ["bin/rehearse", "Scripts/run"] { try sandbox.write(starter, to: name) }
    _ = try run("chmod +x bin/* Scripts/*")
  }

  /// The guide that README shows, and one of the library.
  private func addGuides() throws {
    let page = try DocumentedCommandTests.text("README.md")
    let guide = try DocumentedCommandTests.parts("(?s)^```markdown\\n(.*?)^```", of: page)
    let levels = "\n## Words\n\n| Term | L6 | L7 |\n|---|---|---|\n| availability | say | prove |\n"
    try sandbox.write(guide.joined() + levels, to: "guide.md")
    _ = try run("mkdir -p ~/notes/interviews")
    let caching = "---\ntitle: Caching\naudience: [L7]\ntags: [caching]\n---\n\n"
    try sandbox.write(caching + guide.joined(), to: "caching-guide.md")
    _ = try run("mv caching-guide.md ~/notes/interviews/caching.md")
  }

  private func addSessions() throws {
    let structure = "Technical Problem Response Structure"
    for day in 17...22 {
      try sandbox.writeSession("2026-11-\(day)T190411-technical-problem", structure)
    }
    try sandbox.writeSession(
      DocumentedSandbox.last, structure, active: (70, 130), front: "tags: [aloud, morning]\n",
      notes: "- 0:12 said the trade-off too late: redis, token bucket\n")
    _ = try run("mkdir team; cp -r Sessions team/one-person; cp -r Sessions team/another")
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
