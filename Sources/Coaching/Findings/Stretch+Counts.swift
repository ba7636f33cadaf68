import Sessions
import Structures
import Transcripts

/// Where a person gets stuck, what is not reached, and what running over costs at the score.
extension Stretch {
  /// Judges whether marks of being stuck gather in a phase.
  func judgeStuck(_ assessment: inout Assessment) {
    let known = sessions.indices.filter { session in
      sessions[session].summary.phases.allSatisfy { $0.visits == 0 || $0.stuck != nil }
    }
    let sums = phases.indices.map { phase in
      known.reduce(into: (marks: 0, seconds: 0.0, sessions: [Int]())) { sum, session in
        guard let past = past(phase, in: session), past.visits > 0 else { return }
        sum.marks += past.stuck ?? 0
        sum.seconds += past.active?.inSeconds ?? 0
        if past.stuck ?? 0 > 0 { sum.sessions.append(session) }
      }
    }
    let marks = sums.reduce(0) { $0 + $1.marks }
    let seconds = sums.reduce(0) { $0 + $1.seconds }
    for (phase, sum) in zip(phases, sums) {
      assessment.judge(.stuck, phase.subject, n: known.count) {
        let share = seconds > 0 ? sum.seconds / seconds : 1
        let own = marks > 0 ? Double(sum.marks) / Double(marks) : 0
        return (
          Tail.binomial(sum.marks, of: marks, chance: share), marks >= 5 && own >= 1.5 * share,
          Finding.Figures(
            n: known.count, count: sum.marks, ratio: share > 0 ? own / share : 1,
            sessions: ids(sum.sessions))
        )
      }
    }
  }

  /// Judges whether the last phase is reached.
  func judgeUnfinished(_ assessment: inout Assessment) {
    // What was added behind it is not the guide's last phase.
    let added = phases.count - (sessions.last?.summary.guidePhaseCount ?? 0)
    guard let last = phases.dropLast(added).last else { return }
    let ended = sessions.indices.filter { session in
      [.completed, .stopped].contains(sessions[session].summary.outcome)
        && past(last.place, in: session) != nil
    }
    let isMissed = ended.map { past(last.place, in: $0)?.visits == 0 }
    assessment.judge(.unfinished, last.subject, n: ended.count) {
      let count = isMissed.count(where: \.self)
      let share = Double(count) / Double(ended.count)
      return (
        Tail.binomial(count, of: ended.count, chance: 0.2), share >= 0.4,
        Finding.Figures(
          n: ended.count, count: count, cost: share * (last.edges?.earliest ?? 10),
          sessions: ids(zip(ended, isMissed).filter(\.1).map(\.0)), occurrences: isMissed)
      )
    }
  }

  /// Judges whether sessions that run over are scored lower.
  func judgeScores(_ assessment: inout Assessment) {
    let scored = sessions.indices.compactMap { session -> (session: Int, z: Double, y: Double)? in
      let summary = sessions[session].summary
      guard summary.outcome == .completed, let score = summary.scores.overall,
        let latest = summary.plannedWindow?.latest?.inSeconds, latest > 0,
        let active = summary.active?.inSeconds
      else { return nil }
      return (session, active > 1.1 * latest ? 1 : 0, -score)
    }
    let over = scored.filter { $0.z > 0 }
    assessment.judge(.scoreOver, n: scored.count) {
      let line = Line(scored.map { ($0.z, $0.y) })
      let fall = line.slope ?? 0
      return (
        line.chance(leastSpread: Stretch.leastBand),
        over.count >= 5 && scored.count - over.count >= 5 && fall >= 0.5,
        Finding.Figures(
          n: scored.count, count: over.count, ratio: fall, sessions: ids(over.map(\.session)))
      )
    }
  }

  /// A smaller spread of scores counts as this, in bands.
  static let leastBand = 0.3
}
