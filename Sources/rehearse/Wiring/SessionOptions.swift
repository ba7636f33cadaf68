import Listings
import References
import Sessions
import Storage
import Structures

/// How a session is to be run, as the options say.
struct SessionOptions {
  let level: String?
  let question: String?
  /// Whether a question is to be drawn.
  let draws: Bool
  /// What fills the blanks of a question that is drawn.
  let topics: [String]
  let total: Duration?
  let pace: Pace
  let speed: Int
  let autoAdvance: Bool
  /// Whether follow-ups are thrown in.
  let hasCurveballs: Bool
  /// Who rehearses.
  let candidate: String?
  /// What is put among the prompts.
  var checklists: [Checklist] = []
  let bell: Bell
  /// Whether only ASCII signs are drawn.
  let isASCII: Bool
  /// Whether the level was asked for on the command line, and so has to be one that the guide knows.
  private let isLevelAsked: Bool

  /// Reads the options.
  ///
  /// - Throws: ``Failure`` when a value makes no sense.
  init(_ invocation: Invocation, _ settings: Settings) throws(Failure) {
    isLevelAsked = invocation.value("--level") != nil
    level = invocation.value("--level") ?? settings.level
    question = invocation.value("--question")
    candidate = invocation.value("--candidate") ?? settings.candidate
    draws = invocation.has("--draw")
    topics = invocation.all("--topic")
    guard question == nil || !draws else {
      throw .usage("--question and --draw exclude each other; leave one of them out")
    }
    guard topics.isEmpty || draws else {
      throw .usage("--topic fills the blanks of a question that --draw draws; add --draw")
    }
    autoAdvance = invocation.has("--auto-advance")
    hasCurveballs = invocation.has("--curveballs")
    isASCII = invocation.has("--ascii")
    pace = try SessionOptions.choice("--pace", invocation) ?? .latest
    bell = try SessionOptions.choice("--bell", invocation) ?? settings.bell
    total = try SessionOptions.time("--total", invocation)
    speed = try SessionOptions.speed(invocation)
  }

  /// Makes the plan of a session.
  ///
  /// - Parameters:
  ///   - entry: what is run.
  ///   - workspace: what a question is drawn from.
  /// - Returns: the plan, with a level that the guide knows.
  /// - Throws: ``Failure`` when the guide does not know the level, or no question fits the topics.
  func plan(for entry: StructureCatalogue.Entry, in workspace: Workspace) throws(Failure) -> Plan {
    let levels = entry.levels
    var level = level
    if let asked = level, !levels.isEmpty {
      let known = levels.first { $0.lowercased() == asked.lowercased() }
      if known == nil, isLevelAsked {
        throw .usage(
          "\(entry.reference.name) knows the levels \(levels.joined(separator: ", ")), not “\(asked)”;"
            + " name one of them or leave --level out")
      }
      level = known
    }
    let drawn = draws ? try Drawing.question(for: entry, level: level, self, workspace) : nil
    return plan(for: entry, level: level, question: drawn ?? question)
  }

  /// Makes the plan of a session for a level that is known to fit.
  func plan(for entry: StructureCatalogue.Entry, level: String?, question: String?) -> Plan {
    let own = entry.structure.structure(for: level)
    let scaled = total.map { own.scaled(toTotal: $0) } ?? own
    let structure = checklists.reduce(scaled) { $1.added(to: $0) }
    return Plan(
      structure: structure, question: question, level: level, candidate: candidate,
      reference: entry.source, pace: pace,
      speed: speed, autoAdvance: autoAdvance)
  }

  /// The conductor of a plan's session that has not begun, with curveballs when they are asked for.
  ///
  /// - Parameters:
  ///   - plan: what is run.
  ///   - bank: holds the follow-ups of its question.
  /// - Returns: the conductor.
  /// - Throws: ``Failure`` when nothing could ever be thrown in.
  func rehearsal(of plan: Plan, _ bank: QuestionBank) throws(Failure) -> Rehearsal {
    let session = Session(plan: plan)
    guard hasCurveballs else { return Rehearsal(session) }
    guard let question = plan.question else {
      throw .usage("--curveballs needs a question; --draw draws one, as does d on the home screen")
    }
    let followUps = Drawing.followUps(of: question, in: bank)
    guard !followUps.isEmpty else {
      throw .usage(
        "--curveballs needs a question with follow-ups, and the guides have none for “\(question)”;"
          + " --draw draws one that has some, as does d on the home screen")
    }
    var random = SystemRandomNumberGenerator()
    let curveballs = Curveballs(followUps, in: plan, using: &random)
    guard !curveballs.times.isEmpty else {
      throw .usage(
        "--curveballs needs a phase behind the first that has a time, and half a minute of it")
    }
    return Rehearsal(session, curveballs: curveballs)
  }

  static func choice<Value: RawRepresentable & CaseIterable>(
    _ option: String, _ invocation: Invocation
  ) throws(Failure) -> Value? where Value.RawValue == String {
    guard let word = invocation.value(option) else { return nil }
    guard let value = Value(rawValue: word.lowercased()) else {
      let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("\(option): “\(word)” is none of \(words)")
    }
    return value
  }

  private static func time(
    _ option: String, _ invocation: Invocation
  ) throws(Failure) -> Duration? {
    guard let text = invocation.value(option) else { return nil }
    guard let time = DurationNotation.duration(text), time >= .seconds(1) else {
      throw .usage("\(option): “\(text)” is no time; write 45m, 1h30m or 90s")
    }
    return time
  }

  private static func speed(_ invocation: Invocation) throws(Failure) -> Int {
    guard let text = invocation.value("--speed") else { return 1 }
    guard let speed = Int(text), Plan.speeds.contains(speed) else {
      let (low, high) = (Plan.speeds.lowerBound, Plan.speeds.upperBound)
      throw .usage("--speed: “\(text)” is no whole number from \(low) to \(high)")
    }
    return speed
  }
}
