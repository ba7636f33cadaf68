import Sessions
import Structures
import TestSupport
import Texts

@testable import Coaching
@testable import Transcripts

/// Summaries of sessions as tests need them.
enum History {
  /// A phase with its window, its active time and its prompts; `nil` for a phase that was left out.
  static func phase(
    _ title: String, _ window: ClosedRange<Int>?, _ active: Int?, covered: Int = 0
  ) -> Summary.Phase {
    var phase = Summary.Phase(
      title: title,
      window: window.map {
        Window(earliest: .seconds($0.lowerBound), latest: .seconds($0.upperBound))
      })
    (phase.prompts, phase.covered, phase.active) = (4, covered, .seconds(active ?? 0))
    guard let active else { return phase }
    phase.visits = 1
    if let window {
      phase.over = .seconds(max(0, active - window.upperBound))
      phase.short = .seconds(max(0, window.lowerBound - active))
    }
    return phase
  }

  /// A session of these phases on a day, counted from 1970-01-01.
  static func session(
    day: Int, _ phases: [Summary.Phase], title: String = "Design", reference: String? = "g.md:3",
    outcome: Outcome? = .completed, change: (inout Summary) -> Void = { _ in }
  ) -> PastSession {
    let active = phases.reduce(Duration.zero) { $0 + ($1.active ?? .zero) }
    var summary = Summary(
      id: "s\(day)", started: Stamp(seconds: Int64(day) * 86_400 + 43_200, offset: 0),
      outcome: outcome, structure: title, reference: reference, mode: .session, pace: .latest,
      speed: 1, autoAdvance: false, active: active, phases: phases, tags: [])
    summary.window = summary.plannedWindow
    if let latest = summary.window?.latest { summary.overrun = (active - latest).clampedToZero }
    change(&summary)
    return PastSession(path: "/s/\(summary.id).md", id: summary.id, summary: summary)
  }

  /// The structure of a session as a guide has it that nobody has changed.
  static func place(_ summary: Summary) -> PlannedStructure {
    let phases = summary.phases.map { Phase(title: $0.title, window: $0.window) }
    return PlannedStructure(
      Structure(title: summary.structure, phases: phases), document: summary.document,
      name: summary.structure, level: summary.level, hasDrills: true)
  }

  /// A history as chance has it: several structures, scaled windows, sessions that were stopped.
  static func random(_ count: Int, seed: UInt64) -> [PastSession] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let structure = Int.random(in: 0...2, using: &random)
      let scale = Bool.random(using: &random) ? 2 : 1
      let isWhole = Int.random(in: 0...4, using: &random) > 0
      let length = structure + 2
      let entered = isWhole ? length : Int.random(in: 1...length, using: &random)
      let phases = (0..<length).map { place in
        phase(
          "P\(place)", place == 1 && structure == 1 ? nil : 20 * scale...40 * scale,
          place < entered ? Int.random(in: 5...70, using: &random) : nil,
          covered: place < entered ? Int.random(in: 0...4, using: &random) : 0)
      }
      return session(
        day: 20_000 + index / 2 + Int.random(in: 0...3, using: &random), phases,
        title: "S\(structure)", outcome: isWhole ? .completed : .stopped
      ) { summary in
        summary.id += "-\(index)"
        summary.speed = Int.random(in: 0...9, using: &random) == 0 ? 60 : 1
        summary.level = ["L6", "L7", nil].randomElement(using: &random) ?? nil
        summary.band = ([nil] + HireBand.allCases).randomElement(using: &random) ?? nil
        summary.paused = .seconds(Int.random(in: 0...30, using: &random))
        summary.marks[.strong] = Int.random(in: 0...3, using: &random)
        summary.tags = Bool.random(using: &random) ? ["mock"] : []
      }
    }.sorted { $0.isEarlier(than: $1) }
  }
}
