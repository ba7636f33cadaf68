import Foundation
import TestSupport
import Testing
import Transcripts

/// Values of the front matter that are not as rehearse writes them, in the files of the program.
@Suite struct OddValueTests {
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

  @Test func theyAreThereWhenTheSessionWasGoneOnWith() throws {
    let sandbox = try Sandbox()
    try write(
      "2026-11-01T190411-cut", front: OddValues.handwriting, in: sandbox,
      replacing: [
        ("ended: 2026-11-01T19:24:11+01:00\noutcome: completed", "outcome: running"),
        ("- 2:40.000 ended completed\n", ""), ("\noverrun: 0", ""),
      ])
    try sandbox.run(
      "resume", "--plain", "--sessions", "Sessions", input: "after\n/hire no hire\n/end\n",
      output: .holding("noted\n", "Saved: Sessions/2026-11-01T190411-cut.md\n"))
    let text = try sandbox.read("Sessions/2026-11-01T190411-cut.md")
    for line in ["candidate: [one, two]", "mood: good", "  presence: good # so-so", "  calm: 2"] {
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
    let told: Expected = .holding(
      "Sessions/mine.md:4: neither `started` nor the file's name says",
      "Sessions/2026-11-02T190411-day.md:4: `started` is no day")
    let listed = try sandbox.run("log", "--json", output: .some, errors: told).list()
    #expect(
      listed.map { $0["started"] as? String } == [
        "2026-11-03T19:04:00+01:00", "2026-11-02T19:04:11+01:00", "2026-11-01T19:04:11+01:00",
      ])
    for words in [["log"], ["stats"], ["export"], ["search", "answer"]] {
      try sandbox.run(words, output: .holding(without: ["1970"]), errors: told)
    }
    try sandbox.run(
      "check", "Sessions/mine.md", status: 1, errors: .beginning("rehearse: Sessions/mine.md:4: "))
    try sandbox.run("log", "--tag", "#aloud", output: .holding("Plain"), errors: told)
    try sandbox.run(
      "log", "--since", "2026-02-30", status: 2,
      errors: .holding("--since: “2026-02-30” names no days; write a day such as 2026-10-01"))
    try sandbox.run(
      "tag", "2026-11-01", "#camera", output: "2026-11-01T190411-plain: Aloud, \"#x\", camera\n")
    let tagged = try sandbox.read("Sessions/2026-11-01T190411-plain.md")
    #expect(tagged.contains("\ntags: [Aloud, \"\\\"#x\\\"\", camera]\n"), "\(tagged)")
  }
}
