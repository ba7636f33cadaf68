import Fuzzing
import Sessions
import Testing
import Transcripts

/// The forms in which people write values are read; what is none is told with its line.
@Suite struct UsualFormTests {
  /// The front matter of the example with a line in place of that of its key, or more.
  private func read(_ line: String) throws -> TranscriptReader.Reading {
    let key = line.prefix { $0 != ":" } + ":"
    let lines = Example.text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { $0.hasPrefix(key) }
    var text = Example.text
    if let index {
      // With what belongs to it.
      let rest = lines[(index + 1)...].prefix { $0.hasPrefix(" ") }
      let old = lines[index...(index + rest.count)].joined(separator: "\n")
      text = text.replacing("\n\(old)\n", with: "\n\(line)\n")
    } else {
      text = text.replacing("\nmode:", with: "\n\(line)\nmode:")
    }
    let bytes = Array(text.utf8)
    _ = try SummaryCheck.scan(bytes, count: bytes.count)
    return try TranscriptReader.read(bytes)
  }

  @Test(arguments: [
    ("tags: aloud", ["aloud"]), ("tags: aloud, two words ,", ["aloud", "two words"]),
    ("tags: \"aloud, #morning\"", ["aloud", "morning"]), ("tags: [\"#a\", b]", ["a", "b"]),
    ("tags: [\" a \", '##b', \"\", ~]", ["a", "b"]), ("tags:\n  - a\n  -\n  - b", ["a", "b"]),
    ("tags: [2026, 1.5, true, \"a, b\"]", ["2026", "1.5", "true", "a, b"]), ("tags:", []),
  ])
  func tagsAreReadAsPeopleWriteThem(line: String, tags: [String]) throws {
    let reading = try read(line)
    #expect(reading.summary.tags == tags)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["scores: Hire", "scores:\n  overall: HIRE", "scores: [hire]"])
  func aScoreIsReadInWhateverLetters(line: String) throws {
    let reading = try read(line)
    #expect(reading.summary.band == .hire && reading.transcript.reflection.band == .hire)
    #expect(reading.problems.isEmpty)
  }

  @Test func wordsAndNumbersAreReadAsPeopleWriteThem() throws {
    for word in ["yes", "Yes", "on", "TRUE", "\"true\""] {
      #expect(try read("auto_advance: \(word)").summary.autoAdvance)
    }
    for word in ["no", "off", "False"] {
      #expect(try !read("auto_advance: \(word)").summary.autoAdvance)
    }
    for speed in ["2", "2.0", "\"2\"", "2."] {
      #expect(try read("speed: \(speed)").summary.speed == 2)
    }
    #expect(try read("outcome: Stopped").summary.outcome == .stopped)
    #expect(try read("pace: Middle").summary.pace == .middle)
    #expect(try read("level: [L6]").summary.level == "L6")
    #expect(try read("level: 6").summary.level == "6")
    #expect(try read("candidate:\n  - Ann").summary.candidate == "Ann")
    #expect(try read("phases: [Ask, Close]").summary.phases.map(\.title) == ["Ask", "Close"])
    for version in ["\"1\"", "1.0", "'1'", "[1]"] {
      let reading = try read("rehearse: \(version)")
      #expect(reading.problems.isEmpty && reading.summary == Summary(Example.transcript))
    }
  }

  @Test(arguments: [
    ("tags: {a: b}", "tags", 0), ("tags: [a, {b: c}]", "tags", 0), ("tags: [\"#\"]", "tags", 0),
    ("tags:\n  - a\n  - [b]", "tags", 2), ("scores: 3", "scores", 0),
    ("scores: [a, b]", "scores", 0),
    ("scores:\n  depth: 3\n  overall: maybe", "scores.overall", 2), ("marks: 3", "marks", 0),
    ("marks:\n  strong: three", "marks.strong", 1), ("marks:\n  strong: -1", "marks.strong", 1),
    ("auto_advance: maybe", "auto_advance", 0), ("speed: 1.5", "speed", 0),
    ("speed: 0", "speed", 0),
    ("candidate: [one, two]", "candidate", 0), ("overrun: about 3", "overrun", 0),
    ("overrun: 0:45", "overrun", 0), ("ended: 2026-02-30T10:00:00+01:00", "ended", 0),
    ("phases: 3", "phases", 0), ("phases:\n  - title: A\n    visits: 1.5", "visits", 2),
    ("phases:\n  - title: [A, B]", "title", 1),
    ("phases:\n  - title: A\n    latest: 3", "latest", 2),
    ("phases:\n  - title: A\n    notes: 12345678901", "notes", 2), ("phases:\n  -", "phases", 1),
    ("outcome: bored", "outcome", 0), ("mode: talk", "mode", 0), ("clock: fast", "clock", 0),
    ("clock: 1.5", "clock", 0),
  ])
  func whatIsNoneIsToldWithItsLine(line: String, key: String, below: Int) throws {
    let reading = try read(line)
    let problem = try #require(reading.problems.first { $0.isInFrontMatter })
    #expect(problem.kind == .badValue(key: key))
    let text = Example.text.split(separator: "\n")
    let name = String(line.prefix { $0 != ":" }) + ":"
    let place = text.firstIndex { $0.hasPrefix(name) } ?? text.firstIndex { $0.hasPrefix("mode:") }
    let index = try #require(place)
    #expect(problem.line == index + 1 + below)
  }

  @Test func aFormatThatIsNoneIsRefusedWithItsLineAndALaterOneByName() throws {
    for (value, refusal) in [
      ("2", TranscriptReader.Refusal.laterFormat("2")), ("1.5", .laterFormat("1.5")),
      ("\"3\"", .laterFormat("3")),
    ] {
      #expect(throws: refusal) { try self.read("rehearse: \(value)") }
    }
    for value in ["one", "0", "[1, 2]", ""] {
      let refusal = #expect(throws: TranscriptReader.Refusal.self) {
        try self.read("rehearse: \(value)")
      }
      #expect(refusal?.line == 2 && refusal?.text.contains("which is 1") == true)
    }
  }
}
