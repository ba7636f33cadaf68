import Foundation
import Sessions
import Structures
import Texts

@testable import Transcripts

/// The sessions of a made-up person who rehearses one structure.
struct MadeUpHistory {
  /// How a person and their history are made up.
  struct Recipe {
    var structure = MadeUpStructure.usual
    var habit = Habit.none
    var sessions = 8
    var deviation = 0.15
    var spread = Spread.lognormal
    /// How likely a time is twice or half as long as it should be.
    var outliers = 0.0
    /// How much less, or more, some phases vary than others: by a factor of up to so much.
    var unevenness = 1.0
    /// Whether the windows are made longer by a third on the way.
    var isEdited = false
    /// The day of the first session.
    var firstDay = 20_000
  }

  /// The sessions, oldest first.
  private(set) var sessions: [PastSession] = []
  /// What their bodies say, by the path.
  private(set) var bodies: [String: SessionBody] = [:]
  /// The phase that the habit is of.
  let phase: Int

  private let recipe: Recipe
  /// Where in each window the person is as a rule, from 0 at its earliest to 1 at its latest.
  private let centres: [Double]
  /// How often prompts are left out, follow-ups asked, pauses made, marks of being stuck set.
  private let leavesOut: Double
  private let clockError: Double
  private let deviations: [Double]

  /// Makes up a person and all sessions.
  init(_ recipe: Recipe, _ chance: inout Chance) {
    self.recipe = recipe
    let phases = recipe.structure.phases
    centres = phases.map { _ in chance.uniform(0.25, 0.75) }
    let unevenness = recipe.unevenness
    deviations = phases.map { _ in
      recipe.deviation * exp(chance.uniform(-log(unevenness), log(unevenness)))
    }
    leavesOut = chance.uniform(0.05, 0.25)
    clockError = recipe.habit == .timeSense ? (chance.happens(0.5) ? 1.25 : 0.8) : 1
    // A debt needs a later phase, and a prompt is judged where its phase was entered each time.
    let places = [.timeDebt, .prompt].contains(recipe.habit) ? phases.count - 1 : phases.count
    phase = Int(chance.uniform(0, Double(places) - 1e-9))
    var day = recipe.firstDay
    var isSecond = false
    for number in 0..<recipe.sessions {
      add(number, day: day, hour: isSecond ? 20 : 9, &chance)
      isSecond = !isSecond && chance.happens(0.4)
      if !isSecond { day += 1 + chance.count(0.8) }
    }
  }

  private mutating func add(_ number: Int, day: Int, hour: Int, _ chance: inout Chance) {
    let scale = recipe.isEdited && number * 2 >= recipe.sessions ? 4.0 / 3 : 1
    let last = lastEntered(&chance)
    let mood = chance.normal()
    var phases: [Summary.Phase] = []
    var prompts: [[String]] = []
    var isAfterOverrun = false
    for (place, planned) in recipe.structure.phases.enumerated() {
      var phase = Summary.Phase(
        title: planned.title,
        window: Window(
          earliest: .seconds(planned.earliest * scale), latest: .seconds(planned.latest * scale)))
      phase.prompts = planned.prompts
      (phase.followUps, phase.stuck, phase.pauses) = (0, 0, 0)
      prompts.append((0..<planned.prompts).map { "Prompt \($0 + 1) of \(planned.title)" })
      if place <= last {
        enter(&phase, place, number, mood: mood, isAfterOverrun: &isAfterOverrun, &chance)
      } else {
        phase.active = .zero
      }
      phases.append(phase)
    }
    keep(phases, prompts, day: day, hour: hour, isWhole: last == phases.count - 1, &chance)
  }

  /// The last phase that a session comes to.
  private func lastEntered(_ chance: inout Chance) -> Int {
    let last = recipe.structure.phases.count - 1
    let misses = recipe.habit == .unfinished ? 0.8 : 0.04
    return chance.happens(misses) ? last - 1 : last
  }

