import Foundation
import Testing

/// Where `rehearse report` writes, and what it says.
@Suite struct ReportCommandTests {
  /// A sandbox with one session, which came to its end: a shorter one is no practice.
  private func practised(_ changes: [String: String] = [:]) throws -> Sandbox {
    let sandbox = try Sandbox(changes)
    let input = "a note\n" + String(repeating: "/next\n", count: 4)
    _ = try Run("start", "technical", "--sessions", "S", input: input, in: sandbox)
    return sandbox
  }

  private func report(_ arguments: String..., in sandbox: Sandbox) throws
    -> (status: Int32, output: String, errors: String)
  {
    try sandbox.execute(sandbox.command(["report", "--sessions", "S"] + arguments))
  }

  @Test func withoutATerminalThePageGoesToStandardOutput() throws {
    let sandbox = try practised()
    for run in [try report(in: sandbox), try report("-o", "-", in: sandbox)] {
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.hasSuffix("</html>"))
      #expect(run.output.contains("a note"))
    }
    let chart = try report("--chart", "session", in: sandbox)
    #expect(chart.output.hasPrefix("<?xml") && chart.output.contains("</svg>"))
  }

  @Test func onATerminalItGoesToAFileOfItsOwnWhichNothingElseIsLostFor() async throws {
    let sandbox = try practised()
    for expected in ["wrote rehearse-report.html", "wrote rehearse-report.html"] {
      let run = try PtyRun("report", "--sessions", "S", in: sandbox)
      #expect(try await run.waitForEnd() == 0)
      #expect(run.text.contains(expected))
    }
    let file = sandbox.folder.appendingPathComponent("rehearse-report.html").path
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    try sandbox.write("<p>by hand</p>", to: "rehearse-report.html")
    let run = try PtyRun("report", "--sessions", "S", in: sandbox)
    #expect(try await run.waitForEnd() == 3)
    #expect(run.text.contains("rehearse-report.html is no report and stays as it is"))
    #expect(try sandbox.read("rehearse-report.html") == "<p>by hand</p>")
    #expect(try report("-o", "rehearse-report.html", in: sandbox).status == 0)
    #expect(try sandbox.read("rehearse-report.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func foldersDevicesAndLinksStayWhatTheyAre() throws {
    let sandbox = try practised()
    let pipe = sandbox.folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(try report("-o", "S", in: sandbox).errors.contains("S is a folder"))
    #expect(try report("-o", "pipe", in: sandbox).errors.contains("pipe is no ordinary file"))
    #expect(try report("-o", "none/x.html", in: sandbox).status == 3)
    try sandbox.write("old", to: "kept.html")
    let link = sandbox.folder.appendingPathComponent("link.html").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "kept.html")
    #expect(try report("-o", "link.html", in: sandbox).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "kept.html")
    #expect(try sandbox.read("kept.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test func openHandsTheFileToTheBrowser() throws {
    let sandbox = try practised(["BROWSER": "./show now"])
    try sandbox.write("#!/bin/sh\necho \"$1 $2\" > shown\n", to: "show")
    chmod(sandbox.folder.appendingPathComponent("show").path, 0o755)
    #expect(try report("--open", in: sandbox).status == 0)
    #expect(try sandbox.read("shown") == "now rehearse-report.html\n")
    #expect(try report("-o", "-x.html", "--open", in: sandbox).status == 0)
    #expect(try sandbox.read("shown") == "now ./-x.html\n")
    try sandbox.write("#!/bin/sh\nexit 3\n", to: "show")
    chmod(sandbox.folder.appendingPathComponent("show").path, 0o755)
    #expect(
      try report("--open", in: sandbox).errors.contains("“./show now” failed; open rehearse-"))
    try FileManager.default.removeItem(at: sandbox.folder.appendingPathComponent("show"))
    let missing = try report("--open", in: sandbox)
    #expect(missing.status == 3 && missing.errors.contains("“./show now” cannot be run"))
  }

  @Test func aChartThatDoesNotExistIsToldWithThoseThatDo() throws {
    let run = try report("--chart", "phase-9", in: try practised())
    #expect(run.status == 2)
    #expect(
      run.errors.contains(
        "“phase-9”; take one of weeks, days, total, phases, phase-1, phase-2, phase-3, phase-4, "
          + "phase-5, session"))
  }

  @Test func withoutSessionsThereIsNoReport() throws {
    let sandbox = try practised()
    let run = try report("--level", "L9", "-o", "r.html", in: sandbox)
    #expect(run.status == 1 && run.errors.contains("None of the 1 sessions fits."))
    #expect(!FileManager.default.fileExists(atPath: sandbox.folder.path + "/r.html"))
  }

  @Test func theFiltersChooseAndAreSaid() throws {
    let sandbox = try practised()
    _ = try Run("start", "leadership", "--sessions", "S", input: "other\n", in: sandbox)
    let run = try report("--structure", "tech", "--last", "5", in: sandbox)
    #expect(run.output.contains("structure tech · last 5"))
    #expect(run.output.contains("a note") && !run.output.contains("Leadership"))
  }

  @Test func countsOfAnySizeAreAddedUp() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      atPath: sandbox.folder.path + "/S", withIntermediateDirectories: true)
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
    for command in ["report", "stats", "log"] {
      let run = try sandbox.execute(sandbox.command([command, "--sessions", "S"]))
      #expect(run.status == 0 && run.output.contains("Two"), "\(command): \(run.errors)")
    }
  }
}
