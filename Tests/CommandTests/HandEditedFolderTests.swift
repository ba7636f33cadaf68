import Foundation
import TestSupport
import Testing

/// A folder as people leave it behind: what can be read is read, the rest is told with file and line.
@Suite struct HandEditedFolderTests {
  private func folder() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-01T190411-plain", "Plain")
    try sandbox.writeSession("2026-11-02T190411-windows", "Windows", lineEnd: "\r\n")
    try sandbox.writeSession(
      "2026-11-03T190411-own", "Own Words", front: "mood: good # so-so\npeer: {name: A}\n",
      notes: "A paragraph of mine about buckets.\n\n- 0:12 reworded *by hand*\n")
    try sandbox.writeSession("2026-11-04T190411-moved", "Renamed")
    try sandbox.writeSession(
      "2026-11-05T190411-body", "Body Conflict",
      notes: "<<<<<<< HEAD\n- 0:10 my side\n=======\n- 0:10 their side\n>>>>>>> other\n")
    try sandbox.writeSession(
      "2026-11-06T190411-front", "Front Conflict",
      front: "<<<<<<< HEAD\ntags: [a]\n=======\ntags: [b]\n>>>>>>> other\n")
    try sandbox.writeSession("2026-11-07T190411-value", "Odd Value", front: "pace: brisk\n")
    try sandbox.write("# Shopping\n\n- milk\n", to: "Sessions/shopping.md")
    try sandbox.write("---\ntags: [x]\n---\nA note.\n", to: "Sessions/note.md")
    try sandbox.write("---\nrehearse: 2\n---\n", to: "Sessions/later.md")
    try sandbox.write("---\nrehearse: 1\n---\n", to: "Sessions/.hidden.md")
    try sandbox.write("not a transcript", to: "Sessions/2026-11-01.txt")
    let folder = sandbox.folder.appendingPathComponent("Sessions").path
    try FileManager.default.moveItem(
      atPath: "\(folder)/2026-11-04T190411-moved.md", toPath: "\(folder)/my best one.md")
    symlink("nowhere.md", "\(folder)/link.md")
    return sandbox
  }

  /// The line of a file on which a text stands, from 1.
  private func line(_ text: String, _ name: String, in sandbox: Sandbox) throws -> Int {
    let lines = try sandbox.read("Sessions/\(name).md").components(separatedBy: "\n")
    return try #require(lines.firstIndex { $0.hasPrefix(text) }) + 1
  }

  @Test func theLogListsWhatCanBeReadAndThenTheRest() throws {
    let sandbox = try folder()
    let front = try line("<<<<<<<", "2026-11-06T190411-front", in: sandbox)
    let value = try line("pace", "2026-11-07T190411-value", in: sandbox)
    try sandbox.run(
      "log",
      output: .holding(
        "Plain", "Windows", "Own Words", "Renamed", "Body Conflict", "Odd Value", "my best one",
        without: ["Front Conflict"]),
      errors: """
        rehearse: 2 files were not read:
        rehearse: Sessions/2026-11-06T190411-front.md:\(front): a merge conflict was left here; keep \
        one of both sides and take out the lines that mark them
        rehearse: Sessions/later.md: this transcript has format 2 and this program reads format 1; get a \
        later program
        rehearse: 1 file was not read whole:
        rehearse: Sessions/2026-11-07T190411-value.md:\(value): `pace` has no value that FORMAT.md \
        knows; it was left out
        rehearse: 1 place is passed over:
        rehearse: Sessions/link.md: it leads nowhere; mend the link or remove it

        """)
  }

  @Test func aConflictInTheBodyIsToldByShowAndCheckAlone() throws {
    let sandbox = try folder()
    let place = try line("<<<<<<<", "2026-11-05T190411-body", in: sandbox)
    let sentence = "Sessions/2026-11-05T190411-body.md:\(place): a merge conflict was left here"
    try sandbox.run("show", "2026-11-05", output: .some, errors: .holding(sentence))
    try sandbox.run(
      "check", "Sessions/2026-11-05T190411-body.md", status: 1, output: .holding(sentence))
    try sandbox.run(
      "search", "side", output: .holding("Ask · 0:10  my side\n  Ask · 0:10  their side"))
  }

  @Test func rewordedNotesAreFoundAndOwnParagraphsAreNot() throws {
    let sandbox = try folder()
    try sandbox.run("search", "reworded", output: .holding("Ask · 0:12  reworded *by hand*"))
    try sandbox.run(
      "search", "paragraph", "buckets", status: 1,
      errors: .holding("no past session holds “paragraph buckets”"))
    try sandbox.run("show", "my best", output: .holding("# Renamed"))
  }

  @Test func aSearchTellsOfFilesThatMayHoldTheWordsAlone() throws {
    let sandbox = try folder()
    try sandbox.run(
      "search", "reworded", "--sessions", "Sessions",
      output: .holding("Ask · 0:12  reworded *by hand*"))
    let path = "Sessions/2026-11-06T190411-front.md"
    try sandbox.write(
      try sandbox.read(path) + "\n- 0:20 reworded as well\n", to: path)
    try sandbox.run(
      "search", "reworded", output: .holding("Ask · 0:12  reworded *by hand*"),
      errors: .holding("1 file was not read", path, without: ["later.md"]))
  }

  @Test func whatOnlyReadsChangesNothing() throws {
    let sandbox = try folder()
    let folder = sandbox.folder.appendingPathComponent("Sessions").path
    func state() throws -> [String: String] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder) + ["."]
      return try Dictionary(
        uniqueKeysWithValues: names.map { name in
          let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
          let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
          let date = attributes[.modificationDate] as? Date
          return (name, "\(date?.timeIntervalSince1970 ?? 0) \(bytes.base64EncodedString())")
        })
    }
    let before = try state()
    for command in [
      ["log"], ["log", "--json", "--over"], ["show", "last"], ["show", "-1", "--json"],
      ["search", "a"], ["search", "side", "--json"], ["stats"], ["compare", "-2", "-1"],
      ["export", "--format", "csv"], ["restore"], ["tag", "2026-11-03", "gone", "--remove"],
      ["check", "Sessions/2026-11-05T190411-body.md", "Sessions/note.md"], ["structures"],
      ["questions", "--draw"],
    ] {
      _ = try sandbox.carryOut(command)
      #expect(try state() == before, "\(command)")
    }
  }
}
