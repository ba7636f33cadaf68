import Documents
import References
import Transcripts

/// YAML as it stands before a guide and before a transcript.
enum FrontMatterCheck {
  static func check(_ bytes: [UInt8]) throws {
    let guide = Array("---\n".utf8) + bytes + Array("\n---\n# A title\n".utf8)
    let lines = LineCount(guide)
    if let text = String(validating: guide, as: UTF8.self) {
      let document = Document(text: text)
      try lines.expectRising(document.problems.map(\.line), "problems")
      if let value = document.frontMatter { try check(value, lines, size: bytes.count) }
    }
    if let reference = try? Reference.read(bytes: guide, name: "guide.md") {
      try GuideCheck.check(reference, lines)
    }
    // Most of what stands in a transcript does not say when the session began.
    for start in ["", "started: 2026-11-23T19:04:11+01:00\n", "id: 2026-11-23T190411-talk\n"] {
      let head = Array("---\nrehearse: 1\n\(start)".utf8)
      try TranscriptCheck.check(head + bytes + Array("\n---\n".utf8))
    }
  }

  /// A value has its line and depth, and no more parts than the text has bytes.
  private static func check(_ root: YAMLValue, _ lines: LineCount, size: Int) throws {
    var open = [(value: root, depth: 0)]
    var count = 0
    while let (value, depth) = open.popLast() {
      count += 1
      try lines.expect(value.line, "a value")
      try expect(depth <= YAML.depthLimit, "too deep")
      for pair in value.pairs ?? [] {
        try lines.expect(pair.line, "a key")
        open.append((pair.value, depth + 1))
      }
      open += (value.values ?? []).map { ($0, depth + 1) }
      _ = (value.int, value.double, value.bool, value.string, value.strings)
    }
    try expect(count <= size + 1, "\(count) values in \(size) bytes")
  }
}
