import Foundation
import TestSupport
import Testing

/// Where `rehearse report` writes, and what it says.
@Suite struct ReportCommandTests {
  /// A sandbox with one session, which came to its end: a shorter one is no practice.
  private func practised(_ changes: [String: String] = [:]) throws -> Sandbox {
    let sandbox = try Sandbox(changes)
    let input = "a note\n" + String(repeating: "/next\n", count: 4)
    try sandbox.run("start", "technical", "--sessions", "S", input: input, output: .some)
    return sandbox
  }

  private let report = ["report", "--sessions", "S"]

  @Test func withoutATerminalThePageGoesToStandardOutput() throws {
    let sandbox = try practised()
    for words in [report, report + ["-o", "-"]] {
      let page = try sandbox.run(words, output: .beginning("<!DOCTYPE html>")).output
      #expect(page.hasSuffix("</html>") && page.contains("a note"))
    }
    try sandbox.run(report + ["--chart", "session"], output: .holding("<?xml", "</svg>"))
  }

  @Test func onATerminalItGoesToAFileOfItsOwnWhichNothingElseIsLostFor() throws {
    let sandbox = try practised()
    for _ in 1...2 {
      try sandbox.run(report, width: 80, errors: "rehearse: wrote rehearse-report.html\n")
    }
    let file = sandbox.path(of: "rehearse-report.html")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    try sandbox.write("<p>by hand</p>", to: "rehearse-report.html")
    try sandbox.run(
      report, width: 80, status: 3,
      errors: """
        rehearse: rehearse-report.html is no report and stays as it is; name a file with -o FILE

        """)
    #expect(try sandbox.read("rehearse-report.html") == "<p>by hand</p>")
    try sandbox.run(
      report + ["-o", "rehearse-report.html"], errors: "rehearse: wrote rehearse-report.html\n")
    #expect(try sandbox.read("rehearse-report.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func foldersDevicesAndLinksStayWhatTheyAre() throws {
    let sandbox = try practised()
    #expect(mkfifo(sandbox.path(of: "pipe"), 0o600) == 0)
    for (name, words) in [
      ("S", "S is a folder"), ("pipe", "pipe is no ordinary file"),
      ("none/x.html", "none/x.html: "),
    ] {
      try sandbox.run(report + ["-o", name], status: 3, errors: .beginning("rehearse: \(words)"))
    }
    try sandbox.write("old", to: "kept.html")
    try sandbox.link("link.html", to: "kept.html")
    try sandbox.run(report + ["-o", "link.html"], errors: "rehearse: wrote link.html\n")
    #expect(try sandbox.target(of: "link.html") == "kept.html")
    #expect(try sandbox.read("kept.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func openHandsTheFileToTheBrowser() throws {
    let sandbox = try practised(["BROWSER": "./show now"])
    let wrote: Expected = "rehearse: wrote rehearse-report.html\n"
    try sandbox.writeProgram("echo \"$1 $2\" > shown\n", to: "show")
    try sandbox.run(report + ["--open"], errors: wrote)
    #expect(try sandbox.read("shown") == "now rehearse-report.html\n")
    try sandbox.run(
      report + ["-o", "-x.html", "--open"], errors: "rehearse: wrote -x.html\n")
    #expect(try sandbox.read("shown") == "now ./-x.html\n")
    try sandbox.writeProgram("exit 3\n", to: "show")
    try sandbox.run(
      report + ["--open"], status: 3,
      errors: .holding("“./show now” failed; open rehearse-report.html by hand\n"))
    try FileManager.default.removeItem(atPath: sandbox.path(of: "show"))
    try sandbox.run(
      report + ["--open"], status: 3, errors: .holding("“./show now” cannot be run"))
  }

  @Test func aChartThatDoesNotExistIsToldWithThoseThatDo() throws {
    try practised().run(
      report + ["--chart", "phase-9"], status: 2,
      errors: .holding(
        "“phase-9”; take one of weeks, days, total, phases, phase-1, phase-2, phase-3, phase-4, "
          + "phase-5, session\n"))
  }

  @Test func withoutSessionsThereIsNoReport() throws {
    let sandbox = try practised()
    try sandbox.run(
      report + ["--level", "L9", "-o", "r.html"], status: 1,
      errors: "rehearse: None of the 1 sessions fits.\nrehearse: no report was made\n")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path(of: "r.html")))
  }

  @Test func theFiltersChooseAndAreSaid() throws {
    let sandbox = try practised()
    try sandbox.run(
      "start", "leadership", "--sessions", "S", input: "other\n", output: .some)
    try sandbox.run(
      report + ["--structure", "tech", "--last", "5"],
      output: .holding("structure tech · last 5", "a note", without: ["Leadership"]))
  }

  @Test(arguments: ["report", "stats", "log"])
  func countsOfAnySizeAreAddedUp(command: String) throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("S")
    for (number, count) in [Int.max, Int.max, Int.min].enumerated() {
      try sandbox.write(
        """
        ---
        rehearse: 1
        started: 2026-11-2\(number)T19:04:11+01:00
        outcome: completed
        structure: "Two"
        active: 60
        phases:
          - title: "One"
            earliest: 48
            latest: 60
            active: 60
            visits: \(count)
            prompts: \(count)
            covered: \(count)
            notes: \(count)
        marks:
          strong: \(count)
        ---

        """, to: "S/\(number).md")
    }
    try sandbox.run(command, "--sessions", "S", output: .holding("Two"), errors: .any)
  }
}
