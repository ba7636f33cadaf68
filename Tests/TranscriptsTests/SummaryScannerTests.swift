import Fuzzing
import Sessions
import Structures
import TestSupport
import Testing
import Transcripts

/// What the fast reader of front matter says, the other one says too.
@Suite struct SummaryScannerTests {
  /// What is scanned; the answer is held against that of the other reader.
  private func scan(_ text: String) throws -> Summary? {
    let bytes = Array(text.utf8)
    try SummaryCheck.sum(bytes)
    return try SummaryCheck.scan(bytes, count: bytes.count)
  }

  @Test(arguments: 0..<400)
  func whateverIsWrittenIsScanned(seed: UInt64) throws {
    let transcript = Transcript.generated(seed)
    #expect(try scan(TranscriptWriter.whole(transcript)) == Summary(transcript))
  }

  @Test(arguments: 0..<50)
  func whatHasNotEndedIsNot(seed: UInt64) throws {
    let transcript = Transcript.generated(seed, ends: false)
    let isRunning = transcript.outcome == nil
    #expect(try (scan(TranscriptWriter.whole(transcript)) == nil) == isRunning)
  }

  /// What people commonly make of a file, each as a text and what stands in its place.
  @Test(arguments: [
    ("mode: session\n", "candidate: \"A. B.\"\nmode: session\n"), ("level: \"L6\"", "level: L6"),
    ("level: \"L6\"", "level:   'L6'  "),
    ("structure: \"Two Phases\"", "structure: Two:Phases - part, (2)"),
    ("structure: \"Two Phases\"", "structure: Übung „eins“"),
    ("title: \"Design\"", "title: Design of it"),
    ("question: \"Design a rate", "question: \"Wo liegt “es” \\\\ \\\"hier\\\"\\U0000202E 漢字"),
    ("marks:\n", "mood: good\nmarks:\n"), ("marks:\n", "mood:\npeer: 'A, B'\nmarks:\n"),
    ("marks:\n", "aliases: []\nlinks:\n- a\n- \"b\"\nmarks:\n"),
    ("mode: session\npace: latest\n", "pace: latest\nmode: session\n"),
    ("    latest: 240\n", ""),
    ("    visits: 1\n    prompts: 2\n", "    prompts: 2\n    visits: 1\n"),
    ("marks:\n  strong: 1\n", "tags:\n  - camera\n  - 'two words'\n"),
    ("marks:\n", "tags: [camera, \"a, b\", two words , 'c']\nmarks:\n"),
    ("  overall: hire", "  overall: \"strong no hire\""),
    ("  overall: hire", "  depth: 3\n  overall: hire"),
    ("  overall: hire", "  depth: \"3\"\n  peers: [a, 'b']\n  later:"),
    ("  strong: 1", "  splendid: 1"), ("  strong: 1", "  strong: 1\n  calm: 2"),
    ("    extended: 30\n", "    extended: -7.5\n"), ("outcome: stopped", "outcome: \"stopped\""),
    ("auto_advance: true\n", "auto_advance: false\n"), ("earliest: 204\nlatest: 270\n", ""),
  ])
  func ordinaryEditsAreScanned(old: String, new: String) throws {
    let text = Self.example
    #expect(text.contains(old))
    #expect(try scan(text.replacing(old, with: new)) != nil)
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreScanned() throws {
    let text = "\u{FEFF}" + Self.example.replacing("\n", with: "\r\n")
    #expect(try scan(text) == scan(Self.example))
  }

  /// What the other reader has to be asked about.
  @Test(arguments: [
    "# mine", "mood: good # so-so", "mood: &a good", "mood: *a", "mood: !t good", "mood: |\n  so",
    "mood: >\n  so",
    "mood: so\n  so", "mood: \"so\n  so\"", "mood: {a: b}", "mood: [a: b]", "mood: a: b",
    "mood:\n  a: b",
    "mood: \"a\" b", "mood: \"a\":", "mood: ~", "mood: null", "mood: [null", "mood: -", "mood: - a",
    "mood: \t a",
    "mood: \"\\x41\"", "mood: \"\\U0000D800\"", "mood: \"\\U+0000041\"", "mood: 'it''s'",
    "mood: a\u{85}b",
    "mood: a\u{2028}b", "mood: \u{FEFF}", "mood: a\u{7}", "mood: a\u{7F}", "mood: a\rb", "? mood",
    "mood : a", "mood:a", "\"mood\": a", "speed: 1", "speed: 1.5", "mode: talk", "pace: brisk",
    "level: \"L6\"",
    "mood: a\nmood: a", "candidates: [a, ]", "peers: [a,, b]", "peers: [a b", "peers:\n  - a\n- b",
    "peers:\n - a",
    "peers:\n  - a: b", "peers:\n  - - a", "...", "--- b", "<<<<<<< HEAD", "=======",
    ">>>>>>> main", "%YAML 1.1", "",
    " ", "\u{A0}: a", "@a: b", "`a`", "a", "a: b: c", "a: [b]c", "a: ]", "a: ?", "a: ? b",
    "a: 'b' 'c'",
  ])
  func whatIsUncertainIsLeftToTheOtherReader(line: String) throws {
    for place in ["started", "phases", "marks"] {
      _ = try scan(Self.example.replacing("\n\(place):", with: "\n\(line)\n\(place):"))
    }
    if !["a: ]", "a: ?", "a: ? b"].contains(line) {
      #expect(try scan(Self.example.replacing("\nmarks:", with: "\n\(line)\nmarks:")) == nil)
    }
  }

  @Test(arguments: [
    ("rehearse: 1", "rehearse: 2"), ("rehearse: 1\n", ""), ("rehearse: 1", "rehearse: \"1\""),
    ("outcome: stopped", "outcome: running"), ("outcome: stopped\n", ""),
    ("outcome: stopped", "outcome: bored"),
    ("started: 2026-11-23T19:04:11+01:00", "started: 2026-11-23"),
    ("started: 2026-11-23T19:04:11+01:00", "started: 2026-13-23T19:04:11+01:00"),
    ("started: 2026-11-23T19:04:11+01:00", "started: 2026-11-23T19:04:11+24:00"),
    ("paused: 0", "paused: -1"), ("paused: 0", "paused: 1e3"), ("paused: 0", "paused: 0.1234"),
    ("paused: 0", "paused:"),
    ("paused: 0", "paused: 31622401"), ("paused: 0", "paused: nan"), ("paused: 0", "paused: 5."),
    ("paused: 0", "paused: +5"),
    ("visits: 1", "visits: \"1\""), ("visits: 1", "visits: -1"), ("visits: 1", "visits: 1.0"),
    ("visits: 1", "visits: 12345678901"),
    ("    visits: 1", "   visits: 1"), ("    visits: 1", "     visits: 1"),
    ("    visits: 1", "    own: 1"),
    ("    visits: 1", "    visits: 1\n    visits: 1"), ("phases:\n", "phases: []\n"),
    ("phases:\n", "phases:\n\n"),
    ("  strong: 1", "  strong: x"),
    ("  strong: 1", "  strong: 1\n  strong: 1"),
    ("  overall: hire", "  depth: 3\n  depth: 4"), ("  overall: hire", "  overall: maybe"),
    ("  overall: hire", "  depth:\n    a: b\n  overall: hire"), ("  overall: hire", "   depth: 3"),
    ("  overall: hire", "  depth:\n  - a\n  overall: hire"), ("  overall: hire", "  - a"),
    ("  overall: hire", "  depth: 3\n    4"), ("  overall: hire", "  depth:\n- a"),
    ("---\n\n# Two", "---x\n\n# Two"), ("---\n\n# Two", "--- \n\n# Two"),
    ("---\nrehearse", "--- # a\nrehearse"),
    ("---\n\n# Two", " ---\n\n# Two"),
  ])
  func valuesThatAreNotThoseOfTheFormatAreToo(old: String, new: String) throws {
    #expect(Self.example.contains(old))
    let summary = try scan(Self.example.replacing(old, with: new))
    #expect((summary == nil) != (new == "--- \n\n# Two"))
  }

  @Test func aBeginningWithoutTheWholeFrontMatterIsNotScanned() throws {
    let bytes = Array(Self.example.utf8)
    let end = try #require(Self.example.firstRange(of: "---\n\n# Two"))
    let count = Self.example[..<end.upperBound].utf8.count - "\n# Two".utf8.count
    for cut in 0..<count { #expect(try SummaryCheck.scan(bytes, count: cut) == nil) }
    #expect(try SummaryCheck.scan(bytes, count: count) != nil)
  }

  @Test func bytesThatAreNotUTF8AreLeftToTheOtherReader() throws {
    for byte in [0x80, 0xC0, 0xC3, 0xE2, 0xF8, 0xFF] as [UInt8] {
      let broken = Self.example.utf8.map { $0 == UInt8(ascii: "6") ? byte : $0 }
      #expect(try SummaryCheck.scan(broken, count: broken.count) == nil)
    }
  }

  /// Lines that are lost, doubled, moved, indented, taken from elsewhere, or have other characters.
  @Test(arguments: 0..<1500)
  func whateverBecomesOfTheLinesTheAnswerIsThatOfTheOtherReader(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = [Self.example, Self.withOwnKeysBelow, TranscriptWriter.whole(.generated(seed))]
    let whole = texts[Int(seed % 3)]
    var lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.dropFirst().firstIndex(of: "---") ?? lines.count
    let signs = Array(" -:#\"'\\,[]{}&*!|>%@?~\u{9}\r\u{A0}0a.é")
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let index = Int.random(in: 0..<end, using: &random)
      let other = Int.random(in: 0..<end, using: &random)
      switch Int.random(in: 0...6, using: &random) {
      case 0: lines[index] = ""
      case 1: lines[index] += "\n" + lines[index]
      case 2: lines.swapAt(index, other)
      case 3: lines[index] = " " + lines[index]
      case 4: lines[index] += lines[other]
      case 5: lines[index] = String(lines[index].dropFirst())
      default:
        let place = Int.random(in: 0...lines[index].count, using: &random)
        let sign = signs.randomElement(using: &random) ?? "-"
        lines[index].insert(sign, at: lines[index].index(lines[index].startIndex, offsetBy: place))
      }
    }
    _ = try scan(lines.joined(separator: "\n"))
  }

  private static let withOwnKeysBelow =
    example
    .replacing("  overall: hire", with: "  depth: 3\n  overall: hire\n  peers: [a, 'b']\n  later:")
    .replacing("  strong: 1", with: "  strong: 1\n  calm: \"2\"")

  private static let example = Example.text
    .replacing("speed: 1\n", with: "speed: 1\nauto_advance: true\n")
    .replacing("    latest: 240\n", with: "    latest: 240\n    extended: 30\n")
}
