import Structures

/// Fills days, one after the other, by the rule that STATISTICS.md gives.
struct PlanFilling: Hashable {
  /// What is rehearsed; what was planned counts as rehearsed, and went well.
  private(set) var units: [PracticeUnit]
  /// How often each of them was planned.
  private(set) var planned: [Int]
  let today: Int
  let interview: Int?
  let minutes: Int

  /// The place of the whole structure of each unit; `nil` where it is no unit.
  let wholes: [Int?]
  /// The minutes of drills and of all that was planned since the share of drills last changed.
  private(set) var drilled = 0, all = 0, share = 0.0
  /// What is left of today's minutes; `nil` from tomorrow on.
  private var left: Int?
  /// What was done last on the day, how often each unit comes on it, and how often it is rehearsed.
  private(set) var previous: Int?, counts: [Int: Int] = [:], times: [Int: Int] = [:]
  /// What a rehearsal of each unit would win, as far as that was asked for since it last changed.
  private var gains: [Double?]

  /// What comes first today, whatever the scores are.
  private let first: PlanItem?

  /// The most rehearsals of a unit on a day.
  private static let most = 3
  /// What is done on the last day, at most, and how long the crib sheet takes.
  static let lastMinutes = 20, cribMinutes = 5

  init(
    _ units: [PracticeUnit], today: Int, interview: Int?, minutes: Int, first: PlanItem? = nil
  ) {
    (self.units, self.today, self.interview, self.minutes) = (units, today, interview, minutes)
    self.first = first
    planned = units.map { _ in 0 }
    gains = units.map { _ in nil }
    var known: [[String?]: Int] = [:]
    func name(_ unit: PracticeUnit) -> [String?] {
      let structure = unit.structure
      return [structure.structure.title, structure.document, structure.level]
    }
    for (place, unit) in units.enumerated() where unit.phase == nil { known[name(unit)] = place }
    wholes = units.map { known[name($0)] }
  }

  /// Takes in what was done today already.
  mutating func begin(done: Int, last: StructureName?) {
    left = max(0, minutes - done)
    previous = units.firstIndex { unit in
      unit.phase == nil && unit.structure.structureName == last
    }
  }

  /// The minutes that a day has.
  func minutes(on day: Int) -> Int {
    switch interview.map({ $0 - day }) {
    case 0: 0
    case 1: min(minutes, PlanFilling.lastMinutes)
    default: minutes
    }
  }

  /// Fills the next day.
  mutating func day(_ day: Int) -> PracticePlan.Day {
    defer { (left, previous, counts, times) = (nil, nil, [:], [:]) }
    gains = units.map { _ in nil }
    let room = min(left ?? minutes, minutes(on: day))
    switch interview.map({ $0 - day }) {
    case 0: return PracticePlan.Day(day: day, items: [crib(in: minutes)])
    case 1: return PracticePlan.Day(day: day, items: lastDay(day, in: room))
    default: return PracticePlan.Day(day: day, items: items(day, in: room))
    }
  }

  private mutating func items(_ day: Int, in room: Int) -> [PlanItem] {
    begin(share: PlanFilling.share(daysLeft: interview.map { $0 - day }))
    var (items, room): ([PlanItem], Int) = ([], room)
    if day == today, room > 0, let first {
      // What comes first is short enough for who practised it, whatever the minutes are.
      items.append(first)
      take(first, on: day)
      room -= first.minutes
    }
    while let choice = best(on: day, in: room) {
      let unit = units[choice.place]
      let reason = PlanReason(
        unit, on: day, today: today, until: end(from: day),
        hasInterview: interview != nil, isPlanned: planned[choice.place] > 0)
      let limit = choice.isForced ? limit(on: day) : nil
      let countsUrgency = counts[choice.place] == nil
      items.append(
        PlanItem(unit, reason: reason.text(limit: limit, countsUrgency: countsUrgency)))
      plan(choice.place, on: day)
      room -= unit.minutes
    }
    return items
  }

