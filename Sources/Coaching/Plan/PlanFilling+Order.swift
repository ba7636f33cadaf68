extension PlanFilling {
  /// What comes next, and whether only because it would wait too long.
  struct Choice {
    let place: Int
    let isForced: Bool
  }

  /// Why one unit comes before another: what differs first decides.
  private struct Rank {
    let place: Int
    /// 2 for what was found twice running, 1 for what was found once.
    let urgency: Int
    let isOverdue: Bool
    /// What a minute of it wins.
    let worth: Double
    let last: Int

    func isBefore(_ other: Rank) -> Bool {
      if urgency != other.urgency { return urgency > other.urgency }
      if isOverdue != other.isOverdue { return isOverdue }
      if worth != other.worth { return worth > other.worth }
      return (last, place) < (other.last, other.place)
    }
  }

  /// What is rehearsed next on a day; `nil` when nothing fits.
  ///
  /// What was rehearsed least often on the day comes first, since once more on the same day is
  /// remembered hardly better; then drills or sessions, by their share, but for what was found.
  mutating func best(on day: Int, in room: Int) -> Choice? {
    let possible = units.indices.filter { units[$0].minutes <= room && isPossible($0) }
    let least = possible.map { times($0, on: day) }.min()
    let ranks = possible.filter { times($0, on: day) == least }.map { rank($0, on: day) }
    let drill = best(of: ranks.filter { units[$0.place].phase != nil })
    let whole = best(of: ranks.filter { units[$0.place].phase == nil })
    guard let drill, let whole else { return (drill ?? whole).map { choice($0, among: ranks) } }
    if drill.urgency != whole.urgency {
      return choice(drill.urgency > whole.urgency ? drill : whole, among: ranks)
    }
    func distance(_ minutes: Int, drilled: Int) -> Double {
      (Double(drilled) / Double(all + minutes) - share).magnitude
    }
    let minutes = units[drill.place].minutes
    let afterDrill = distance(minutes, drilled: drilled + minutes)
    let isDrill = afterDrill < distance(units[whole.place].minutes, drilled: drilled)
    return choice(isDrill ? drill : whole, among: ranks)
  }

  private func best(of ranks: [Rank]) -> Rank? { ranks.min { $0.isBefore($1) } }

  private func choice(_ rank: Rank, among others: [Rank]) -> Choice {
    let isWholeOne = units[rank.place].phase == nil
    let isForced =
      rank.isOverdue
      && others.contains {
        !$0.isOverdue && $0.worth > rank.worth && (units[$0.place].phase == nil) == isWholeOne
      }
    return Choice(place: rank.place, isForced: isForced)
  }

  private mutating func rank(_ place: Int, on day: Int) -> Rank {
    let unit = units[place]
    let urgency = counts[place] == nil ? unit.urgency.map { $0.isConfirmed ? 2 : 1 } ?? 0 : 0
    // A session is worth what it does for its phases as well.
    let places = unit.phase != nil ? [place] : units.indices.filter { wholes[$0] == place }
    let won = places.reduce(0) { sum, place in
      sum + gain(place, on: day) + (units[place].rehearsals.grade == .again ? 0.1 : 0)
    }
    return Rank(
      place: place, urgency: urgency, isOverdue: isOverdue(unit, on: day),
      worth: won / Double(unit.minutes), last: unit.rehearsals.last ?? .min)
  }

  /// Whether a unit would wait longer than it may if it were left for another day.
  private func isOverdue(_ unit: PracticeUnit, on day: Int) -> Bool {
    guard let limit = limit(on: day) else { return false }
    return unit.rehearsals.last.map { day + 1 - $0 > limit } ?? true
  }

  /// How often a unit was rehearsed on the day, alone or in its structure.
  private func times(_ place: Int, on day: Int) -> Int {
    max(times[place] ?? 0, units[place].rehearsals.last == day ? 1 : 0)
  }
}
