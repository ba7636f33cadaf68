extension PlanFilling {
  /// What comes next, and whether only because it would wait too long.
  struct Choice {
    let place: Int
    let isForced: Bool
  }

  /// Why one unit comes before another: what differs first decides.
  private struct Rank {
    let place: Int
    /// 2 for what would wait too long if it were left for another day, 1 for what is halfway there.
    let haste: Int
    /// What a minute of it wins.
    let worth: Double
    let last: Int

    func isBefore(_ other: Rank) -> Bool {
      if haste != other.haste { return haste > other.haste }
      if worth != other.worth { return worth > other.worth }
      return (last, place) < (other.last, other.place)
    }
  }

  /// What is rehearsed next on a day; `nil` when nothing fits.
  ///
  /// What was rehearsed least often on the day comes first, since once more on the same day is
  /// remembered hardly better; then drills or sessions, by their share.
  mutating func best(on day: Int, in room: Int) -> Choice? {
    let possible = units.indices.filter { units[$0].minutes <= room && isPossible($0) }
    let least = possible.map { times($0, on: day) }.min()
    let ranks = possible.filter { times($0, on: day) == least }.map { rank($0, on: day) }
    let drill = best(of: ranks.filter { units[$0.place].phase != nil })
    let whole = best(of: ranks.filter { units[$0.place].phase == nil })
    guard let drill, let whole else { return (drill ?? whole).map { choice($0, among: ranks) } }
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
      rank.haste == 2
      && others.contains {
        $0.haste < 2 && $0.worth > rank.worth && (units[$0.place].phase == nil) == isWholeOne
      }
    return Choice(place: rank.place, isForced: isForced)
  }

  private mutating func rank(_ place: Int, on day: Int) -> Rank {
    let unit = units[place]
    // A session is worth what it does for its phases as well.
    let places = unit.phase != nil ? [place] : units.indices.filter { wholes[$0] == place }
    let won = places.reduce(0) { sum, other in
      let countsUrgency = other == place && counts[place] == nil
      return sum + gain(other, on: day) + units[other].bonus(countsUrgency: countsUrgency)
    }
    return Rank(
      place: place, haste: haste(unit, on: day),
      worth: won / Double(unit.minutes), last: unit.rehearsals.last ?? .min)
  }

  /// How near a unit is to waiting for too long; half the way is enough, so that not all are late on
  /// one day.
  private func haste(_ unit: PracticeUnit, on day: Int) -> Int {
    guard let limit = limit(on: day) else { return 0 }
    guard let last = unit.rehearsals.last else { return 2 }
    let days = day + 1 - last
    return days > limit ? 2 : 2 * days > limit ? 1 : 0
  }

  /// How often a unit was rehearsed on the day, alone or in its structure.
  private func times(_ place: Int, on day: Int) -> Int {
    max(times[place] ?? 0, units[place].rehearsals.last == day ? 1 : 0)
  }
}
