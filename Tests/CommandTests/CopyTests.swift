import Foundation
import TestSupport
import Testing

/// Copies that sync programs leave: told, and counted nowhere.
@Suite struct CopyTests {
  private static let id = "2026-11-20T190411-talk"

  /// Two sessions, of the older one also two copies, one of them shorter.
  private func history() throws -> Sandbox {
    let sandbox = try Sandbox()
    for (id, active) in [(CopyTests.id, 110), ("2026-11-21T190411-talk", 100)] {
      try sandbox.writeSession(id, active: (50, active))
    }
    let text = try sandbox.read("Sessions/\(CopyTests.id).md")
    try sandbox.write(text, to: "Sessions/\(CopyTests.id) (1).md")
    try sandbox.write(
      text.replacing("active: 160", with: "active: 90"),
      to: "Sessions/\(CopyTests.id).sync-conflict-20261120-200000-ABC.md")
    for name in try sandbox.sessionNames() {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_800_000_000)],
        ofItemAtPath: sandbox.path(of: "Sessions/\(name)"))
    }
    return sandbox
  }

  private static let told: Expected = """
    rehearse: 2 copies do not count:
    rehearse: Sessions/\(id) (1).md: a copy of session \(id), which counts by Sessions/\(id).md; delete \
    one of both
    rehearse: Sessions/\(id).sync-conflict-20261120-200000-ABC.md: a copy of session \(id), which \
    counts by Sessions/\(id).md; delete one of both

    """

  @Test(arguments: [
    ["log"], ["log", "--json"], ["stats"], ["export"], ["report", "-o", "-"], ["search", "answer"],
  ])
  func eachCommandTellsThemOnStandardErrorAlone(words: [String]) throws {
    try history().run(
      words, output: .holding(without: ["sync-conflict", "(1)"]), errors: CopyTests.told)
  }

  @Test func theyCountNowhere() throws {
    let sandbox = try history()
    try sandbox.run(
      "stats", output: .beginning("2 sessions on 2 days, 5 min rehearsed"), errors: CopyTests.told)
    let rows = try sandbox.run("export", output: .some, errors: CopyTests.told).output
    #expect(rows.split(separator: "\n").count == 2)
    try sandbox.run(
      "report", "-o", "-", output: .holding("Left out: 2 files with a copy of a session."),
      errors: CopyTests.told)
    try sandbox.run(
      "log", output: .holding("\n-1  2026-11-21", "\n-2  2026-11-20", without: ["\n-3"]),
      errors: CopyTests.told)
  }

  @Test func aCopyIsDeletedByItsWholeNameAndTheSessionStays() throws {
    let sandbox = try history()
    let copy = "\(CopyTests.id) (1)"
    try sandbox.run(
      "delete", copy, output: "deleted: \(copy); it lies in Sessions/.trash/\(copy).md\n")
    try sandbox.run("show", "2026-11-20", output: .holding("active: 160"))
    try sandbox.run(
      "delete", "2026-11-20",
      output: "deleted: \(CopyTests.id); it lies in Sessions/.trash/\(CopyTests.id).md\n")
    try sandbox.run("log", output: .holding("1:30"))
    // Each comes back for itself.
    try sandbox.run("restore", output: .holding("\n-2  2026-11-20"))
  }

  @Test func aFolderThatIsNamedTwiceIsReadOnce() throws {
    let sandbox = try history()
    try sandbox.link("link", to: "Sessions")
    let folders = ["Sessions", "Sessions/", "./Sessions//", "link"].flatMap { ["--sessions", $0] }
    let run = try sandbox.run(["stats", "--json"] + folders, output: .some, errors: CopyTests.told)
    #expect(try run.object()["sessions"] as? Int == 2)
  }

  @Test func manyAreCounted() throws {
    let sandbox = try history()
    let text = try sandbox.read("Sessions/\(CopyTests.id).md")
    for number in 10..<50 { try sandbox.write(text, to: "Sessions/copy \(number).md") }
    let errors = try sandbox.run("log", output: .some, errors: .some).errors.split(separator: "\n")
    #expect(errors.count == 22)
    #expect(errors.first == "rehearse: 42 copies do not count:")
    #expect(errors.last == "rehearse: and 22 more")
  }
}
