import Charts
import Grids
import Sessions
import Structures
import Transcripts

/// A transcript as it is read: how it went, and phase by phase what was written down.
enum TranscriptPage {
  /// Lays a transcript out.
  ///
  /// - Parameters:
  ///   - opened: what the file holds, or why it cannot be read.
  ///   - session: the session by its listing.
  ///   - width: the columns to use.
  ///   - isWhole: whether it may be longer than anybody reads on a screen.
  /// - Returns: the page.
  static func page(
    _ opened: OpenedTranscript?, _ session: PastSession, width: Int, isWhole: Bool = false
  ) -> Page {
    var page = Page(width: width, isWhole: isWhole)
    page.add(session.summary.structure, .heading)
    page.add(SessionWords.subtitle(session.summary), .muted)
    switch opened {
    case .reading(let reading):
      add(reading, to: &page)
      addProblems(reading.problems, of: session, to: &page)
    case .unreadable(let why):
      page.addGap()
      page.add(why, .alert)
    case nil: break
    }
    return page
  }

  private static func add(_ reading: OpenedTranscript.Reading, to page: inout Page) {
    let (transcript, summary) = (reading.transcript, reading.summary)
    if let question = summary.question {
      page.addGap()
      page.add(question)
    }
    if let changes = summary.changes {
      page.addGap()
      page.add("\(GuidePhase.changesLabel): \(changes)", .muted)
    }
    page.addGap()
    page.add(SessionWords.result(summary), summary.verdict.style)
    addReflection(transcript, summary, to: &page)
    if summary.active != nil {
      let timeline = SessionTimeline(summary, notes: transcript.notes)
      page.addGap()
      page.add(rows: 2) { timeline.draw(on: &$0, row: 0, columns: $1) }
      page.addGap()
      addTable(summary, to: &page)
    }
    addOwn(transcript, .opening, to: &page)
    for index in transcript.plan.phases.indices { addSection(index, reading, to: &page) }
    addOwn(transcript, .elsewhere, to: &page)
    addOwn(transcript, .timeline, to: &page)
    if !summary.tags.isEmpty {
      page.addGap()
      page.add(summary.tags.joined(separator: ", "), after: [StyledLine("Tags  ", .muted)])
    }
  }

  /// A row a phase: its time, what that says, and the prompts.
  private static func addTable(_ summary: Summary, to page: inout Page) {
    let hasPrompts = page.width >= 46
    page.add(rows: summary.phases.count) { grid, columns in
      for (row, phase) in summary.phases.enumerated() {
        var end = columns.upperBound
        if hasPrompts, phase.prompts > 0 {
          grid.write("\(phase.covered)/\(phase.prompts)", row: row, endingAt: end, style: .muted)
        }
        if hasPrompts { end -= 7 }
        let verdict = max(columns.lowerBound, end - 11)
        grid.write(
          phase.verdict.text, row: row, column: verdict, style: phase.verdict.style,
          width: end - verdict)
        let time = phase.visits > 0 ? phase.active?.clock() ?? "–" : "–"
        let start = grid.write(time, row: row, endingAt: max(0, verdict - 2))
        grid.write("\(row + 1)", row: row, column: 0, style: .muted)
        grid.write(phase.title, row: row, column: 3, width: max(0, start - 4))
      }
    }
  }

  private static func addSection(
    _ index: Int, _ reading: OpenedTranscript.Reading, to page: inout Page
  ) {
    let transcript = reading.transcript
    let phase = transcript.plan.phases[index]
    let notes = transcript.notes.filter { $0.phase == index }
    let own = transcript.kept.filter { $0.place == .phase(index) }.flatMap(\.lines)
    let questions = reading.questions[index]
    guard !phase.prompts.isEmpty || !notes.isEmpty || !own.isEmpty || !questions.isEmpty else {
      return
    }
    page.addGap()
    page.add("\(index + 1) \(phase.title)", .accent)
    for question in questions { page.add(question) }
    for (number, prompt) in phase.prompts.enumerated() {
      let isCovered = reading.covered[index].contains(number)
      let isAfter = !isCovered && reading.coveredAfter[index].contains(number)
      page.add(
        isAfter ? "\(prompt) (ticked afterwards)" : prompt, .muted,
        after: [StyledLine(isCovered || isAfter ? "✓ " : "· ", .done)])
    }
    for note in notes {
      let clock = note.stamp.clock()
      let time = String(repeating: " ", count: max(0, 5 - clock.count)) + clock + "  "
      page.add(SessionWords.text(note), after: [StyledLine(time, .muted)])
    }
    for line in own { page.add(line) }
  }

  /// What was said of the session afterwards, in the order of the debrief.
  private static func addReflection(
    _ transcript: Transcript, _ summary: Summary, to page: inout Page
  ) {
    let answers = ReflectionWords.answers(transcript.reflection, summary)
    let own = transcript.kept.filter { $0.place == .reflection }.flatMap(\.lines)
    guard !answers.isEmpty || !own.isEmpty else { return }
    page.addGap()
    page.add("Reflection", .accent)
    let width = min(answers.map { Symbol.columns(in: $0.name) }.max() ?? 0, page.width / 3)
    for answer in answers {
      let gap = max(0, width - Symbol.columns(in: answer.name)) + 2
      page.add(
        answer.text,
        after: [StyledLine(answer.name + String(repeating: " ", count: gap), .muted)])
    }
    for line in own { page.add(line) }
  }

  private static func addOwn(
    _ transcript: Transcript, _ place: KeptLines.Place, to page: inout Page
  ) {
    let own = transcript.kept.filter { $0.place == place }.flatMap(\.lines)
    if !own.isEmpty { page.addGap() }
    for line in own { page.add(line) }
  }

  private static func addProblems(
    _ problems: [TranscriptProblem], of session: PastSession, to page: inout Page
  ) {
    if !problems.isEmpty { page.addGap() }
    for problem in problems.prefix(20) { page.add("line \(problem.line): \(problem.text)", .alert) }
    if problems.count > 20 {
      page.add("\(problems.count - 20) more: rehearse check \(session.path)", .alert)
    }
  }
}
