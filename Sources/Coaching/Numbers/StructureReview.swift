import Sessions
import Structures
import Transcripts

/// What the sessions of one structure have in common.
public struct StructureReview: Hashable, Sendable {
  /// The structure.
  public let structure: StructureName
  /// The sessions, oldest first.
  public let sessions: [PastSession]
  /// The whole sessions.
  public let total: TimeReview
  /// The phases, in the order of the newest session, those that were left out of it among them.
  public let phases: [TimeReview]
  /// Which phases lose the time that overruns take.
  public let debts: [TimeDebt]
  /// How many of each mark were set.
  public let marks: [Mark: Int]
  /// The time in which the clock was stopped.
  public let paused: Duration
  /// The time in which nobody was there.
  public let away: Duration
  /// How often each answer to "would you hire?" was given.
  public let bands: [HireBand: Int]

  /// Looks at sessions of one structure.
  ///
  /// - Parameter sessions: at least one, oldest first; all have ended.
  init(_ sessions: [PastSession]) {
    self.sessions = sessions
    let newest = sessions[sessions.count - 1].summary
    structure = newest.structureName
    let own = newest.structurePhases
    // As a rule nothing was edited, and all sessions share one row.
    let same: [Int?] = Array(own.indices)
    let rows = sessions.map { session in
      PhaseMatch.isSame(own, session.summary)
        ? same : PhaseMatch(own, in: session.summary).places
    }
    phases = zip(own, StructureReview.tallies(of: own, sessions, rows)).map {
      TimeReview(
        title: $0.title, window: $0.window, stated: $0.stated, times: $1.times,
        prompts: $1.prompts, covered: $1.covered)
    }
    total = StructureReview.total(of: newest, sessions)
    debts = TimeDebt.debts(of: own, sessions, rows)
    var (marks, bands): ([Mark: Int], [HireBand: Int]) = ([:], [:])
    var (paused, away) = (Duration.zero, Duration.zero)
    for session in sessions {
      for (mark, count) in session.summary.marks { marks[mark, default: 0] += count }
      if let band = session.summary.band { bands[band, default: 0] += 1 }
      paused += session.summary.paused
      away += session.summary.away
    }
    (self.marks, self.bands, self.paused, self.away) = (marks, bands, paused, away)
  }

  /// The structure's title.
  public var title: String { structure.title }

  /// The same of each level apart, by its name; nothing where there is only one.
  public var levels: [(level: String, review: StructureReview)] {
    let all = Dictionary(grouping: sessions) { $0.summary.level?.uppercased() ?? "" }
    guard all.count > 1 else { return [] }
    return all.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }.compactMap {
      level in
      all[level].map { (level.isEmpty ? "no level" : level, StructureReview($0)) }
    }
  }

  /// The phases of another review of the same structure, each in its place here; `nil` where it has
  /// none.
  public func matched(_ other: StructureReview) -> [TimeReview?] {
    guard let own = sessions.last, let others = other.sessions.last else { return [] }
    let phases = (own.summary.structurePhases, others.summary.structurePhases)
    return PhaseMatch(phases.0, among: phases.1).places.map { $0.map { other.phases[$0] } }
  }

  /// The answer that at least half of the answers reach: the lower median; `nil` below three.
  public var medianBand: HireBand? {
    let count = bands.values.reduce(0, +)
    guard count >= Quantiles.fewest else { return nil }
    var left = count / 2
    for band in HireBand.allCases {
      left -= bands[band] ?? 0
      if left < 0 { return band }
    }
    return nil
  }

  /// What is gathered of one phase.
  private struct Tally {
    var times: [TimeReview.Time] = []
    var prompts = 0
    var covered = 0
  }

  /// Gathers what there is of each phase, going through the sessions once: of many, most have to be
  /// fetched from the memory each time.
  private static func tallies(
    of phases: [GuidePhase], _ sessions: [PastSession], _ rows: [[Int?]]
  ) -> [Tally] {
    var tallies = Array(repeating: Tally(), count: phases.count)
    for phase in tallies.indices { tallies[phase].times.reserveCapacity(sessions.count) }
    for (index, session) in sessions.enumerated() {
      for phase in tallies.indices {
        guard let place = rows[index][phase] else { continue }
        let past = session.summary.phases[place]
        guard past.visits > 0, let active = past.active else { continue }
        tallies[phase].prompts += past.prompts
        tallies[phase].covered += past.covered + past.coveredAfter
        guard session.summary.countsTime(of: place) else { continue }
        tallies[phase].times.append(
          TimeReview.Time(
            session: index, active: active, window: past.window,
            newest: phases[phase].window, verdict: past.verdict))
      }
    }
    return tallies
  }

  private static func total(of newest: Summary, _ sessions: [PastSession]) -> TimeReview {
    var tally = Tally()
    tally.times.reserveCapacity(sessions.count)
    let window = newest.guideWindow
    for (index, session) in sessions.enumerated() {
      tally.prompts += session.summary.prompts
      tally.covered += session.summary.covered + session.summary.coveredAfter
      guard session.summary.isWhole, let active = session.summary.active else { continue }
      tally.times.append(
        TimeReview.Time(
          session: index, active: active, window: session.summary.plannedWindow, newest: window,
          verdict: session.summary.verdict))
    }
    return TimeReview(
      title: newest.structure, window: window, stated: newest.guideStated, times: tally.times,
      prompts: tally.prompts, covered: tally.covered)
  }
}
