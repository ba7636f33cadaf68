import Testing
import Transcripts

/// Tags change, and not a byte besides, however the front matter was written.
@Suite struct TagEditTests {
  /// A transcript with these lines among its front matter.
  private func file(_ lines: String, lineEnd: String = "\n") -> String {
    Example.text.replacing("scores:\n", with: lines + "scores:\n")
      .replacing("\n", with: lineEnd)
  }

  private func edit(
    _ text: String, add: [String] = [], remove: [String] = []
  ) throws -> String {
    let words = add.isEmpty ? remove : add
    let bytes = try TagEdit.bytes(Array(text.utf8), words, isRemoval: add.isEmpty)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("tags: [\"a\", \"b\"]\n", "tags: [\"a\", \"b\", \"mock\"]\n"),
    ("tags: [a, 'b, c' ]  # mine\n", "tags: [a, 'b, c', mock ]  # mine\n"),
    ("tags: [\n  a, # one\n  b,\n]\n", "tags: [\n  a, # one\n  b, mock,\n]\n"),
    ("tags: []\n", "tags: [\"mock\"]\n"),
    ("tags: # none yet\n", "tags: [\"mock\"] # none yet\n"),
    ("tags:\n", "tags: [\"mock\"]\n"),
    ("tags:\n  - a   # one\n  - b\n", "tags:\n  - a   # one\n  - b\n  - mock\n"),
    ("tags:\n- a\n# between\nmood: good\n", "tags:\n- a\n- mock\n# between\nmood: good\n"),
    ("mood: \"[x]\"\ntags: [\"]\"]\n", "mood: \"[x]\"\ntags: [\"]\", \"mock\"]\n"),
    ("tags: aloud\n", "tags: [aloud, mock]\n"),
    ("tags: aloud, two words # mine\n", "tags: [aloud, \"two words\", mock] # mine\n"),
    ("tags: 'aloud, #morning'\n", "tags: [aloud, morning, mock]\n"),
    ("tags: [\"#a\", ~]\n", "tags: [\"#a\", ~, mock]\n"),
    ("tags:\n  - aloud\n  -\n", "tags:\n  - aloud\n  -\n  - mock\n"),
  ])
  func aTagIsAddedInTheWayTheListIsWritten(before: String, after: String) throws {
    for lineEnd in ["\n", "\r\n"] {
      let text = try edit(file(before, lineEnd: lineEnd), add: ["mock"])
      #expect(text == file(after, lineEnd: lineEnd))
      let tags = try TranscriptReader.read(Array(text.utf8)).summary.tags
      #expect(tags.last == "mock")
    }
  }

  @Test func withoutTheKeyItBecomesTheLastLine() throws {
    for lineEnd in ["\n", "\r\n"] {
      let after = Example.text.replacing(
        "  overall: hire\n---", with: "  overall: hire\ntags: [\"two words\", \"x\"]\n---")
      let text = try edit(file("", lineEnd: lineEnd), add: ["two words", "x"])
      #expect(text == after.replacing("\n", with: lineEnd))
    }
  }

  @Test(arguments: [
    ("tags: [\"a\", \"Mock\", \"b\"]\n", "tags: [\"a\", \"b\"]\n"),
    ("tags: [mock, b] # mine\n", "tags: [b] # mine\n"),
    ("tags: [a, mock]\n", "tags: [a]\n"),
    ("tags: [ mock ]\n", "tags: [  ]\n"),
    ("tags:\n  - a\n  - möck # this one\n  - b\n", "tags:\n  - a\n  - b\n"),
    ("tags:\n  - mock\nmood: good\n", "tags:\nmood: good\n"),
    ("tags: [mock, a, MOCK]\n", "tags: [a]\n"), ("tags: mock\n", "tags: []\n"),
    ("tags: aloud, Mock\n", "tags: [aloud]\n"), ("tags: [~, \"#mock\", a]\n", "tags: [~, a]\n"),
    ("tags:\n  -\n  - mock\n  - a\n", "tags:\n  -\n  - a\n"),
  ])
  func aTagIsTakenOffInWhateverLetters(before: String, after: String) throws {
    #expect(try edit(file(before), remove: ["mock"]) == file(after))
  }

  @Test func whatIsThereOrMissingAlreadyChangesNothing() throws {
    let text = file("tags: [ Mock ,b]\n")
    #expect(try edit(text, add: ["mock", "B"]) == text)
    #expect(try edit(text, remove: ["other"]) == text)
  }

  @Test(arguments: [
    // Neither a list of words nor empty.
    ("tags: >\n  morning\n", "mock"), ("tags: {a: 1}\n", "mock"), ("tags: [[a], b]\n", "mock"),
    ("tags: ~\n", "mock"),
    // Another line or document would change its meaning.
    ("\"tags\": [a]\n", "mock"), ("tags: [a, &x mock]\nmine: *x\n", "-mock"),
    ("tags: [a, # keep\n  mock]\n", "-mock"), ("tags:\n  -\n    mock\n", "-mock"),
    ("tags:\n  - several\n    lines\n  - mock\n", "-several lines"),
  ])
  func whatCannotBeChangedSafelyIsRefusedWithItsLine(lines: String, word: String) throws {
    let text = file(lines)
    let isRemoval = word.hasPrefix("-")
    let words = [isRemoval ? String(word.dropFirst()) : word]
    try #require((try? TranscriptReader.read(Array(text.utf8))) != nil)
    let refusal = #expect(throws: TagEdit.Refusal.self) {
      try TagEdit.bytes(Array(text.utf8), words, isRemoval: isRemoval)
    }
    let place = text.split(separator: "\n").firstIndex { $0.contains("tags") } ?? 0
    #expect(refusal?.line == place + 1, "\(lines)")
  }

  @Test func notesAndTimelineMayHoldAnything() throws {
    let text = file("tags: [a]\n") + "tags: [not ours]\n\u{FEFF}\r\n---\n"
    #expect(
      try edit(text, add: ["mock"]) == text.replacing("tags: [a]\n", with: "tags: [a, mock]\n"))
    let marked = "\u{FEFF}" + text
    #expect(
      try edit(marked, add: ["mock"]) == marked.replacing("tags: [a]\n", with: "tags: [a, mock]\n"))
  }

  @Test func wordsThatYamlWouldTakeForSomethingElseStayWords() throws {
    for word in [
      "true", "1e3", "2026-11-24", "no", "- x", "a: b", "x #y", "\"q\"", "null", "ja,nein",
    ] {
      for list in ["tags: [a]\n", "tags:\n  - a\n"] {
        let text = try edit(file(list), add: [word])
        #expect(try TranscriptReader.read(Array(text.utf8)).summary.tags == ["a", word])
      }
    }
  }
}
