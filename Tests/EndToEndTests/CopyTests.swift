import Foundation
import Testing

/// Copies that sync programs leave: told, and counted nowhere.
@Suite struct CopyTests {
  private static let id = "2026-11-20T190411-talk"

  /// Two sessions, of the older one also two copies, one of them shorter.
  private func history() throws -> Sandbox {
    let sandbox = try Sandbox(["TERM": "tmux-256color"])
    for (id, active) in [(CopyTests.id, 110), ("2026-11-21T190411-talk", 100)] {
      try sandbox.writeSession(id, active: (50, active))
    }
    let text = try sandbox.read("Sessions/\(CopyTests.id).md")
    try sandbox.write(text, to: "Sessions/\(CopyTests.id) (1).md")
    try sandbox.write(
      text.replacing("active: 160", with: "active: 90"),
      to: "Sessions/\(CopyTests.id).sync-conflict-20261120-200000-ABC.md")
    let folder = sandbox.folder.appendingPathComponent("Sessions").path
    for name in try sandbox.sessionNames() {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_800_000_000)],
        ofItemAtPath: "\(folder)/\(name)")
    }
    return sandbox
  }

  private static let told = """
    rehearse: 2 copies do not count:
    rehearse: Sessions/\(id) (1).md: a copy of session \(id), which counts by Sessions/\(id).md; delete \
    one of both
    rehearse: Sessions/\(id).sync-conflict-20261120-200000-ABC.md: a copy of session \(id), which \
    counts by Sessions/\(id).md; delete one of both

    """

  @Test(arguments: [
    ["log"], ["log", "--json"], ["stats"], ["export"], ["report", "-o", "-"], ["search", "answer"],
  ])
  func eachCommandTellsThemOnStandardErrorAlone(command: [String]) throws {
    let sandbox = try history()
    let run = try sandbox.execute(sandbox.command(command))
    #expect(run.status == 0)
    #expect(run.errors == CopyTests.told)
    #expect(!run.output.contains("sync-conflict") && !run.output.contains("(1)"))
  }

  @Test func theyCountNowhere() throws {
    let sandbox = try history()
    #expect(try Run("stats", in: sandbox).output.hasPrefix("2 sessions on 2 days, 5 min rehearsed"))
    #expect(try Run("export", in: sandbox).output.split(separator: "\n").count == 2)
    let report = try Run("report", "-o", "-", in: sandbox).output
    #expect(report.contains("Left out: 2 files with a copy of a session."))
    let log = try Run("log", in: sandbox).output
    #expect(log.contains("\n-1  2026-11-21") && log.contains("\n-2  2026-11-20"))
    #expect(!log.contains("\n-3"))
  }

  @Test func aCopyIsDeletedByItsWholeNameAndTheSessionStays() throws {
    let sandbox = try history()
    let run = try Run("delete", "\(CopyTests.id) (1)", in: sandbox)
    #expect(run.output.hasPrefix("deleted: \(CopyTests.id) (1); it lies in"))
    #expect(try Run("show", "2026-11-20", in: sandbox).output.contains("active: 160"))
    #expect(try Run("delete", "2026-11-20", in: sandbox).output.contains(": \(CopyTests.id); "))
    let left = try Run("log", in: sandbox)
    #expect(left.errors.isEmpty && left.output.contains("1:30"))
    // Each comes back for itself.
    #expect(try Run("restore", in: sandbox).output.contains("\n-2  2026-11-20"))
  }

  @Test func aFolderThatIsNamedTwiceIsReadOnce() throws {
    let sandbox = try history()
    let folder = sandbox.folder.path
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link", withDestinationPath: "Sessions")
    let command =
      ["stats", "--json"]
      + ["Sessions", "Sessions/", "./Sessions//", "link"].flatMap {
        ["--sessions", $0]
      }
    let run = try sandbox.execute(sandbox.command(command))
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(list?["sessions"] as? Int == 2)
    #expect(run.errors == CopyTests.told)
  }

  @Test func manyAreCounted() throws {
    let sandbox = try history()
    let text = try sandbox.read("Sessions/\(CopyTests.id).md")
    for number in 10..<50 { try sandbox.write(text, to: "Sessions/copy \(number).md") }
    let errors = try Run("log", in: sandbox).errors.split(separator: "\n")
    #expect(errors.count == 22)
    #expect(errors.first == "rehearse: 42 copies do not count:")
    #expect(errors.last == "rehearse: and 22 more")
  }

  @Test func theReviewScreenTellsThem() async throws {
    let sandbox = try history()
    let tmux = try Tmux("review", width: 120, in: sandbox)
    let screen = try await tmux.waitFor("2 copies do not count; rehearse log names the files")
    #expect(screen.contains("2 sessions · newest first"))
    try tmux.type("q")
    #expect(try await tmux.waitForEnd() == 0)
  }
}
