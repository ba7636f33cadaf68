import CMath

/// Phases that run over, and phases that are left too early.
extension Stretch {
  /// In how many of the newest times a phase has to be over at least once.
  private static let recent = 3

  /// Judges each phase against both ends of its window.
  func judgeWindows(_ assessment: inout Assessment) {
    for phase in phases {
      guard let edges = phase.edges else { continue }
      let n = phase.times.count
      assessment.judge(.over, phase.subject, n: n) { over(phase, edges) }
      guard edges.earliest > 0 else { continue }
      assessment.judge(.short, phase.subject, n: n) { short(phase, edges) }
    }
  }

  private typealias Verdict = (chance: Double, holds: Bool, figures: Finding.Figures)

  private func over(_ phase: Phase, _ edges: Edges) -> Verdict? {
    guard let location = Robust.location(phase.times.map(\.x)) else { return nil }
    let typical = edges.middle * exp(location)
    let figures = figures(phase, typical, edge: edges.latest, phase.times.map(\.isOver))
    let isOften =
      figures.count * 2 >= figures.n && figures.occurrences.suffix(Stretch.recent).contains(true)
    return (
      chance(phase, past: (edges.middle + edges.latest) / 2 / edges.middle, sign: 1),
      typical >= edges.latest && isOften, figures
    )
  }

  private func short(_ phase: Phase, _ edges: Edges) -> Verdict? {
    guard let location = Robust.location(phase.times.map(\.x)) else { return nil }
    let typical = edges.middle * exp(location)
    let figures = figures(phase, typical, edge: edges.earliest, phase.times.map(\.isShort))
    return (
      chance(phase, past: (edges.middle + edges.earliest) / 2 / edges.middle, sign: -1),
      typical <= edges.earliest && figures.count * 2 >= figures.n, figures
    )
  }

  /// How likely chance alone brings the mean so far past a share of the window's middle.
  private func chance(_ phase: Phase, past share: Double, sign: Double) -> Double {
    let beyond = sign * (phase.times.map(\.cut).mean - log(share))
    return Tail.student(
      beyond / spread * Double(phase.times.count).squareRoot(), degrees: degrees)
  }

  private func figures(
    _ phase: Phase, _ typical: Double, edge: Double, _ occurrences: [Bool]
  ) -> Finding.Figures {
    let count = occurrences.count(where: \.self)
    let share = Double(count) / Double(occurrences.count)
    return Finding.Figures(
      n: occurrences.count, count: count, typical: typical, edge: edge,
      cost: abs(typical - edge) * share,
      sessions: ids(zip(phase.times, occurrences).filter(\.1).map(\.0.session)),
      occurrences: occurrences)
  }

  /// The ids of sessions, newest first.
  func ids(_ places: some BidirectionalCollection<Int>) -> [String] {
    places.reversed().map { sessions[$0].id }
  }
}