  private func enter(
    _ phase: inout Summary.Phase, _ place: Int, _ number: Int, mood: Double,
    isAfterOverrun: inout Bool, _ chance: inout Chance
  ) {
    guard let window = phase.window, let end = window.latest?.inSeconds else { return }
    let start = window.earliest.inSeconds
    phase.visits = 1
    var seconds = start + centres[place] * (end - start)
    let isOwn = place == self.phase
    let progress = Double(number) / Double(max(1, recipe.sessions - 1))
    switch recipe.habit {
    case .over where isOwn: seconds = 1.25 * end
    case .short where isOwn: seconds = 0.75 * start
    case .slowing where isOwn: seconds *= pow(2, progress - 0.5)
    case .timeDebt where isOwn: seconds = end
    case .timeDebt where place == self.phase + 1 && isAfterOverrun:
      seconds *= 2.0 / 3
    default: break
    }
    seconds *= recipe.spread.factor(deviations[place], day: mood, &chance)
    if chance.happens(recipe.outliers) { seconds *= chance.happens(0.5) ? 2 : 0.5 }
    phase.followUps = place > 0 && chance.happens(0.25) ? 1 : 0
    phase.pauses = chance.happens(0.12) ? 1 : 0
    if recipe.habit == .followUps, phase.followUps ?? 0 > 0 { seconds += 60 }
    if recipe.habit == .pauses, phase.pauses ?? 0 > 0 { seconds *= 1.5 }
    let density = recipe.habit == .stuck && isOwn ? 6.0 : 1
    let whole = recipe.structure.phases.reduce(0) { $0 + $1.latest }
    phase.stuck = chance.count(2 * density * seconds / whole)
    phase.active = .milliseconds(Int64(seconds * 1000))
    let (over, short) = (seconds - end, start - seconds)
    if isOwn { isAfterOverrun = over >= 1 }
    phase.over = over >= 1 ? .milliseconds(Int64(over * 1000)) : .zero
    phase.short = short >= 1 ? .milliseconds(Int64(short * 1000)) : .zero
    phase.ticked = (0..<phase.prompts).filter { prompt in
      let share = recipe.habit == .prompt && isOwn && prompt == 0 ? 0.9 : leavesOut
      return !chance.happens(share)
    }
    phase.covered = phase.ticked.count
  }

  private mutating func keep(
    _ phases: [Summary.Phase], _ prompts: [[String]], day: Int, hour: Int, isWhole: Bool,
    _ chance: inout Chance
  ) {
    let active = phases.reduce(Duration.zero) { $0 + ($1.active ?? .zero) }
    let id = "\(recipe.structure.title)-\(day)-\(hour)"
    var summary = Summary(
      id: id, started: Stamp(seconds: Int64(day * 86_400 + hour * 3600), offset: 0),
      outcome: isWhole ? .completed : .stopped, structure: recipe.structure.title,
      reference: "guide.md:1", mode: .session, pace: .latest, speed: 1, autoAdvance: false,
      active: active, phases: phases, tags: [])
    summary.ended = Stamp(seconds: Int64(day * 86_400 + hour * 3600 + 1200), offset: 0)
    summary.window = summary.plannedTotal
    summary.scores.overallPoints = Double(Int(chance.uniform(3, 8))) / 2
    if chance.happens(0.6) {
      let own = summary.scores.overallPoints ?? 2.5
      summary.partnerScores.overallPoints = min(4, max(1, own + (chance.normal()).rounded() / 2))
    }
    let guesses = (0..<2).compactMap { _ in
      let actual = chance.uniform(30, 200)
      return Guess(
        said: .seconds(actual * clockError * exp(0.15 * chance.normal())),
        actual: .seconds(actual))
    }
    summary.phases[0].guesses = guesses
    let session = PastSession(path: "/\(id).md", id: id, summary: summary)
    sessions.append(session)
    bodies[session.path] = SessionBody(summary: summary, prompts: prompts)
  }
}

extension Summary {
  fileprivate var plannedTotal: Window? { Window.total(of: phases.compactMap(\.window)) }
}
