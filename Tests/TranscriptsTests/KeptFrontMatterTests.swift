import Sessions
import Structures
import Testing

@testable import Transcripts

/// What a person wrote into the front matter of a running session is there when it has ended.
@Suite struct KeptFrontMatterTests {
  /// The example as it stood while its session ran.
  private static let opening: String = {
    var bare = Example.transcript
    (bare.events, bare.notes, bare.ended, bare.reflection) = ([], [], nil, Reflection())
    return TranscriptWriter.opening(bare)
      + Example.transcript.events.dropLast().map(TranscriptWriter.line).joined()
  }()

  private func read(_ text: String) throws -> TranscriptReader.Reading {
    try TranscriptReader.read(Array(text.utf8))
  }

  /// The finished file of a session into whose running file a person wrote lines before `phases`.
  private func ended(
    adding lines: String, replacing old: String = "", in reflection: Reflection = Reflection()
  ) throws -> String {
    let place = old.isEmpty ? "phases:\n" : old
    #expect(KeptFrontMatterTests.opening.contains(place))
    let running = KeptFrontMatterTests.opening.replacing(
      place, with: old.isEmpty ? lines + place : lines)
    var transcript = Example.transcript
    transcript.reflection = reflection
    transcript.takeHandwriting(of: try read(running).transcript)
    let text = TranscriptWriter.whole(transcript)
    // Read and written it is the same, whatever stands in it.
    #expect(try TranscriptWriter.whole(read(text).transcript) == text)
    #expect(
      Set(try read(text).problems.map(\.kind)).isSubset(
        of: try Set(read(running).problems.map(\.kind))))
    return text
  }

  private func front(_ text: String) -> [String] {
    Array(text.split(separator: "\n").dropFirst().prefix { $0 != "---" }).map { String($0) }
  }

  private func count(_ line: String, in text: String) -> Int { front(text).count { $0 == line } }

  @Test(arguments: [
    "tags: aloud", "tags: aloud, morning", "tags: [\"#a\", b]", "tags: [a, {b: c}]", "tags: {a: b}",
    "candidate: [one, two]", "candidate: {first: A}", "candidate: [one]", "candidate:",
    "auto_advance: maybe", "auto_advance: no", "scores: 3", "scores: {mood: good}",
    "marks: {calm: 2}",
    "overrun: about 3 # so they say", "paused: 0:30", "ended: soon", "rehearse: \"1\"",
    "speed: 1.0", "pace: Latest", "mode: [session]", "level: \"L6\" # to aim at", "level: [L6]",
    "id: &x \"2026-11-23T190411-two-phases\"",
  ])
  func aValueThatIsNotAsRehearseWritesItStaysOnce(line: String) throws {
    let key = String(line.prefix { $0 != ":" })
    let old = front(KeptFrontMatterTests.opening).first { $0.hasPrefix("\(key):") }.map {
      $0 + "\n"
    }
    let text = try ended(adding: line + "\n", replacing: old ?? "")
    #expect(count(line, in: text) + count("# \(line)", in: text) == 1, "\(text)")
    #expect(front(text).count { $0.hasPrefix("\(key):") } <= 1)
  }

  @Test(arguments: [
    ("tags:\n  - aloud\n  -\n", ["aloud"]),
    ("tags:\n  - aloud # mine\n  # and\n  - b\n", ["aloud", "b"]),
    ("tags: [aloud,\n  morning] # mine\n", ["aloud", "morning"]),
  ])
  func aListOfTagsStaysAsItStands(lines: String, tags: [String]) throws {
    let text = try ended(adding: lines)
    #expect(text.contains("\n" + lines))
    #expect(try read(text).summary.tags == tags)
  }

  @Test func whereRehearseHasSomethingElseToSayThePersonsLinesGoAlongAsComments() throws {
    let question = try ended(
      adding: "question: [a, b]\n", replacing: "question: \"Design a rate limiter\"\n")
    #expect(count("# question: [a, b]", in: question) == 1)
    #expect(try read(question).summary.question == "Design a rate limiter")
    let active = try ended(adding: "active: a while\nlevel: L5\n")
    #expect(count("# active: a while", in: active) == 1)
    #expect(count("active: 47.25", in: active) == 1)
    #expect(count("# level: L5", in: active) == 1)
  }

  @Test(arguments: ["", "    ", "  "])
  func ownKeysBelowScoresAndMarksStayBelowThem(margin: String) throws {
    let margin = margin.isEmpty ? "  " : margin
    let lines = """
      scores:
      \(margin)mood: good # so-so
      marks:
      \(margin)calm: 2
      \(margin)peers:
      \(margin)  ann: 1
      \(margin)strong: three

      """
    let text = try ended(adding: lines, in: Reflection(band: .noHire))
    let lastLines = front(text).drop { $0 != "marks:" }
    #expect(
      Array(lastLines) == [
        "marks:", "  strong: 1", "  calm: 2", "  peers:", "    ann: 1", "scores:",
        "  overall: no hire", "  mood: good # so-so", "# \(margin)strong: three",
      ])
  }

  @Test func ownKeysBelowAPhaseStayBelowIt() throws {
    let text = try ended(
      adding: "    mood: calm\n    latest: 30\n    peers: [a,\n      b]\n",
      replacing: "    latest: 30\n")
    #expect(
      text.contains(
        "    pauses: 0\n    mood: calm\n    peers: [a,\n      b]\n  - title: \"Design\"")
    )
    let first = try ended(
      adding: "  - mood: calm # so\n    title: \"Design\"\n", replacing: "  - title: \"Design\"\n")
    #expect(first.contains("    pauses: 0\n    mood: calm # so\nmarks:"))
  }

  @Test func ownKeysOnOneLineWithOthersGoAlongAsAComment() throws {
    let text = try ended(
      adding: "scores: {depth: 3, overall: hire}\n", in: Reflection(band: .noHire))
    #expect(
      text.contains(
        "\nscores:\n  overall: no hire\n  \"depth\": 3\n---"))
  }

  @Test func aKeyOfTheFormatThatStandsThereTwiceBecomesAComment() throws {
    let text = try ended(adding: "level: L4\ncandidate: [a, b]\ncandidate: c\n")
    #expect(count("# level: L4", in: text) == 1)
    #expect(count("candidate: [a, b]", in: text) == 1)
    #expect(count("# candidate: c", in: text) == 1)
  }

  @Test func remarksOfEveryKindAreKept() throws {
    let text = try ended(
      adding: "# above\nlevel: \"L6\" # behind\n  # below\n", replacing: "level: \"L6\"\n")
    for line in ["# above", "level: \"L6\" # behind", "  # below"] {
      #expect(count(line, in: text) == 1)
    }
    let phases = try ended(adding: "    latest: 30 # short\n", replacing: "    latest: 30\n")
    #expect(count("# " + "    latest: 30 # short", in: phases) == 1)
  }

  @Test func whatAPersonSaysThereOfTheSessionCounts() throws {
    let text = try ended(adding: "candidate: Ann\nlevel: L7\n", replacing: "level: \"L6\"\n")
    let summary = try read(text).summary
    #expect(summary.candidate == "Ann" && summary.level == "L7")
  }
}

