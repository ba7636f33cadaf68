import Sessions
import Structures

/// The written form of transcripts; FORMAT.md describes it.
public enum TranscriptWriter {
  /// The file as it stands when the session begins: everything but events.
  ///
  /// - Parameter transcript: a record without events.
  /// - Returns: the text that the lines of ``line(_:)`` are appended to.
  public static func opening(_ transcript: Transcript) -> String {
    text(head(transcript) + phases(transcript) + ["", SectionHeading.timeline.rawValue, ""])
  }

  /// One event as a complete line, to be appended.
  public static func line(_ event: Event) -> String { TimelineLine.text(event) + "\n" }

  /// One event as the timeline words it, without its moment: "phase 2", "mark strong".
  public static func words(_ event: Event) -> String { TimelineLine.words(event.kind) }

  /// The whole file.
  ///
  /// - Parameter transcript: any record; one that still runs is written so that it can go on.
  /// - Returns: the text of the file.
  public static func whole(_ transcript: Transcript) -> String {
    var lines = head(transcript) + phases(transcript)
    lines += ReflectionSection.lines(
      ReflectionSection.items(
        transcript.reflection,
        isKept: transcript.isResolutionKept ?? transcript.session.isResolutionKept,
        interviewer: transcript.session.heard),
      transcript.kept(in: .reflection))
    lines += separated(transcript.kept(in: .elsewhere))
    lines += ["", SectionHeading.timeline.rawValue] + separated(transcript.kept(in: .timeline))
    lines += [""] + transcript.events.map(TimelineLine.text)
    return text(lines)
  }

  private static func text(_ lines: [String]) -> String {
    lines.joined(separator: "\n") + "\n"
  }

  private static func separated(_ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [""] + lines
  }

  /// The lines between the two `---`.
  static func frontMatter(_ transcript: Transcript) -> [String] {
    FrontMatterMerge(Summary(transcript), transcript.kept).text
  }

  private static func head(_ transcript: Transcript) -> [String] {
    let plan = transcript.plan
    var lines = ["---"] + frontMatter(transcript)
    lines += ["---", "", HeadLines.titleSign + MarkdownText.encode(plan.structure.title)]
    if let question = plan.question {
      lines += ["", HeadLines.questionSign + MarkdownText.encode(question)]
    }
    if plan.speed != Speed.real {
      lines += ["", "\(HeadLines.speedSign)\(plan.speed): no practice.*"]
    }
    if let changes = plan.changes {
      lines += ["", "\(HeadLines.changesSign)\(MarkdownText.encode(changes)).*"]
    }
    if transcript.outcome != nil { lines += [""] + table(transcript) }
    return lines + separated(transcript.kept(in: .opening))
  }

  /// The table of what became of the phases.
  static func table(_ transcript: Transcript) -> [String] {
    let session = transcript.session
    let results = session.results
    let counts = results.indices.map { transcript.covered(in: $0, of: session).count }
    func prompts(_ covered: Int, _ all: Int) -> String { all == 0 ? "" : "\(covered)/\(all)" }
    let rows = results.enumerated().map { index, result in
      "| \(index + 1) | \(MarkdownText.encode(result.phase.title)) | \(result.windowText ?? "")"
        + " | \(result.active.clock()) | \(result.verdict.text)"
        + " | \(prompts(counts[index], result.phase.prompts.count)) |"
    }
    let covered = counts.reduce(0, +)
    let all = results.reduce(0) { $0 + $1.phase.prompts.count }
    let total =
      "| | **Total** | \(session.totalText ?? "") | \(session.activeTime.clock())"
      + " | \(session.verdict.text) | \(prompts(covered, all)) |"
    return [HeadLines.tableHead, "|--:|---|--:|--:|---|--:|"] + rows + [total]
  }

  private static func phases(_ transcript: Transcript) -> [String] {
    let session = transcript.session
    let written = Dictionary(grouping: transcript.notes, by: \.phase)
    let kept = Dictionary(grouping: transcript.kept, by: \.place)
    return transcript.plan.phases.enumerated().flatMap { index, phase in
      let covered = transcript.boxes(in: index, of: session)
      let notes = (written[index] ?? []).map(NoteLine.text)
      let own = (kept[.phase(index)] ?? []).flatMap(\.lines)
      return [""] + section(phase, index, covered: covered, notes) + separated(own)
    }
  }

  /// The section of a phase.
  ///
  /// - Parameters:
  ///   - phase: the phase.
  ///   - index: its index.
  ///   - covered: the indices of the prompts that were covered, if only afterwards.
  ///   - notes: the list items of its notes.
  /// - Returns: its lines, from the heading on.
  static func section(
    _ phase: Phase, _ index: Int, covered: Set<Int> = [], _ notes: [String] = []
  ) -> [String] {
    let prompts = phase.prompts.enumerated().map { number, prompt in
      BoxLine(prompt, isTicked: covered.contains(number)).text
    }
    return [SectionHeading.phase(index, phase.title)] + separated(prompts + notes)
  }
}

extension Transcript {
  /// The lines that are kept in a place.
  func kept(in place: KeptLines.Place) -> [String] {
    kept.filter { $0.place == place }.flatMap(\.lines)
  }
}
