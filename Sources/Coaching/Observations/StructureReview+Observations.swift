extension StructureReview {
  /// What the numbers say, in the order in which it is told.
  public var observations: [Observation] {
    let debts = debts.flatMap { debt in debt.losses.map { Observation.timeDebt(self, debt, $0) } }
    let changing = phases.indices.filter {
      phases[$0].trend.map { $0.direction != .steady } ?? false
    }
    return [
      .whole(total), eater.map { .over(self, phase: $0) }, rushed.map { .short(self, phase: $0) },
      .trend(total, phase: nil),
    ].compactMap(\.self) + changing.compactMap { .trend(phases[$0], phase: $0) } + debts
      + [.marks(self), .idle(self), .scores(self), .missing(total)].compactMap(\.self)
  }

  /// The phase with the greatest sum of overruns, as an index into ``phases``; `nil` when none was
  /// over often enough to say so.
  private var eater: Int? {
    let often = phases.indices.filter { phases[$0].over >= Quantiles.fewest }
    return often.max { phases[$0].overTotal < phases[$1].overTotal }
  }

  /// The phase that was left too early most often, if any was often enough.
  private var rushed: Int? {
    let often = phases.indices.filter { phases[$0].early >= Quantiles.fewest }
    return often.max { phases[$0].early < phases[$1].early }
  }
}
