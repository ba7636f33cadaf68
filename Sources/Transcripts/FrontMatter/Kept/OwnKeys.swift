import Documents
import Texts

/// The person's own lines among the front matter, as they stand.
struct OwnKeys {
  /// The lines of one key and its value.
  private struct Block {
    let key: String
    /// Whether the key stands there for the second time.
    let isRepeated: Bool
    /// The indices of the lines.
    let range: Range<Int>
  }

  private let yaml: YAML.Reading
  private let lines: [Substring]
  private let end: Int

  /// Prepares for the front matter of a file.
  ///
  /// - Parameters:
  ///   - yaml: the front matter as it was read.
  ///   - lines: the lines of the file.
  ///   - end: the index of the line that closes the front matter.
  init(_ yaml: YAML.Reading, _ lines: [Substring], end: Int) {
    (self.yaml, self.lines, self.end) = (yaml, lines, end)
  }

  /// The lines that are the person's.
  ///
  /// - Parameters:
  ///   - unusual: the numbers of the lines of values that rehearse would not write so.
  ///   - ours: what rehearse wrote there, if that is known.
  /// - Returns: own keys and comments in their order, as comments where keys written behind them would
  ///   not be read; and all lines of each key of the format with such a value, a remark, or something
  ///   else that YAML has no use for.
  func kept(unusual: Set<Int>, ours: [String: [String]]? = nil) -> [KeptLines] {
    let odd = unusual.union(OwnKeys.oddLines(yaml, lines, end: end))
    var own: [String] = []
    var keys: [KeptLines] = []
    var next = 1
    for block in blocks + [Block(key: "", isRepeated: false, range: end..<end)] {
      own += remarks(next..<max(next, block.range.lowerBound))
      next = block.range.upperBound
      let text = lines[block.range].map { String($0) }
      if !TranscriptKeys.knows(block.key) {
        own += text
      } else if block.isRepeated {
        own += OwnKeys.comments(text.filter { !$0.isEmpty })
      } else {
        let value = self.value(of: block)
        let written = Array(text[..<value.count])
        let isOdd =
          value.contains { odd.contains($0 + 1) }
          || ours.map { $0[block.key] != written } ?? false
        if isOdd { keys.append(KeptLines(.key(block.key), written)) }
        own += remarks(isOdd ? value.upperBound..<block.range.upperBound : block.range)
      }
    }
    let sound = OwnKeys.isSound(own) ? own : OwnKeys.comments(own)
    return (own.isEmpty ? [] : [KeptLines(.frontMatter, sound)]) + keys
  }

  /// Where a key stands for the first time, with its value; `nil` where it does not.
  func place(of key: String) -> Range<Int>? {
    blocks.first { $0.key == key && !$0.isRepeated }.map(value)
  }

  /// The lines of a block up to the last one of its value: what stands behind that belongs to what
  /// follows.
  private func value(of block: Block) -> Range<Int> {
    let last = block.range.last { lines[$0].after("#") == nil && !lines[$0].trimmed.isEmpty }
    return block.range.lowerBound..<(last ?? block.range.lowerBound) + 1
  }

  /// The comments among lines that begin at the margin.
  private func remarks(_ range: Range<Int>) -> [String] {
    lines[range].filter { $0.after("#") != nil }.map { String($0) }
  }

  private var blocks: [Block] {
    let pairs = (yaml.value?.pairs ?? []).map {
      (place: $0.line - 1, key: $0.key, isRepeated: false)
    }
    let repeated = yaml.problems.compactMap {
      problem -> (place: Int, key: String, isRepeated: Bool)? in
      guard case .yamlDuplicateKey(let name) = problem.kind,
        lines.indices.contains(problem.line - 1),
        ["", "\"", "'"].contains(where: { lines[problem.line - 1].after($0 + name) != nil })
      else { return nil }
      return (problem.line - 1, name, true)
    }
    let starts = (pairs + repeated).filter { 1..<end ~= $0.place }.sorted { $0.place < $1.place }
    let ends = starts.dropFirst().map(\.place) + [end]
    return zip(starts, ends).map { start, end in
      Block(key: start.key, isRepeated: start.isRepeated, range: start.place..<end)
    }
  }
}

extension OwnKeys {
  /// The front matter with a space for what ends a line in YAML alone, so that both agree on lines.
  ///
  /// Source: YAML 1.1, section 4.1.4.
  static func yaml(_ lines: ArraySlice<Substring>) -> String {
    let text = lines.joined(separator: "\n") + "\n"
    guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(isLineEnd(scalar) ? " " : scalar)
    }
    return String(scalars)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    ["\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  /// The lines as comments.
  static func comments(_ lines: [String]) -> [String] {
    lines.map { $0.utf8.first == UInt8(ascii: "#") ? $0 : "# \($0)" }
  }

  /// The numbers of the lines in which something stands that YAML has no use for, such as a remark, or
  /// that is read otherwise than it stands there.
  static func oddLines(_ yaml: YAML.Reading, _ lines: [Substring], end: Int) -> Set<Int> {
    let odd = Set(yaml.problems.map(\.line))
    let mayHaveRemarks = lines[1..<end].contains { line in
      line.after("#") == nil && line.utf8.contains(UInt8(ascii: "#"))
    }
    guard mayHaveRemarks else { return odd }
    return odd.union(YAML.remarkLines(OwnKeys.yaml(lines[1..<end]), firstLine: 2))
  }

  /// The same for lines by themselves, with values that rehearse would not write so.
  static func oddLines(_ yaml: YAML.Reading, _ text: String, _ root: YAMLValue) -> Set<Int> {
    var reader = FrontMatterReader(root)
    _ = try? reader.summary()
    return reader.unusual.union(yaml.problems.map(\.line)).union(YAML.remarkLines(text))
  }

  /// Whether keys of ours before and behind the lines are still read as keys.
  private static func isSound(_ lines: [String]) -> Bool {
    guard lines.contains(where: { $0.utf8.first != UInt8(ascii: "#") }) else { return true }
    let value = YAML.parse("rehearse: 1\n\(yaml(lines.map { $0[...] }[...]))scores: 1\n").value
    return value?["rehearse"]?.content == .scalar("1", isPlain: true) && value?["scores"] != nil
  }
}
