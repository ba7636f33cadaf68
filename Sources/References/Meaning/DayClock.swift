import Structures

/// Places points of a clock on one line of time, each span after the start of the one before.
struct DayClock {
  /// Whether the points are times of day, so that "1:00" may be an hour after noon.
  let isDay: Bool
  /// How long the last number of a point is, in seconds.
  let unit: Int
  private var previous = 0

  init(isDay: Bool, unit: Int) {
    (self.isDay, self.unit) = (isDay, unit)
  }

  /// The seconds of both ends; `nil` when time would run backwards.
  mutating func seconds(_ span: ClockSpan) -> (from: Int, to: Int?)? {
    guard let end = span.to else {
      guard let start = candidates(span.from).first(where: { $0 >= previous }) else { return nil }
      previous = start
      return (start, nil)
    }
    for from in candidates(span.from) where from >= previous {
      let ends = candidates(end).filter { $0 > from }
      guard let to = ends.first else { continue }
      // "9:00-9:45 PM": the half of the end is that of the start as well.
      if isDay, to - from > 43_200, candidates(span.from).contains(where: { $0 > from && $0 < to })
      {
        continue
      }
      previous = from
      return (from, to)
    }
    return nil
  }

  /// The seconds that a point may be, earliest first.
  private func candidates(_ point: ClockTime) -> [Int] {
    let numbers = point.numbers.count == 1 ? point.numbers + [0] : point.numbers
    let count = numbers.count == 3 ? 1 : unit
    let base = numbers.reduce(0) { $0 * 60 + $1 } * count
    guard isDay else { return [base] }
    let halfDay = 43_200
    switch point.half {
    case .morning: return [numbers[0] == 12 ? base - halfDay : base]
    case .afternoon: return [numbers[0] == 12 ? base : base + halfDay]
    case nil: return numbers[0] <= 12 ? [base, base + halfDay] : [base]
    }
  }
}

extension WrittenTime {
  /// How long it takes, also from a time of day to another; `nil` when that is not said.
  var lengthOfDay: StatedTime? {
    guard case .clock(let span) = self else { return amount }
    var day = DayClock(isDay: true, unit: 60)
    guard let moments = day.seconds(span), let end = moments.to else { return nil }
    return StatedTime(.seconds(end - moments.from))
  }
}
