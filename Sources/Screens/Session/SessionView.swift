import Grids
import Sessions
import Structures

/// Draws a running session: what it shows follows from its screen and from the session alone.
public struct SessionView {
  let screen: SessionScreen
  let session: Session
  /// The time in which nobody was there, about which the person is asked.
  let away: Range<Moment>?
  /// The follow-up question that waits for its answer.
  let followUp: FollowUp?

  /// A follow-up question that waits for its answer.
  struct FollowUp: Hashable {
    /// What was asked.
    let text: String
    /// The active time of the phase at which that was.
    let stamp: Duration
  }

  /// A session of less active time than this is hardly one: 30 s.
  private static let brief = Duration.seconds(30)

  /// Puts together what is drawn.
  public init(_ screen: SessionScreen, _ rehearsal: Rehearsal) {
    self.screen = screen
    session = rehearsal.session
    away = rehearsal.away
    let notes = session.notes
    followUp = rehearsal.openFollowUp.flatMap { number in
      guard notes.indices.contains(number), case .followUp(let text) = notes[number].content
      else { return nil }
      return FollowUp(text: text, stamp: notes[number].stamp)
    }
  }

  /// Whether the session was hardly one, so that discarding it is offered first.
  var isBrief: Bool { session.activeTime < SessionView.brief }

  /// Whether no time is shown.
  var isClockHidden: Bool { session.plan.clock == .hidden }

  /// What is asked in the phase.
  var question: String? { session.question(of: session.phase) }

  /// "asked 0:12 ago".
  var followUpAge: String {
    guard let followUp, !isClockHidden else { return "" }
    let age = session.activeTime(of: session.phase) - followUp.stamp
    return "asked \(age.clampedToZero.clock()) ago"
  }

  /// Draws the screen.
  ///
  /// - Parameter size: the size of the terminal, in cells.
  /// - Returns: a grid of that size.
  public func grid(_ size: Size) -> Grid {
    if case .help(let page) = screen.mode, away == nil {
      return HelpView.grid(size, SessionKeys.commands.help, page: page)
    }
    var grid = Grid(size)
    if case .lookingUp(let pane) = screen.mode, away == nil {
      drawLookup(pane, on: &grid)
      return grid
    }
    if case .reading(let pane) = screen.mode, away == nil {
      drawReading(pane, on: &grid)
      return grid
    }
    switch SessionParts(self, size) {
    case .wide(let layout, let head, let dial, let bar):
      drawWide(on: &grid, layout, head, dial, bar)
    case .narrow(let layout, let bar): drawNarrow(on: &grid, layout, bar)
    case .line: drawLine(on: &grid)
    }
    return grid
  }

  var phase: Phase { session.plan.phases[session.phase] }

  var place: String { "\(session.phase + 1) of \(session.plan.phases.count)" }

  /// The window of the clock with what the guide says.
  var windowText: String {
    guard session.plan.mode == .answer else { return session.windowText(of: session.phase) ?? "" }
    return session.totalText.map { "\($0) in all" } ?? ""
  }

  /// The style of digits and state: what the window says, unless the clock stands.
  var stateStyle: Style {
    session.isPaused || away != nil
      ? .paused : isClockHidden ? .muted : session.windowState.style
  }

  /// "away 4:12".
  private var awayText: String? {
    away.map { "away \($0.lowerBound.duration(to: $0.upperBound).clock())" }
  }

  /// What the window says; while the clock stands or nobody is there, for how long that has been.
  func stateText(isShort: Bool = false) -> String {
    if let awayText { return awayText }
    if let since = session.pausedSince {
      return "paused \(since.duration(to: session.now).clock())"
    }
    return isShort ? session.shortStateText : session.stateText
  }

  var digits: String {
    isClockHidden ? "" : screen.readout.text(session, startOfDay: screen.startOfDay)
  }

  var pace: PaceLine { PaceLine(session, startOfDay: screen.startOfDay) }

  /// The pace; trouble with the disk comes before it.
  func drawPace(on grid: inout Grid, row: Int, columns: Range<Int>) {
    grid.fill(" ", row: row, columns: columns)
    grid.write(
      screen.trouble ?? (isClockHidden ? "" : pace.text), row: row, column: columns.lowerBound,
      style: screen.trouble == nil ? .plain : .alert, width: columns.count)
  }

