import Documents
import Texts

/// What the front matter of a file says; nothing behind it is looked at.
struct FrontMatterReading {
  /// What it says.
  let summary: Summary
  /// What could not be read.
  let problems: [TranscriptProblem]
  /// Its lines, with those that open and close it.
  let lines: [Substring]
  /// How many bytes it has, with the end of its last line.
  let size: Int
  private let yaml: YAML.Reading
  private let unusual: Set<Int>

  /// Reads it.
  ///
  /// - Parameters:
  ///   - bytes: the file, or as much of it as holds the front matter.
  ///   - name: the file's name without its ending, if there is one.
  /// - Throws: ``TranscriptRefusal`` when the file is no transcript of this format.
  init(_ bytes: [UInt8], name: String?) throws(TranscriptRefusal) {
    guard let block = FrontMatterBlock(bytes) else {
      guard TranscriptReader.mayBeTranscript(bytes) else { throw .notATranscript }
      throw .badFrontMatter(line: 1, TranscriptProblem.neverClosed)
    }
    let front = bytes[..<block.size].withoutByteOrderMark
    (lines, size) = (TextLines.split(String(decoding: front, as: UTF8.self)), block.size)
    let inside = lines[1..<block.end]
    // Only a file that was meant as a transcript is worth a word about its YAML.
    guard inside.contains(where: { $0.after("rehearse:") != nil }) else { throw .notATranscript }
    yaml = YAML.parse(OwnKeys.yaml(inside), firstLine: 2)
    guard let root = yaml.value, root.pairs != nil else {
      throw FrontMatterReading.refusal(of: yaml, inside)
    }
    guard let version = root["rehearse"] else { throw .notATranscript }
    try FrontMatterReading.check(version)

    var reader = FrontMatterReader(root, name: name)
    summary = try reader.summary()
    problems =
      yaml.problems.map {
        TranscriptProblem(line: $0.line, kind: .badFrontMatter($0.kind.text))
      } + reader.problems
    let isOwn = ValueForm.count().isOwn(version, Transcript.format)
    unusual = reader.unusual.union(isOwn ? [] : [version.line])
  }

  /// The lines that are the person's, where it may be known what rehearse wrote under each key.
  func kept(ours: [String: [String]]?) -> [KeptLines] {
    OwnKeys(yaml, lines, end: lines.count - 1).kept(unusual: unusual, ours: ours)
  }

  /// Where a key and its value stand, as indices of lines; `nil` where there is none.
  func place(of key: String) -> Range<Int>? {
    OwnKeys(yaml, lines, end: lines.count - 1).place(of: key)
  }

  /// Why what is no mapping is refused.
  private static func refusal(
    of yaml: YAML.Reading, _ lines: ArraySlice<Substring>
  ) -> TranscriptRefusal {
    guard let problem = yaml.problems.first else { return .notATranscript }
    let sign = TranscriptProblem.conflictSign
    if let conflict = lines.firstIndex(where: { $0.after(sign) != nil }) {
      return .badFrontMatter(line: conflict + 1, TranscriptProblem.mergeConflict)
    }
    return .badFrontMatter(line: problem.line, problem.kind.text)
  }

  /// Refuses what is not of the format.
  private static func check(_ version: YAMLValue) throws(TranscriptRefusal) {
    guard ValueForm.count().read(version) != Transcript.format else { return }
    if let text = version.string, let number = Double(text), number > Double(Transcript.format) {
      throw .laterFormat(text)
    }
    throw .badFrontMatter(line: version.line, TranscriptProblem.noFormat)
  }
}
