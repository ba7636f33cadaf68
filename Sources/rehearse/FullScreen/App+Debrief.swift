import Clocks
import Coaching
import Grids
import References
import Screens
import Sessions
import Storage
import Structures
import TerminalIO
import Transcripts

extension App {
  /// The look back at a session that has ended.
  func debrief(_ debrief: Debrief, _ recorder: Recorder) -> Route {
    let refuges = SessionFolder.refuges(context.environment)
    var debrief = debrief
    debrief.isShort = day?.isShort == true
    var screen = DebriefScreen(debrief, saved: "", otherFolder: refuges.first?.path ?? "")
    if day != nil { screen.home = "day" }
    recorder.finish(debrief.reflection)
    var isGathered = false
    var told = debrief.reflection
    while true {
      screen.saved = "Saved: \(recorder.path)"
      screen.trouble = recorder.trouble
      present(screen)
      guard isGathered else {
        // Looking through guides and sessions must not hold up the first frame.
        let gathering = DebriefGathering(debrief.session, in: workspace)
        screen.take(
          gathering.guidance, suggestion: gathering.suggestion,
          nextStep: day == nil ? gathering.nextStep : nil)
        isGathered = true
        continue
      }
      if screen.debrief.part == .next, screen.debrief.reflection != told {
        told = screen.debrief.reflection
        recorder.finish(told)
        if day == nil {
          screen.nextStep = DebriefGathering.nextStep(after: debrief.session, in: workspace)
        }
        continue
      }
      let isWaiting = screen.debrief.isWaitingForOther
      if isWaiting { screen.debrief.take(scoredElsewhere: recorder.scoresElsewhere) }
      let nextLook = isWaiting ? Instant.now + .seconds(1) : nil
      let happenings = wait(until: [recorder.nextTry, nextLook].compactMap(\.self).min())
      recorder.retry(screen.debrief.reflection)
      for happening in happenings {
        guard let key = happening.keyToStay else {
          recorder.perform(screen.takeDraft(), screen.debrief)
          return leave(recorder, screen.debrief.reflection, ExitStatus.interrupted)
        }
        var burst = Burst(key)
        while let key = burst.next(for: &screen) {
          guard let action = screen.handle(key, size: terminal.size) else { continue }
          if let route = route(action, from: &screen, recorder) { return route }
        }
      }
    }
  }

  /// Does what the person decided; `nil` when that leaves the debrief where it is.
  private func route(
    _ action: DebriefScreen.Action, from screen: inout DebriefScreen, _ recorder: Recorder
  ) -> Route? {
    switch action {
    case .perform(let commands): recorder.perform(commands, screen.debrief)
    case .save: recorder.finish(screen.debrief.reflection)
    case .saveElsewhere(let name):
      let folder = SessionFolder(context.environment.path(name))
      recorder.finish(screen.debrief.reflection, in: folder)
    case .quit where day != nil: return isPutAway(recorder, screen) ? .home : nil
    case .quit: return leave(recorder, screen.debrief.reflection, ExitStatus.done)
    case .again, .another, .handOver, .step, .home, .review:
      guard let next = next(action, from: &screen, recorder) else { return nil }
      return isPutAway(recorder, screen) ? next : nil
    }
    return nil
  }

  /// Where a decision leads; `nil` where it leads nowhere, which is told.
  private func next(
    _ action: DebriefScreen.Action, from screen: inout DebriefScreen, _ recorder: Recorder
  ) -> Route? {
    var plan = screen.debrief.session.planAsAsked
    plan.reading = .zero
    switch action {
    case .again:
      // What is to be changed from now on is what will be asked about.
      let toChange = screen.debrief.reflection.toChange
      if !toChange.isEmpty { plan.resolution = toChange }
      return .session(plan, options, late: nil)
    case .handOver:
      guard let entry = entry(of: plan.structureName, on: &screen) else { return nil }
      return handOver(plan, entry)
    case .another where day != nil:
      guard let day, let place = plan.round.flatMap({ day.day.place(of: $0.name) }) else {
        return nil
      }
      return try? day.preparation(of: place).map { try start($0, leadsHome: true) }
    case .another:
      guard let entry = entry(of: plan.structureName, on: &screen) else { return nil }
      return try? start(
        Preparation(entry, level: plan.level, asking: .any, options(of: plan, entry), workspace),
        leadsHome: true)
    case .step:
      do { return try screen.nextStep.flatMap(begin) } catch {
        screen.message = error.message
        return nil
      }
    case .review: return .review(ReviewStart(of: recorder.path, in: workspace.folder))
    default: return .home
    }
  }

  /// Changes the roles, and runs the same structure again.
  ///
  /// Another question is drawn where one of the guides was asked. It waits on the ready screen, since
  /// seats are changed as well.
  private func handOver(_ plan: Plan, _ entry: StructureCatalogue.Entry) -> Route {
    var options = options(of: plan, entry)
    (options.candidate, options.interviewer) = (plan.interviewer, plan.candidate)
    // Who answers now has heard what was asked, whatever their own past sessions say.
    workspace.drawn.questions += plan.questions
    let own = plan.question.flatMap { workspace.bank.entry(asked: $0) == nil ? $0 : nil }
    let asking = own.map(Asking.given) ?? (plan.questions.isEmpty ? .nothing : .any)
    return .ready(
      Preparation(entry, level: plan.level, asking: asking, options, workspace), leadsHome: true)
  }

  /// How a plan was run.
  private func options(of plan: Plan, _ entry: StructureCatalogue.Entry) -> SessionOptions {
    var options = options
    (options.drill, options.clock) = (Drill(of: plan, in: entry.structure.structure), plan.clock)
    (options.candidate, options.interviewer) = (plan.candidate, plan.interviewer)
    options.isInterviewed = plan.isInterviewed
    return options
  }

  /// A structure among those that can be run; says so when it is not there.
  private func entry(
    of name: StructureName, on screen: inout DebriefScreen
  ) -> StructureCatalogue.Entry? {
    let entry = workspace.catalogue.entries.first { $0.name == name }
    if entry == nil {
      let place = name.document.isEmpty ? "" : " of \(name.document)"
      screen.message = "“\(name.title)”\(place) is not among your guides now"
    }
    return entry
  }

  /// Whether the transcript lies somewhere, so that one may go on; where, if not in its folder, is
  /// told on the home screen or at the end.
  private func isPutAway(_ recorder: Recorder, _ screen: DebriefScreen) -> Bool {
    let refuges = SessionFolder.refuges(context.environment)
    let problems = recorder.finish(screen.debrief.reflection, orIn: refuges)
    guard recorder.trouble == nil else { return false }
    day?.move(screen.debrief.session.plan.round, to: recorder.path)
    lastMessage = problems.last
    lastWords += problems + recorder.remarks
    return true
  }
}