  /// The line in which notes are typed, questions are asked and messages appear; where there is no
  /// line for the pace, trouble with the disk does as well.
  func drawInput(on grid: inout Grid, row: Int, columns: Range<Int>, hasPace: Bool) {
    if let awayText {
      let words = awayText + (columns.count < 40 ? ": c d q" : ": count it, drop it, or end?")
      grid.write(words, row: row, column: columns.lowerBound, style: .alert, width: columns.count)
      return
    }
    switch screen.mode {
    case .writing(let editor, let number):
      draw(number == nil ? "note" : "amend", editor, on: &grid, row: row, columns: columns)
    case .asking(let editor, let isFollowUp):
      draw(
        isFollowUp ? "follow-up" : "question", editor, on: &grid, row: row, columns: columns)
    case .guessing(let editor, let isUnclear):
      let label =
        isUnclear ? "1:30, 1.5m or 90?" : columns.count < 40 ? "how long?" : "how long so far?"
      draw(label, editor, on: &grid, row: row, columns: columns)
    case .choosing(let questions): drawChoices(questions, on: &grid, row: row, columns: columns)
    case .leaving:
      let words =
        columns.count < 24
        ? "End? y d n"
        : columns.count < 56
          ? "End? y yes d discard n no" : "End this session?  y yes  d discard it  n or Enter no"
      grid.write(words, row: row, column: columns.lowerBound, style: .alert, width: columns.count)
    case .commanding, .lookingUp, .reading, .help:
      guard
        let message = screen.message ?? (hasPace ? nil : screen.trouble)
          ?? (row < 8 ? followUp?.text : nil)
      else {
        grid.write("note", row: row, column: columns.lowerBound, style: .muted)
        return
      }
      drawMessage(message, on: &grid, row: row, columns: columns)
    }
  }

  /// A message; a long one, such as a question, covers rows above as well, but not the time.
  private func drawMessage(
    _ message: String, on grid: inout Grid, row: Int, columns: Range<Int>
  ) {
    let room = max(1, min(row - 4, 6))
    let lines = TextWrap.lines(message, width: columns.count, most: room)
    draw(lines, upTo: row, on: &grid, columns: columns)
  }

  /// The follow-ups of which one is to be chosen, each with its number.
  private func drawChoices(
    _ questions: [String], on grid: inout Grid, row: Int, columns: Range<Int>
  ) {
    let room = max(1, min(row - 4, 6))
    let lines = questions.enumerated().flatMap { index, question in
      TextWrap.lines(
        "\(index + 1) \(question)", width: columns.count, most: max(1, room / questions.count))
    }
    draw(Array(lines.prefix(room)), upTo: row, on: &grid, columns: columns)
  }

  /// Lines of which the last one stands in a row.
  private func draw(
    _ lines: [String], upTo row: Int, on grid: inout Grid, columns: Range<Int>
  ) {
    for (place, line) in zip(row + 1 - lines.count...row, lines) {
      grid.fill(" ", row: place, columns: columns)
      grid.write(
        line, row: place, column: columns.lowerBound, style: .alert, width: columns.count)
    }
  }

  func draw(
    _ label: String, _ editor: LineEditor, on grid: inout Grid, row: Int, columns: Range<Int>
  ) {
    let end = grid.write(
      label + " ", row: row, column: columns.lowerBound, style: .accent, width: columns.count)
    editor.draw(
      on: &grid, row: row, columns: .cells(min(end, columns.upperBound), upTo: columns.upperBound))
  }

  /// The keys that matter now, most needed first.
  var keys: [String] {
    if away != nil { return SessionKeys.away.hints(self) }
    return switch screen.mode {
    case .writing(let editor, _) where editor.isFull:
      ["the note is full"] + SessionKeys.note.hints(screen)
    case .writing(_, nil): SessionKeys.note.hints(screen)
    case .writing: SessionKeys.amendment.hints(screen)
    case .asking(_, true): SessionKeys.followUp.hints(screen)
    case .asking(_, false): SessionKeys.question.hints(screen)
    case .guessing: SessionKeys.guess.hints(screen)
    case .choosing: SessionKeys.choosing.hints(self)
    case .leaving: SessionKeys.leaving.hints(self)
    case .commanding, .lookingUp, .reading, .help: SessionKeys.commands.hints(self)
    }
  }

  func drawLine(on grid: inout Grid) {
    guard grid.size.height > 0 else { return }
    let number = "\(session.phase + 1)/\(session.plan.phases.count)"
    let line = [number, digits, stateText(isShort: true)].filter { !$0.isEmpty }
      .joined(separator: " ")
    guard grid.size.width >= 12 else {
      grid.write("too small", row: 0, column: 0)
      return
    }
    grid.write(line, row: 0, column: 0, style: stateStyle)
    if grid.size.height > 1 {
      drawInput(on: &grid, row: 1, columns: 0..<grid.size.width, hasPace: false)
    }
  }
}
