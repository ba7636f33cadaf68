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
  public typealias Refusal = TranscriptRefusal

  /// What is put behind a line that was cut off, when the session goes on behind it.
  public static let tornSign = TimelineLine.tornSign

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
    _ bytes: [UInt8], name: String?, ours: [String: [String]]?
  ) throws(Refusal) -> Reading {
    let front = try FrontMatterReading(bytes, name: name)
    var summary = front.summary
    var problems = front.problems
    var body = BodyReader(
      promptCounts: summary.phases.map(\.prompts), hasQuestion: summary.question != nil,
      copies: ReflectionSection.copies(of: summary))
    let isTorn = !summary.hasEnded && !(bytes.last == 0x0A || bytes.isEmpty)
    // A line that was cut off may end within a character.
    let whole = isTorn ? bytes[...(bytes.lastIndex(of: 0x0A) ?? 0)] : bytes[...]
    let text = String(decoding: bytes[front.size...], as: UTF8.self)
    if let line = lineOfOtherBytes(whole) {
      problems.append(TranscriptProblem(line: line, kind: .notUTF8))
    }
    body.read(TextLines.split(text), firstLine: front.lines.count + 1, isTorn: isTorn)
    problems += body.problems

    let transcript = transcript(summary, body, front.kept(ours: ours))
    let impossible = Session.replay(transcript.events, of: transcript.plan).impossible
    problems += impossible.map {
      TranscriptProblem(line: body.eventLines[$0], kind: .impossibleEvent)
    }
    let isFinished = summary.hasEnded || summary.ended != nil
    if !summary.hasEnded {
      summary = Summary(transcript)
      if summary.hasEnded { summary.ended = summary.ended ?? transcript.lastStamp }
    }
    return Reading(
      transcript: transcript,
      stage: !summary.hasEnded ? .running : isFinished ? .finished : .ended, summary: summary,
      problems: problems.sorted { $0.line < $1.line })
  }

  /// Reads no more of a file than is needed to sum it up: of one that is finished the front matter
  /// alone.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - name: the file's name without its ending, if there is one.
  /// - Returns: the summary that ``read(_:name:)`` gives, and the problems with the front matter.
  /// - Throws: ``Refusal`` when the file is no transcript of this format.
  public static func summary(
    _ bytes: [UInt8], name: String? = nil
  ) throws(Refusal) -> (summary: Summary, problems: [TranscriptProblem]) {
    let front = try FrontMatterReading(bytes, name: name)
    if front.summary.hasEnded {
      return (front.summary, front.problems.sorted { $0.line < $1.line })
    }
    let reading = try read(bytes, name: name)
    return (reading.summary, reading.problems.filter(\.isInFrontMatter))
  }

  static func transcript(
    _ summary: Summary, _ body: BodyReader, _ kept: [KeptLines]
  ) -> Transcript {
    let phases = summary.phases.enumerated().map { index, phase in
      Phase(
        title: phase.title, window: phase.window, stated: phase.stated, question: phase.question,
        prompts: body.prompts[index])
    }
    let plan = Plan(
      structure: Structure(title: summary.structure, phases: phases), question: summary.question,
      story: summary.story, resolution: summary.resolution, reading: summary.reading,
      level: summary.level, candidate: summary.candidate, interviewer: summary.interviewer,
      round: summary.loopRound, isInterviewed: summary.isInterviewed,
      reference: summary.reference,
      mode: summary.mode, pace: summary.pace, clock: summary.clock,
      speed: summary.speed, autoAdvance: summary.autoAdvance, guide: summary.guide)
    var transcript = Transcript(id: summary.id, started: summary.started, plan: plan)
    transcript.events = body.events
    let session = transcript.session
    // The sort is stable: the notes of a phase keep their order.
    transcript.notes =
      body.notes.isEmpty
      ? Transcript.notes(of: session) : body.notes.sorted { $0.phase < $1.phase }
    for (phase, ticked) in body.ticked.enumerated() where !ticked.isEmpty {
      let own = ticked.subtracting(session.covered(in: phase))
        .subtracting(session.coveredAfter(in: phase))
      if !own.isEmpty { transcript.ticked[phase] = own }
    }
    transcript.ended = summary.ended
    transcript.reflection = body.reflection
    transcript.takeAnswers(of: summary, session)
    transcript.tags = summary.tags
    transcript.kept = kept + body.keptLines
    if kept.contains(where: { $0.place != .frontMatter }) {
      // As they stand when they are written: some are comments then.
      transcript.kept =
        FrontMatterMerge(Summary(transcript), kept).kept + body.keptLines
    }
    return transcript
  }

  /// The first line, from 1, that is no UTF-8 and was not cut off; `nil` where there is none.
  private static func lineOfOtherBytes(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.firstIndex { line in
      String(validating: line, as: UTF8.self) == nil
        && !line.suffix(tornSign.utf8.count).elementsEqual(tornSign.utf8)
    }.map { $0 + 1 }
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
}
