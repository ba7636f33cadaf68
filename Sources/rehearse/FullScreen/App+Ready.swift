import Clocks
import Coaching
import Grids
import Screens
import Sessions
import Structures
import TerminalIO

extension App {
  /// Begins what was chosen: on the ready screen, or at once where that is not wanted.
  ///
  /// - Parameters:
  ///   - preparation: what was chosen.
  ///   - leadsHome: whether the person came from the home screen.
  /// - Returns: where to go next.
  /// - Throws: ``Failure`` when what was asked for cannot be; nothing was shown then.
  func start(_ preparation: Preparation, leadsHome: Bool) throws(Failure) -> Route {
    if preparation.options.showsReady { return .ready(preparation, leadsHome: leadsHome) }
    guard preparation.isNeededBefore || leadsHome else {
      return .session(
        preparation.plan, preparation.options,
        late: preparation.asking.isOpen ? preparation : nil)
    }
    var preparation = preparation
    try preparation.prepare()
    return .session(preparation.plan, preparation.options, late: nil)
  }

  /// Begins what is next, as its command line would.
  ///
  /// - Returns: where to go next.
  /// - Throws: ``Failure`` when it cannot be run.
  func begin(_ next: NextStep) throws(Failure) -> Route? {
    guard let preparation = try Preparation(next, in: workspace) else {
      throw .usage("\(next.commandLine) does that")
    }
    return try start(preparation, leadsHome: true)
  }

  /// The ready screen, until the session begins or the person goes back.
  func ready(_ preparation: Preparation, leadsHome: Bool) -> Route {
    var preparation = preparation
    var screen = ReadyScreen(ReadyContent(preparation, leadsHome: leadsHome))
    // What was asked before has to be read for a question, and the screen is there before that.
    present(screen)
    do { try preparation.prepare() } catch { screen.message = error.message }
    screen.content = ReadyContent(preparation, leadsHome: leadsHome)
    var last = Instant.now
    while true {
      screen.secondOfDay = context.wall().secondOfDay
      present(screen)
      let happenings = wait(until: screen.nextChange.map { last + $0 })
      let wasReading = screen.isReading
      let now = Instant.now
      screen.read(for: last.duration(to: now))
      last = now
      if wasReading, !screen.isReading { cuePlayer.strikeOnce() }
      for happening in happenings {
        guard let key = happening.keyToStay else { return .leave(ExitStatus.interrupted) }
        var burst = Burst(key)
        while let key = burst.next(for: &screen) {
          guard let action = screen.handle(key, size: terminal.size) else { continue }
          if let route = route(action, on: &screen, &preparation) { return route }
        }
      }
    }
  }

  /// Does what the person decided; `nil` when that leaves the screen where it is.
  private func route(
    _ action: ReadyScreen.Action, on screen: inout ReadyScreen, _ preparation: inout Preparation
  ) -> Route? {
    switch action {
    case .begin: return begin(on: &screen, preparation)
    case .back where screen.content.leadsHome:
      keep(preparation)
      return .home
    case .back, .quit: return .leave(ExitStatus.done)
    case .draw: draw(on: &screen, &preparation)
    case .refuse: refuse(on: &screen, &preparation)
    case .ask(let question): preparation.ask(question)
    case .change(let level): preparation.change(level: level)
    case .tell(let story): preparation.story = story
    case .changePlan(let changes): preparation.changes = changes
    }
    screen.content = ReadyContent(preparation, leadsHome: screen.content.leadsHome)
    return nil
  }

  /// Begins the session; what keeps it from that is told here, where it can be changed.
  private func begin(on screen: inout ReadyScreen, _ preparation: Preparation) -> Route? {
    var plan = preparation.plan
    plan.reading = screen.reading
    do { _ = try preparation.options.rehearsal(of: plan, in: workspace) } catch {
      screen.message = error.message
      return nil
    }
    keep(preparation)
    return .session(plan, preparation.options, late: nil)
  }

  /// What the home screen begins with when one comes back to it.
  private func keep(_ preparation: Preparation) {
    level = preparation.level ?? level
    if case .given = preparation.asking { asking = preparation.asking }
  }

  private func draw(on screen: inout ReadyScreen, _ preparation: inout Preparation) {
    switch preparation.drawAnother() {
    case .taken: break
    case .nothing: screen.message = "there is no question to draw; w writes one"
    case .blanks(let template, let defaults): screen.fill(template, defaults: defaults)
    }
  }

  private func refuse(on screen: inout ReadyScreen, _ preparation: inout Preparation) {
    do {
      try preparation.refuse()
      draw(on: &screen, &preparation)
      screen.message = screen.message ?? "that one is not drawn again"
    } catch { screen.message = error.message }
  }
}

extension ReadyContent {
  /// What there is to say of what was chosen so far.
  init(_ preparation: Preparation, leadsHome: Bool) {
    let isPrepared = preparation.isPrepared
    self.init(
      plan: preparation.plan, guide: preparation.unchangedPlan.phases,
      levels: preparation.entry.levels, isPrepared: isPrepared,
      hint: ReadyContent.hint(preparation),
      expectation: isPrepared ? preparation.expectation : nil,
      kept: preparation.resolution?.record,
      stories: isPrepared ? preparation.workspace.stories.cards.map(\.story.name) : [],
      leadsHome: leadsHome)
  }

  private static func hint(_ preparation: Preparation) -> String? {
    guard preparation.isPrepared, preparation.plan.questions.isEmpty else { return nil }
    return preparation.isWithoutSuiting
      ? "No question of the guides suits this structure. w writes one, d draws any."
      : "Nothing is asked. w writes a question, d draws one."
  }
}
