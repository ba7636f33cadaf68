import CommandLines
import Listings
import References
import Sessions
import Storage
import Structures

/// How a session is to be run, as the options say.
struct SessionOptions {
  var level: String?
  /// Which question is answered.
  let asking: Asking
  /// Which question is answered when none was chosen.
  let standard: Asking
  /// The story that is told, by name.
  var story: String?
  /// Whether the question is shown before the clock starts.
  let showsReady: Bool
  /// What fills the blanks of a question that is drawn.
  let topics: [String]
  /// What all windows are scaled to.
  var total: Duration?
  var pace: Pace
  var clock: Plan.Clock
  var speed: Int
  var autoAdvance = false
  /// Whether phases are changed by keys in short answers as well.
  var isKeyed = false
  /// Whether follow-ups are thrown in.
  var hasCurveballs = false
  /// Whose past times it runs against.
  var against: Rival.Choice?
  /// The round of a day that it is.
  var round: LoopRound?
  /// The category of questions that one is drawn from.
  var category: String?
  /// The one phase that is rehearsed, where it is not the whole.
  var drill: Drill?
  /// Who rehearses; with ``isInterviewed`` who answers.
  var candidate: String?
  /// Who interviews.
  var interviewer: String?
  /// Whether somebody else answers than who sits at the program.
  var isInterviewed = false
  /// What is put among the prompts.
  var checklists: [Checklist] = []
  /// What cues are played with.
  let cues: CueMeans
  /// Whether only ASCII signs are drawn.
  let isASCII: Bool
  /// Whether the level was asked for on the command line, and so has to be one that the guide knows.
  private(set) var isLevelAsked: Bool

  /// Takes what was asked for, and the settings for the rest.
  ///
  /// - Parameters:
  ///   - run: how a session was asked for, if one was.
  ///   - isASCII: whether only ASCII signs are drawn.
  ///   - bell: what stands for a bell.
  ///   - workspace: the settings hold where nothing was asked for.
  init(_ run: RunOptions? = nil, isASCII: Bool, bell: Bell? = nil, _ workspace: Workspace) {
    let settings = workspace.settings
    isLevelAsked = run?.level != nil
    level = run?.level ?? settings.level
    standard = settings.asks ? .suiting : .nothing
    asking = run?.asking ?? standard
    showsReady = settings.showsReady && run?.isNow != true
    candidate = run?.candidate ?? settings.candidate
    topics = run?.topics ?? []
    pace = run?.pace ?? .latest
    clock = run?.clock ?? .shown
    speed = run?.speed ?? 1
    self.isASCII = isASCII
    cues = CueMeans(bell: run?.bell ?? bell, settings, workspace.context.environment)
  }

  /// Finds the level that a session is run for.
  ///
  /// - Parameter entry: what is run.
  /// - Returns: the level as the guide writes it; `nil` where it does not know that of the settings.
  /// - Throws: ``Failure`` when the guide does not know the one that was asked for.
  func level(for entry: StructureCatalogue.Entry) throws(Failure) -> String? {
    let levels = entry.levels
    guard let level, !levels.isEmpty else { return level }
    let known = levels.first { $0.lowercased() == level.lowercased() }
    if known == nil, isLevelAsked {
      throw .usage(
        "\(entry.reference.name) knows the levels \(levels.joined(separator: ", ")), not “\(level)”;"
          + " name one of them or leave --level out")
    }
    return known
  }

  /// How a round of a day is run.
  ///
  /// - Parameters:
  ///   - item: the round, as its loop has it.
  ///   - round: the round, as its transcript names it.
  mutating func take(_ item: Loop.Item, _ round: LoopRound) {
    (total, self.round) = (item.length, round)
    interviewer = item.interviewer ?? interviewer
    if !isLevelAsked, let level = item.level { self.level = level }
  }

  /// Makes the plan of a session for a level that is known to fit.
  func plan(for entry: StructureCatalogue.Entry, level: String?, question: String?) -> Plan {
    let own = entry.structure.structure(for: level)
    let scaled = total.map { own.scaled(toTotal: $0) } ?? own
    let whole = checklists.reduce(scaled) { $1.added(to: $0) }
    let structure = drill?.structure(of: whole) ?? whole
    return Plan(
      structure: structure, question: question, level: level, candidate: candidate,
      interviewer: interviewer, round: round, isInterviewed: isInterviewed,
      reference: entry.place, mode: mode(of: structure, isAnswer: entry.structure.isAnswer),
      pace: pace, clock: clock, speed: speed, autoAdvance: autoAdvance)
  }

  /// A short answer has one clock, and needs no key while one speaks.
  func mode(of structure: Structure, isAnswer: Bool) -> Plan.Mode {
    guard drill == nil else { return .drill }
    guard !isKeyed, !autoAdvance, let latest = structure.total?.latest, latest > .zero,
      isAnswer || latest <= Plan.longestAnswer, structure.phases.count > 1,
      structure.phases.allSatisfy({ $0.window != nil })
    else { return .session }
    return .answer
  }

  /// The conductor of a plan's session that has not begun, with curveballs when they are asked for.
  ///
  /// - Parameters:
  ///   - plan: what is run.
  ///   - workspace: its bank holds the follow-ups of its question.
  /// - Returns: the conductor.
  /// - Throws: ``Failure`` when nothing could ever be thrown in.
  func rehearsal(of plan: Plan, in workspace: Workspace) throws(Failure) -> Rehearsal {
    let session = Session(plan: plan)
    guard hasCurveballs, plan.mode != .drill else {
      return SessionOptions.rehearsal(of: session, in: workspace)
    }
    guard let question = plan.question else {
      throw .usage(
        "--curveballs needs a question, and there is none; --question gives one, --draw takes any")
    }
    let followUps = Drawing.followUps(of: question, in: workspace.bank)
    guard !followUps.isEmpty else {
      throw .usage(
        "--curveballs needs a question with follow-ups, and the guides have none for “\(question)”;"
          + " --draw draws one that has some, as does d on the home screen")
    }
    var generator = workspace.context.generator()
    let curveballs = Curveballs(followUps, in: plan, using: &generator)
    guard !curveballs.times.isEmpty else {
      throw .usage(
        "--curveballs needs a phase behind the first that has a time, and half a minute of it")
    }
    return SessionOptions.rehearsal(of: session, curveballs: curveballs, in: workspace)
  }

  /// The conductor of a session that was cut short.
  static func rehearsal(resuming recorder: Recorder, in workspace: Workspace) -> Rehearsal {
    var rehearsal = rehearsal(of: recorder.session, in: workspace)
    rehearsal.recall(recorder.events)
    return rehearsal
  }

  /// The conductor of a session that has not begun or was cut short.
  private static func rehearsal(
    of session: Session, curveballs: Curveballs = Curveballs(), in workspace: Workspace
  ) -> Rehearsal {
    var generator = workspace.context.generator()
    let checks = TimeChecks(in: session, using: &generator)
    return Rehearsal(session, curveballs: curveballs, timeChecks: checks)
  }
}
