import CMath
import Sessions
import Transcripts

/// What a phase costs another one, and what follow-ups, pauses, time and the hour cost.
extension Stretch {
  /// A smaller spread of logarithms of times counts as this.
  static let leastRest = 0.02

  /// Judges each pair of phases: whether the later one is cut when the earlier one ran over.
  func judgeDebts(_ assessment: inout Assessment) {
    for cause in phases.indices {
      for phase in phases.indices where phase > cause {
        let pairs = pairs(cause, phase)
        var subject = phases[phase].subject
        (subject.cause, subject.causeTitle) = (cause, phases[cause].title)
        assessment.judge(.timeDebt, subject, n: pairs.count) { debt(pairs, phase) }
      }
    }
  }

  private typealias Pair = (cause: Time, time: Time)

  private func pairs(_ cause: Int, _ phase: Int) -> [Pair] {
    var later = phases[phase].times[...]
    return phases[cause].times.compactMap { time in
      later = later.drop { $0.session < time.session }
      guard let other = later.first, other.session == time.session,
        sessions[time.session].summary.outcome == .completed
      else { return nil }
      return (time, other)
    }
  }

  private func debt(
    _ pairs: [Pair], _ phase: Int
  ) -> (chance: Double, holds: Bool, figures: Finding.Figures)? {
    let (over, cut) = (pairs.filter(\.cause.isOver), Line(pairs.map { (z($0), -$0.time.cut) }))
    let short = over.filter(\.time.isShort)
    // As the times are, not as they were brought nearer: what is claimed has to be true of them.
    let fall = 1 - exp(Line(pairs.map { (z($0), $0.time.x) }).slope ?? 0)
    let middle = phases[phase].edges?.middle ?? 0
    return (
      cut.chance(leastSpread: Stretch.leastRest, pooled: pooled(cut, of: phase)),
      over.count >= 3 && pairs.count - over.count >= 2 && fall >= 0.15
        && short.count * 2 >= over.count,
      Finding.Figures(
        n: pairs.count, count: short.count, edge: phases[phase].edges?.earliest, ratio: 1 - fall,
        cost: fall * middle * Double(over.count) / Double(pairs.count),
        sessions: ids(short.map(\.time.session)), occurrences: over.map(\.time.isShort))
    )
  }

  /// How much times vary by themselves: what the line leaves of its phase, and all of the others.
  private func pooled(_ line: Line, of phase: Int) -> (rest: Double, degrees: Int) {
    let own = phases[phase]
    return (
      max(0, squares - own.squares) + line.rest, degrees - (own.times.count - 1) + line.degrees
    )
  }

  private func z(_ pair: Pair) -> Double { pair.cause.isOver ? 1 : 0 }

  /// Judges what follow-ups and pauses cost.
  func judgeInterruptions(_ assessment: inout Assessment) {
    judge(.curveball, &assessment, least: 5, effect: 0.10) { $0.followUps }
    judge(.pause, &assessment, least: 4, effect: 0.12) { $0.pauses }
  }

  /// Judges whether phases with something in them take longer than the same phases without it.
  private func judge(
    _ kind: Finding.Kind, _ assessment: inout Assessment, least: Int, effect: Double,
    count: (Summary.Phase) -> Int?
  ) {
    var (cut, line, middles) = (Line(), Line(), [Double]())
    var (known, with, times) = (Set<Int>(), Set<Int>(), 0)
    for phase in phases where !phase.times.isEmpty {
      let points = phase.times.compactMap { time -> (z: Double, time: Time)? in
        guard let number = past(phase.place, in: time.session).flatMap(count) else { return nil }
        known.insert(time.session)
        if number > 0 {
          with.insert(time.session)
          times += 1
        }
        return (number > 0 ? 1 : 0, time)
      }
      guard let edges = phase.edges, !points.isEmpty else { continue }
      middles.append(edges.middle)
      cut = cut + Line(points.map { ($0.z, $0.time.cut) })
      line = line + Line(points.map { ($0.z, $0.time.x) })
    }
    assessment.judge(kind, n: known.count) {
      let growth = exp(line.slope ?? 0) - 1
      return (
        cut.chance(leastSpread: Stretch.leastRest), times >= least && growth >= effect,
        Finding.Figures(
          n: known.count, count: with.count, ratio: 1 + growth,
          cost: growth * middles.mean * Double(with.count) / Double(known.count),
          sessions: ids(with.sorted()))
      )
    }
  }

  /// Judges whether phases get longer from session to session.
  func judgeSlowing(_ assessment: inout Assessment) {
    let lines = phases.map { phase in Line(phase.times.map { (Double($0.session), $0.cut) }) }
    let told = lines.filter { $0.count > 2 }
    let pooled = (
      rest: told.reduce(0) { $0 + $1.rest }, degrees: told.reduce(0) { $0 + $1.count - 2 }
    )
    for (phase, line) in zip(phases, lines) {
      let times = phase.times
      guard let edges = phase.edges, let first = times.first, let last = times.last else {
        continue
      }
      assessment.judge(.slowing, phase.subject, n: times.count) {
        let slope = Line(times.map { (Double($0.session), $0.x) }).slope ?? 0
        let growth = exp(slope * Double(last.session - first.session)) - 1
        return (
          line.chance(leastSpread: Stretch.leastRest, pooled: pooled), growth >= 0.25,
          Finding.Figures(
            n: times.count, count: times.count, ratio: 1 + growth, cost: growth * edges.middle,
            sessions: ids(times.map(\.session)))
        )
      }
    }
  }

  /// Judges whether the first session of a day is slower than the others of that day.
  func judgeFirstOfDay(_ assessment: inout Assessment) {
    let last = sessions.count - 1
    var (cut, x) = ([Int: [Double]](), [Int: [Double]]())
    for phase in phases {
      let (meanCut, mean) = (phase.times.map(\.cut).mean, phase.times.map(\.x).mean)
      for time in phase.times {
        cut[time.session, default: []].append(time.cut - meanCut)
        x[time.session, default: []].append(time.x - mean)
      }
    }
    // What came later on the day of the newest session was not known at its end.
    let known = cut.keys.sorted().filter { session in
      guard let isFirst = sessions[session].isFirstOfDay else { return false }
      return session < last || !isFirst
    }
    let first = known.filter { sessions[$0].isFirstOfDay == true }
    assessment.judge(.firstOfDay, n: known.count) {
      func line(_ values: [Int: [Double]]) -> Line {
        Line(known.map { (sessions[$0].isFirstOfDay == true ? 1 : 0, (values[$0] ?? []).mean) })
      }
      let growth = exp(line(x).slope ?? 0) - 1
      let whole = phases.compactMap(\.edges).reduce(0) { $0 + $1.middle }
      return (
        line(cut).chance(leastSpread: Stretch.leastRest), growth >= 0.08,
        Finding.Figures(
          n: known.count, count: first.count, ratio: 1 + growth,
          cost: growth * whole * Double(first.count) / Double(known.count), sessions: ids(first))
      )
    }
  }
}
