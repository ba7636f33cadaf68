import Sessions
import Structures
import Transcripts

extension Rival {
  /// So many of the newest sessions make a median.
  private static let reach = 12

  /// Finds past times that a plan can run against; `nil` where there are none.
  ///
  /// STATISTICS.md says which sessions and times count.
  ///
  /// - Parameters:
  ///   - choice: whose times.
  ///   - plan: what is to be run.
  ///   - sessions: sessions of one person, oldest first.
  public init?(_ choice: Choice, for plan: Plan, _ sessions: [PastSession]) {
    let name = plan.structureName
    let own = sessions.filter { $0.summary.isOf(name) && $0.summary.countsForStructure }
    let rows = own.map { Rival.times(of: $0.summary, for: plan) }
    let columns = plan.phases.indices.map { phase in rows.compactMap { $0[phase] } }
    let times: [Duration?]? =
      switch choice {
      case .last: rows.last
      case .median: plan.phases.indices.map { Rival.median(rows.suffix(Rival.reach), $0) }
      case .best: Rival.best(own).map { rows[$0] }
      case .session(let id): own.firstIndex { $0.id == id }.map { rows[$0] }
      }
    guard let times, times.contains(where: { $0 != nil }) else { return nil }
    self.init(choice, times: times, bests: zip(plan.phases, columns).map(Rival.nearest))
  }

  /// The times of a session that count, brought to the windows of a plan.
  private static func times(of summary: Summary, for plan: Plan) -> [Duration?] {
    let all = plan.structurePhases
    var times: [Duration?] = plan.phases.map { _ in nil }
    for (phase, place) in zip(all, PhaseMatch(all, in: summary).places) {
      guard let own = phase.place, let place, summary.countsTime(of: place),
        let active = summary.phases[place].active
      else { continue }
      times[own] = TimeReview.scaled(
        active, from: summary.phases[place].window, to: plan.phases[own].window)
    }
    return times
  }

  private static func median(_ rows: ArraySlice<[Duration?]>, _ phase: Int) -> Duration? {
    let times = rows.compactMap { $0[phase] }.sorted()
    guard !times.isEmpty else { return nil }
    let (low, high) = (times[(times.count - 1) / 2], times[times.count / 2])
    return .milliseconds((low.milliseconds + high.milliseconds) / 2)
  }

  /// The whole session whose time was nearest to the middle of its window.
  private static func best(_ sessions: [PastSession]) -> Int? {
    sessions.isEmpty ? nil : StructureReview(sessions).total.best?.session
  }

  /// Of the times inside a phase's window the one nearest to its middle.
  private static func nearest(_ phase: Phase, _ times: [Duration]) -> Duration? {
    guard let window = phase.window, window.latest != nil else { return nil }
    let inside = times.filter { PhaseResult.Verdict(active: $0, window: window) == .inWindow }
    let distances = inside.map { ($0, window.distanceFromMiddle(of: $0) ?? .longest) }
    return distances.min { $0.1 < $1.1 }?.0
  }
}
