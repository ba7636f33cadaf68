import Documents
import Sessions
import Structures
import Texts

/// Reads transcripts as FORMAT.md says, those that people edited included.
public enum TranscriptReader {
  /// What a file held.
  public struct Reading: Sendable {
    /// The record.
    public let transcript: Transcript
    /// Whether the session has ended, and its file with it.
    public let stage: Stage
    /// What the front matter says; until the file is finished, what the record says.
    public let summary: Summary
    /// What could not be read as it stands, in the order of lines.
    public let problems: [TranscriptProblem]
  }

  /// How far a session and its file have come.
  public enum Stage: Hashable, Sendable {
    /// The session has not ended: it is running or was cut short.
    case running
    /// The session has ended, as its record says; its program was killed before the file was finished.
    case ended
    /// The file is finished.
    case finished
  }

  /// Why a file is no transcript.
  public enum Refusal: Error, Hashable, Sendable {
    /// Its front matter has no `rehearse:`, or it has no front matter at all.
    case notATranscript
    /// It was written in a later format.
    case laterFormat(String)
    /// Its front matter is no YAML; the line and the reason.
    case badFrontMatter(line: Int, String)
  }

  /// What is put behind a line that was cut off, when the session goes on behind it.
  ///
  /// It cannot end a line that is whole: `<` in a text has a backslash before it.
  public static let tornSign = " <!-- torn -->"

  /// What git puts above the first of two versions that it could not merge.
  static let conflictSign = "<<<<<<< "

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - name: the file's name without its ending, if there is one.
  /// - Returns: the record, its summary and what could not be read.
  /// - Throws: ``Refusal`` when the file is no transcript of this format.
  public static func read(_ bytes: [UInt8], name: String? = nil) throws(Refusal) -> Reading {
    try read(bytes, name: name, ours: nil)
  }

  /// Reads a file of which is known what rehearse wrote into its front matter: what stands there now
  /// and is not that, is the person's.
  static func read(
    _ bytes: [UInt8], name: String?, ours: [FrontMatterKey: [String]]?
  ) throws(Refusal) -> Reading {
    guard mayBeTranscript(bytes) else { throw .notATranscript }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = split(text)
    guard let end = frontMatterEnd(lines) else {
      throw .badFrontMatter(line: 1, TranscriptProblem.neverClosed)
    }
    let yaml = YAML.parse(OwnKeys.yaml(lines[1..<end]), firstLine: 2)
    guard let root = yaml.value, root.pairs != nil else {
      // Only a file that was meant as a transcript is worth a word about its YAML.
      let isOurs = lines[1..<end].contains { $0.after("rehearse:") != nil }
      guard isOurs, let problem = yaml.problems.first else { throw .notATranscript }
      if let conflict = lines[1..<end].firstIndex(where: { $0.after(conflictSign) != nil }) {
        throw .badFrontMatter(line: conflict + 1, TranscriptProblem.mergeConflict)
      }
      throw .badFrontMatter(line: problem.line, problem.kind.text)
    }
    guard let version = root["rehearse"] else { throw .notATranscript }
    try check(version)

    var front = FrontMatterReader(root, name: name)
    var summary = try front.summary()
    var problems = yaml.problems.map {
      TranscriptProblem(line: $0.line, kind: .badFrontMatter($0.kind.text))
    }
    problems += front.problems
    var body = BodyReader(
      promptCounts: summary.phases.map(\.prompts), hasQuestion: summary.question != nil)
    let isTorn = root["ended"] == nil && !(bytes.last == 0x0A || bytes.isEmpty)
    // A line that was cut off may end within a character.
    let whole = isTorn ? bytes[...(bytes.lastIndex(of: 0x0A) ?? 0)] : bytes[...]
    if !text.utf8.starts(with: whole), !isUTF8(whole) {
      problems.append(TranscriptProblem(line: 1, kind: .notUTF8))
    }
    body.read(Array(lines[(end + 1)...]), firstLine: end + 2, isTorn: isTorn)
    problems += body.problems

    let unusual = front.unusual.union(ValueForm.count().isOwn(version, 1) ? [] : [version.line])
    let kept = OwnKeys(yaml, lines, end: end).kept(unusual: unusual, ours: ours)
    let transcript = transcript(summary, body, kept)
    let impossible = Session.replay(transcript.events, of: transcript.plan).impossible
    problems += impossible.map {
      TranscriptProblem(line: body.eventLines[$0], kind: .impossibleEvent)
    }
    let isFinished = summary.outcome != nil || summary.ended != nil
    if summary.outcome == nil {
      summary = Summary(transcript)
      if summary.outcome != nil { summary.ended = summary.ended ?? transcript.lastStamp }
    }
    return Reading(
      transcript: transcript,
      stage: summary.outcome == nil ? .running : isFinished ? .finished : .ended, summary: summary,
      problems: problems.sorted { $0.line < $1.line })
  }