  /// The strongest structure that fits, else the strongest phase, and the crib sheet.
  private mutating func lastDay(_ day: Int, in room: Int) -> [PlanItem] {
    let fitting = units.indices.filter { units[$0].minutes + PlanFilling.cribMinutes <= room }
    let whole = fitting.filter { units[$0].phase == nil }
    let strongest = (whole.isEmpty ? fitting : whole).max { one, other in
      let recalls = [one, other].map { units[$0].rehearsals.recall(on: day + 1) }
      return recalls[0] == recalls[1] ? one > other : recalls[0] < recalls[1]
    }
    guard let strongest else { return [crib(in: room)] }
    let count = units[strongest].rehearsals.count
    let reason =
      count > planned[strongest]
      ? "what you are strongest in, to end with"
      : count > 0 ? "the freshest by then, to end with" : "never run"
    let item = PlanItem(units[strongest], reason: reason)
    plan(strongest, on: day)
    return [item, crib(in: room)]
  }

  private func crib(in room: Int) -> PlanItem {
    PlanItem(
      cribIn: max(1, min(PlanFilling.cribMinutes, room)), reason: "your own words, on one page")
  }

  /// Whether a unit may come next: no phase twice running, none too often, and nothing piece by piece
  /// that was never run whole and could be.
  func isPossible(_ place: Int) -> Bool {
    guard counts[place, default: 0] < PlanFilling.most, !repeats(place) else { return false }
    guard units[place].phase != nil, units[place].rehearsals.count == 0, let whole = wholes[place]
    else { return true }
    return units[whole].rehearsals.count > 0 || units[whole].minutes > minutes
  }

  /// Whether a unit begins with what was done last.
  private func repeats(_ place: Int) -> Bool {
    guard let previous else { return false }
    guard let whole = wholes[place], whole == wholes[previous] else { return place == previous }
    let first = units[place].phase ?? 0
    let last = units[previous].phase ?? units[previous].structure.structure.phases.count - 1
    return place == previous || first == last
  }

  /// Takes what comes first as rehearsed; it may be of a structure that is not planned.
  private mutating func take(_ item: PlanItem, on day: Int) {
    let place = units.firstIndex {
      $0.structure == item.unit?.structure && $0.phase == item.unit?.phase
    }
    guard let place else {
      all += item.minutes
      if item.kind == .drill { drilled += item.minutes }
      return previous = nil
    }
    plan(place, on: day)
  }

  /// Takes a unit as rehearsed; a structure brings its phases along.
  private mutating func plan(_ place: Int, on day: Int) {
    let unit = units[place]
    let places = unit.phase != nil ? [place] : units.indices.filter { wholes[$0] == place }
    for place in places {
      units[place].rehearsals.take(.good, on: day)
      planned[place] += 1
      gains[place] = nil
      times[place, default: 0] += 1
    }
    counts[place, default: 0] += 1
    all += unit.minutes
    if unit.phase != nil { drilled += unit.minutes }
    previous = place
  }

  private mutating func begin(share: Double) {
    if share != self.share { (drilled, all, self.share) = (0, 0, share) }
  }

  /// Whether a day is one of the last before an interview, which have no drills.
  static func isForWholeSessions(daysLeft: Int?) -> Bool { share(daysLeft: daysLeft) == 0 }

  /// The share of minutes that belongs to drills.
  private static func share(daysLeft: Int?) -> Double {
    switch daysLeft ?? .max {
    case 14...: 2 / 3
    case 4...: 1 / 2
    default: 0
    }
  }

  /// The day for which one rehearses.
  func end(from day: Int) -> Int { interview ?? max(today + PracticePlan.horizon, day) }

  /// The most days that a unit waits; `nil` without an interview.
  func limit(on day: Int) -> Int? { interview.map { max(1, ($0 - day) / 5) } }

  /// What a rehearsal that goes well would add to recall on the day for which one rehearses.
  mutating func gain(_ place: Int, on day: Int) -> Double {
    if let known = gains[place] { return known }
    let (before, end) = (units[place].rehearsals, end(from: day))
    var after = before
    after.take(.good, on: day)
    let gain = after.recall(on: end) - before.recall(on: end)
    gains[place] = gain
    return gain
  }
}
