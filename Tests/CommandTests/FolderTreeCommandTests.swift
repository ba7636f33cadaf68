import Foundation
import TestSupport
import Testing

/// What commands make of transcripts in folders inside the folder.
@Suite struct FolderTreeCommandTests {
  private static let top = "2026-11-20T190411-talk"
  private static let deep = "2026-11-21T190411-talk"

  /// A sandbox with a session in the folder and a newer one in a folder inside.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    for id in [Self.top, Self.deep] { try sandbox.writeSession(id) }
    try sandbox.makeFolder("Sessions/2026")
    try move(Self.deep, into: "2026", in: sandbox)
    return sandbox
  }

  private func move(_ id: String, into folder: String, in sandbox: Sandbox) throws {
    try FileManager.default.moveItem(
      atPath: sandbox.path(of: "Sessions/\(id).md"),
      toPath: sandbox.path(of: "Sessions/\(folder)/\(id).md"))
  }

  @Test func itIsFoundChangedAndBroughtBackWhereItLies() throws {
    let sandbox = try sandbox()
    try sandbox.run(
      "log", "--json", output: .holding("\"file\": \"Sessions/2026/\(Self.deep).md\""))
    try sandbox.run("show", "2026/\(Self.deep)", output: .holding("# Design"))
    try sandbox.run("search", "answer", output: .holding("2026-11-21"))
    try sandbox.run("candidates", "sessions", output: "\(Self.deep)\n\(Self.top)\nlast\n")
    try sandbox.run("tag", "last", "x", output: "\(Self.deep): x\n")
    try sandbox.run(
      "delete", "last",
      output: "deleted: \(Self.deep); it lies in Sessions/2026/.trash/\(Self.deep).md\n")
    try sandbox.run("candidates", "deleted", output: "\(Self.deep)\n")
    try sandbox.run("restore", "last", output: "restored: Sessions/2026/\(Self.deep).md\n")
    try sandbox.run("rename", "last", "best", output: "\(Self.deep) is now best\n")
    #expect(try sandbox.names(in: "Sessions/2026") == [".trash", "best.md"])
  }

  @Test func aSessionThatWasCutShortGoesOnAndIsClosedWhereItLies() throws {
    let sandbox = try sandbox()
    let path = "Sessions/2026/\(Self.deep).md"
    let text = try sandbox.read(path)
    let cut = text.replacing("outcome: completed", with: "outcome: running")
      .replacing(/ended: .*\n/, with: "").replacing(/- .* ended completed\n/, with: "")
    try sandbox.write(cut, to: path)
    try sandbox.run("resume", "--close", output: "closed: \(path)\n")
    #expect(try sandbox.read(path).contains("outcome: interrupted"))
    try sandbox.run("resume", status: 1, errors: "rehearse: no session in Sessions was cut short\n")
  }

  @Test func recursiveOffReadsTheFolderAlone() throws {
    let sandbox = try sandbox()
    try sandbox.makeFolder("../home/config/rehearse")
    try sandbox.write("recursive: off\n", to: "../home/config/rehearse/settings.yaml")
    for named in [[], ["--sessions", "Sessions"]] {
      try sandbox.run(
        ["show", "last"] + named, output: .holding("2026-11-20", without: ["2026-11-21"]))
    }
    try sandbox.run("candidates", "sessions", output: "\(Self.top)\nlast\n")
  }

  @Test func aLinkIsFollowedAndWhatItLeadsToIsDeletedThere() throws {
    let sandbox = try sandbox()
    try sandbox.makeFolder("far")
    try FileManager.default.moveItem(
      atPath: sandbox.path(of: "Sessions/2026/\(Self.deep).md"),
      toPath: sandbox.path(of: "far/\(Self.deep).md"))
    try sandbox.link("Sessions/best.md", to: "../far/\(Self.deep).md")
    let far = sandbox.path(of: "far").replacing("/private", with: "")
    try sandbox.run(
      "delete", "last", output: "deleted: \(Self.deep); it lies in \(far)/.trash/\(Self.deep).md\n")
    try sandbox.run(
      "log", output: .holding("2026-11-20"),
      errors: """
        rehearse: 1 place is passed over:
        rehearse: Sessions/best.md: it leads nowhere; mend the link or remove it

        """)
    try sandbox.run(
      "restore", "last", "--sessions", "far", output: "restored: far/\(Self.deep).md\n")
    try sandbox.run("log", output: .holding("2026-11-21"))
  }
}