  /// Refuses what is not format 1.
  private static func check(_ version: YAMLValue) throws(Refusal) {
    guard ValueForm.count().read(version) != 1 else { return }
    if let text = version.string, let number = Double(text), number > 1 {
      throw .laterFormat(text)
    }
    throw .badFrontMatter(line: version.line, TranscriptProblem.noFormat)
  }

  private static func transcript(
    _ summary: Summary, _ body: BodyReader, _ kept: [KeptLines]
  ) -> Transcript {
    let phases = summary.phases.enumerated().map { index, phase in
      Phase(title: phase.title, window: phase.window, prompts: body.prompts[index])
    }
    let plan = Plan(
      structure: Structure(title: summary.structure, phases: phases), question: summary.question,
      level: summary.level, candidate: summary.candidate, reference: summary.reference,
      mode: summary.mode, pace: summary.pace,
      speed: summary.speed, autoAdvance: summary.autoAdvance)
    var transcript = Transcript(id: summary.id, started: summary.started, plan: plan)
    transcript.events = body.events
    let session = transcript.session
    // The sort is stable: the notes of a phase keep their order.
    transcript.notes =
      body.notes.isEmpty
      ? Transcript.notes(of: session) : body.notes.sorted { $0.phase < $1.phase }
    for (phase, ticked) in body.ticked.enumerated() where !ticked.isEmpty {
      let own = ticked.subtracting(session.covered(in: phase))
      if !own.isEmpty { transcript.ticked[phase] = own }
    }
    transcript.ended = summary.ended
    transcript.reflection = body.reflection
    if let band = summary.band { transcript.reflection.band = band }
    transcript.tags = summary.tags
    transcript.kept = kept + body.keptLines
    if kept.contains(where: { $0.place != .frontMatter }) {
      // As they stand when they are written: some are comments then.
      transcript.kept =
        FrontMatterMerge(Summary(transcript), kept).kept + body.keptLines
    }
    return transcript
  }

  /// Whether all lines are UTF-8 but those that were cut off.
  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: 0x0A).allSatisfy { line in
      String(validating: line, as: UTF8.self) != nil
        || line.suffix(tornSign.utf8.count).elementsEqual(tornSign.utf8)
    }
  }

  /// Whether a file begins with front matter: a guide of many megabytes is told from a transcript by
  /// its first bytes.
  ///
  /// - Parameter bytes: the file, or its beginning.
  /// - Returns: whether it is worth reading as a transcript.
  public static func mayBeTranscript(_ bytes: [UInt8]) -> Bool {
    let start = bytes.withoutByteOrderMark
    guard start.starts(with: "---".utf8) else { return false }
    let key = Array("rehearse:".utf8)
    let isKey = { (line: ArraySlice<UInt8>) in line.starts(with: key) }
    return start.prefix(1 << 16).split(separator: 0x0A).contains(where: isKey)
  }

  /// The lines without their ends; a byte order mark is passed over.
  static func split(_ text: String) -> [Substring] {
    let bytes = text.utf8.withoutByteOrderMark
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      // Removing one of several would remove another each time the file is written.
      var line = line
      while line.last == 0x0D { line.removeLast() }
      return Substring(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The index of the line that closes the front matter.
  static func frontMatterEnd(_ lines: [Substring]) -> Int? {
    guard let first = lines.first, first.trimmed.utf8.elementsEqual("---".utf8) else { return nil }
    return lines.indices.dropFirst().first { lines[$0].trimmed.utf8.elementsEqual("---".utf8) }
  }
}
