import Clocks
import Coaching
import Listings
import Sessions
import Structures
import TerminalIO

/// The debrief as lines: asked one by one where a person sits, else as commands until input ends.
struct PlainDebrief {
  private(set) var debrief: Debrief
  private var nextStep: NextStep?
  /// What was answered when that was found out.
  private var known: Reflection
  private let workspace: Workspace
  private let recorder: Recorder
  private let output: PlainOutput
  private var context: Context { workspace.context }

  /// Begins the look back at a session that has ended, whose transcript is finished.
  init(
    _ debrief: Debrief, _ workspace: Workspace, _ recorder: Recorder, _ output: PlainOutput
  ) {
    (self.debrief, self.workspace) = (debrief, workspace)
    (self.recorder, self.output) = (recorder, output)
    known = debrief.reflection
  }

  /// Looks back at a past session on standard input and output.
  ///
  /// - Returns: the status for the shell.
  /// - Throws: ``Failure`` when signals cannot be taken.
  static func run(
    _ debrief: Debrief, _ recorder: Recorder, in workspace: Workspace
  ) throws(Failure) -> Int32 {
    let signals: SignalPipe
    do { signals = try SignalPipe() } catch { throw Failure(error) }
    let output = PlainOutput(workspace.context)
    var plain = PlainDebrief(debrief, workspace, recorder, output)
    var input = LineInput(workspace.context)
    let isCut = plain.go(&input, [], signals)
    return recorder.close(
      plain.debrief.reflection, output, workspace.context, signals, isCut: isCut)
  }

  /// Whether the questions are asked one by one.
  private var isAsked: Bool { context.isInputTerminal && context.isOutputTerminal }

  /// Takes in lines until there is nothing more to ask, input ends, or a signal comes.
  ///
  /// - Parameters:
  ///   - input: where lines come from.
  ///   - lines: those that have come already.
  ///   - signals: what ends it from outside.
  /// - Returns: whether it was cut short from outside.
  mutating func go(
    _ input: inout LineInput, _ lines: [String], _ signals: borrowing SignalPipe
  ) -> Bool {
    var lines = lines[...]
    if lines.isEmpty, !input.isAtEnd, !isAsked {
      // Where nothing more comes, nothing is to be explained.
      let readiness = signals.wait(input: context.input, output: nil, until: .now)
      if !readiness.isDisjoint(with: [.input, .closed]) { lines = input.read()[...] }
    }
    guard !lines.isEmpty || !input.isAtEnd else { return false }
    let gathering = DebriefGathering(debrief.session, in: workspace)
    debrief.take(gathering.guidance, suggestion: gathering.suggestion)
    nextStep = gathering.nextStep
    output.say(DebriefWords.opening(isAsked: isAsked))
    ask()
    while true {
      while let line = lines.popFirst() {
        guard take(line) else {
          input.leave(lines)
          return false
        }
      }
      guard !input.isAtEnd else { return false }
      let readiness = signals.wait(
        input: context.input, output: output.unread, until: recorder.nextTry)
      output.flush()
      recorder.retry(debrief.reflection)
      if !signals.drain().isEmpty { return true }
      if readiness.contains(.input) || readiness.contains(.closed) { lines = input.read()[...] }
    }
  }

  /// Asks the present question, where questions are asked.
  private mutating func ask() {
    guard isAsked else { return }
    if debrief.part == .next { lookAhead() }
    lookElsewhere()
    for line in DebriefWords.question(debrief, next: nextStep) { output.say(line) }
  }

  /// Takes in a line; tells whether more may come.
  private mutating func take(_ line: String) -> Bool {
    guard isAsked || !line.isEmpty else { return true }
    if line.utf8.count >= LineInput.longest { output.say("that line is too long and was cut") }
    switch DebriefLine(line, debrief, isAsked: isAsked) {
    case .answers(let intents, let isAnswer):
      for intent in intents { answer(intent) }
      if isAnswer { return goOn() }
    case .phase(let phase):
      debrief.phase = phase
      output.say("notes go to \(debrief.session.plan.phases[phase].title) now")
    case .scorer(let isInterviewer):
      debrief.move(to: isInterviewer ? .interviewer : .score)
      if isAsked {
        ask()
      } else {
        output.say(DebriefWords.scorer(debrief, isInterviewer: isInterviewer))
      }
    case .goOn: return goOn()
    case .goBack:
      debrief.goBack()
      ask()
    case .show:
      lookAhead()
      lookElsewhere()
      for line in DebriefWords.all(debrief, next: nextStep) { output.say(line) }
    case .tellCommands:
      for row in DebriefLineCommand.all { output.say("\(row.usage): \(row.words)") }
    case .say(let text): output.say(text)
    case .done: return false
    }
    return true
  }

  /// Finds out what was scored at another terminal, where nothing was scored here.
  private mutating func lookElsewhere() {
    guard debrief.session.plan.isInterviewed, !debrief.reflection.isScored else { return }
    debrief.scoredElsewhere = recorder.scoresElsewhere
  }

  /// Finds out anew what comes next, where answers may have changed it.
  private mutating func lookAhead() {
    guard debrief.reflection != known else { return }
    known = debrief.reflection
    recorder.finish(known)
    nextStep = DebriefGathering.nextStep(after: debrief.session, in: workspace)
  }

  private mutating func answer(_ intent: Debrief.Intent) {
    let commands = debrief.handle(intent)
    recorder.perform(commands, debrief)
    let refusals = commands.compactMap { if case .say(let text) = $0 { text } else { nil } }
    if refusals.isEmpty {
      DebriefWords.taken(intent, debrief).map(output.say)
    } else {
      refusals.forEach(output.say)
    }
  }

  /// To the next question; there is none behind the last.
  private mutating func goOn() -> Bool {
    guard isAsked else { return true }
    debrief.goToNextQuestion()
    ask()
    return debrief.part != .next
  }
}
