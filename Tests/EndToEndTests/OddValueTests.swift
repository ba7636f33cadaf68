import Foundation
import Testing
import Transcripts

/// Values of the front matter that are not as rehearse writes them, in the files of the program.
@Suite struct OddValueTests {
  private static let handwriting = """
    tags: aloud, "morning"
    candidate: [one, two]
    scores:
      depth: 3 # of five
    marks:
      calm: 2
    overrun: about 3
    mood: good

    """

  /// Runs a session, and lets an editor write into its file before it ends.
  private func session(in sandbox: Sandbox, end: String) throws -> String {
    try sandbox.write(OddValueTests.handwriting, to: "handwriting")
    let edit = """
      (cd '\(sandbox.folder.path)' && echo 'a note'
      until grep -qs 'note a note' Sessions/*.md; do sleep 0.02; done
      file=$(echo Sessions/*.md)
      awk '/^phases:/ { while ((getline line < "handwriting") > 0) print line } 1' "$file" > new
      mv new "$file"
      printf '\(end)') | "$@"
      """
    let run = try sandbox.execute(
      ["/bin/sh", "-c", edit, "sh"]
        + sandbox.command(["start", "technical", "--sessions", "Sessions"]))
    #expect(run.status == 0 && run.errors == "")
    return try #require(try sandbox.sessionNames().first)
  }

  /// Writes the transcript of a past session, and changes it.
  private func write(
    _ id: String, _ title: String = "A", front: String = "", in sandbox: Sandbox,
    replacing texts: [(String, String)] = []
  ) throws {
    try sandbox.writeSession(id, title, front: front)
    let text = try texts.reduce(sandbox.read("Sessions/\(id).md")) { text, change in
      #expect(text.contains(change.0))
      return text.replacingOccurrences(of: change.0, with: change.1)
    }
    try sandbox.write(text, to: "Sessions/\(id).md")
  }

  @Test func theyAreThereWhenTheSessionHasEnded() throws {
    let sandbox = try Sandbox()
    let name = try session(in: sandbox, end: "/mark strong\\n/hire hire\\n/end\\n")
    let text = try sandbox.read("Sessions/\(name)")
    for line in [
      "tags: aloud, \"morning\"", "candidate: [one, two]", "mood: good",
      "scores:\n  overall: hire\n  depth: 3 # of five", "marks:\n  strong: 1\n  calm: 2",
    ] {
      #expect(text.components(separatedBy: "\n\(line)\n").count == 2, "\(text)")
    }
    #expect(text.components(separatedBy: "overrun: about 3\n").count == 2)
    let check = try Run("check", "Sessions/\(name)", in: sandbox)
    #expect(check.status == 1 && check.output.contains("`candidate` has no value"))
  }

  @Test func theyAreThereWhenTheSessionWasGoneOnWith() throws {
    let sandbox = try Sandbox()
    try write(
      "2026-11-01T190411-cut", front: OddValueTests.handwriting, in: sandbox,
      replacing: [
        ("ended: 2026-11-01T19:24:11+01:00\noutcome: completed", "outcome: running"),
        ("- 2:40.000 ended completed\n", ""), ("\noverrun: 0", ""),
      ])
    let run = try Run(
      "resume", "--plain", "--sessions", "Sessions", input: "after\n/hire no hire\n/end\n",
      in: sandbox)
    #expect(run.status == 0)
    let text = try sandbox.read("Sessions/2026-11-01T190411-cut.md")
    for line in ["candidate: [one, two]", "mood: good", "  depth: 3 # of five", "  calm: 2"] {
      #expect(text.components(separatedBy: "\n\(line)\n").count == 2, "\(text)")
    }
    let reading = try #require(try sandbox.transcripts().first)
    #expect(reading.summary.tags == ["aloud", "\"morning\""] && reading.summary.band == .noHire)
  }

  @Test func everyCommandReadsThemAlike() throws {
    let sandbox = try Sandbox()
    try sandbox.writeSession("2026-11-01T190411-plain", "Plain", front: "tags: Aloud, \"#x\"\n")
    try write(
      "2026-11-02T190411-day", in: sandbox,
      replacing: [("started: 2026-11-02", "started: 2026-02-30")])
    try write(
      "2026-11-03T190411-zone", in: sandbox,
      replacing: [("started: 2026-11-03T19:04:11+01:00", "started: 2026-11-03 19:04")])
    try write(
      "mine", in: sandbox,
      replacing: [("started: mineT", "started: 2026-02-30T"), ("ended: mine", "ended: 2026-11-04")])
    let log = try Run("log", "--json", in: sandbox)
    let listed = try #require(
      try JSONSerialization.jsonObject(with: Data(log.output.utf8)) as? [[String: Any]])
    #expect(
      listed.map { $0["started"] as? String } == [
        "2026-11-03T19:04:00+01:00", "2026-11-02T19:04:11+01:00", "2026-11-01T19:04:11+01:00",
      ])
    for command in ["log", "stats", "export", "search x"] {
      let words = command.split(separator: " ").map { String($0) }
      let run = try sandbox.execute(sandbox.command(words))
      #expect(
        run.errors.contains("Sessions/mine.md:4: neither `started` nor the file's name says"))
      #expect(run.errors.contains("Sessions/2026-11-02T190411-day.md:4: `started` is no day"))
      #expect(!run.output.contains("1970"))
    }
    #expect(try Run("check", "Sessions/mine.md", in: sandbox).status == 1)
    #expect(try Run("log", "--tag", "#aloud", in: sandbox).output.contains("Plain"))
    #expect(try Run("log", "--since", "2026-02-30", in: sandbox).status == 2)
    #expect(try Run("tag", "2026-11-01", "#camera", in: sandbox).status == 0)
    let tagged = try sandbox.read("Sessions/2026-11-01T190411-plain.md")
    #expect(tagged.contains("\ntags: [Aloud, \"\\\"#x\\\"\", camera]\n"), "\(tagged)")
  }
}