/// A score that comes later changes that score alone.
@Suite struct LateScoreTests {
  @Test(arguments: [
    ("scores: hire\n", "scores:\n  overall: no hire\n"),
    ("scores: Hire # fair\n", "scores:\n  overall: no hire\n# scores: Hire # fair\n"),
    ("scores: 3\n", "scores:\n  overall: no hire\n# scores: 3\n"),
    ("scores:\n    depth: 3\n", "scores:\n    overall: no hire\n    depth: 3\n"),
    ("scores:\n    depth: 3\n    overall: hire\n", "scores:\n    depth: 3\n    overall: no hire\n"),
    ("scores:\n  overall: good\n", "scores:\n  overall: no hire\n  # overall: good\n"),
    ("scores: # mine\n  depth: 3\n", "scores: # mine\n  overall: no hire\n  depth: 3\n"),
    ("scores:\n", "scores:\n  overall: no hire\n"), ("", "scores:\n  overall: no hire\n"),
    ("scores: ~\n", "scores:\n  overall: no hire\n# scores: ~\n"),
    (
      "scores:\n  {depth: 3,\n  overall: hire}\n",
      "scores:\n  overall: no hire\n  \"depth\": 3\n"
    ),
    ("scores: {depth: 3}\n", "scores:\n  overall: no hire\n  \"depth\": 3\n# scores: {depth: 3}\n"),
  ])
  func itIsPutWhereTheOldOneStood(before: String, after: String) throws {
    let old = "scores:\n  overall: hire\n"
    for lineEnd in ["\n", "\r\n"] {
      let text = Example.text.replacing(old, with: before)
        .replacing("- Would you hire: hire\n", with: "").replacing("\n", with: lineEnd)
      let bytes = TranscriptEdit.bytes(
        Array(text.utf8), with: Reflection(wentWell: "numbers first", band: .noHire),
        replacing: [])
      let reading = try TranscriptReader.read(bytes)
      let edited = String(decoding: bytes, as: UTF8.self)
      #expect(reading.summary.band == .noHire)
      #expect(edited.replacing("\r\n", with: "\n").contains("strong: 1\n" + after + "---"))
    }
  }
}
