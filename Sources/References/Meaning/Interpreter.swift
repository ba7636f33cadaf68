import Structures

/// Decides what the times of a run mean.
///
/// Rules: [lengths], [windows], [unit-that-cannot-be], [open-end], [share-of-total], [no-total].
enum Interpreter {
  /// Reads the times of a run.
  ///
  /// - Throws: the reason for which the run is no structure.
  static func read(_ run: Run) throws(IgnoredTime.Reason) -> Meaning {
    let times = run.members.map(\.time)
    let claimed = run.total ?? run.caption.claimed
    var clocks = times.count { $0?.isClock == true }
    // Beside a start, what has a start and a length is on the clock as well.
    if clocks > 0 { clocks += run.members.count { $0.moment != nil } }
    // One point of a clock among lengths is a remark.
    if clocks > 1 || clocks == run.timedCount, clocks > 0 {
      return try ClockInterpreter(run, claimed: claimed).read()
    }
    if run.timedCount == 0 { return try shares(times, of: claimed) }
    guard run.timedCount >= 2 else { throw .alone }
    let isUnitless = run.members.contains(where: \.isUnitless)
    let basis: Basis = run.areStarts ? .starts : isUnitless ? .followingRanges : .minutes
    return windows(times, claimed: claimed, as: basis)
      ?? Meaning(
        notation: .durations, basis: .lengths, times: possible(times.map { $0?.length }, claimed))
  }

  /// Whether the times of a run are points of a clock, or windows that follow one another.
  static func isOnClock(_ run: Run) -> Bool { (try? read(run))?.notation == .clock }

  /// Lengths of less than a minute that fill less than a twentieth of a stated total are minutes, when
  /// these fit into it: a unit that cannot be.
  private static func possible(
    _ times: [StatedTime?], _ claimed: StatedTime?
  ) -> [StatedTime?] {
    let known = times.compactMap { $0 }
    guard let total = claimed?.max, let first = known.first,
      known.allSatisfy({ ($0.max ?? $0.min) < .seconds(60) })
    else { return times }
    let sum = known.dropFirst().reduce(first, +)
    guard let most = sum.max, most * 20 < total, sum.min * 60 <= total * 1.1 else { return times }
    return times.map { time in
      time.map { StatedTime(min: $0.min * 60, max: $0.max.map { $0 * 60 }) }
    }
  }

  private static func shares(
    _ times: [WrittenTime?], of claimed: StatedTime?
  ) throws(IgnoredTime.Reason) -> Meaning {
    guard times.count(where: { $0?.share != nil }) >= 2 else { throw .alone }
    guard let claimed else { throw .shareOfNothing }
    let parts = times.map { time in time?.share.map { claimed.part($0) } }
    return Meaning(notation: .shares, basis: .shares, times: parts)
  }

  /// Ranges as minutes on the clock; `nil` when they are lengths.
  private static func windows(
    _ times: [WrittenTime?], claimed: StatedTime?, as basis: Basis
  ) -> Meaning? {
    var placed = placed(times)
    // What may be done besides has its own length: "Optional 15-20 min" behind "51-60 min".
    let besides = besides(placed)
    if let besides { placed[besides] = nil }
    let spans = placed.compactMap { $0 }
    let open = openEnd(of: times, after: spans.last?.to)
    let count =
      times.count(where: { $0?.isTime == true }) - (open == nil ? 0 : 1)
      - (besides == nil ? 0 : 1)
    guard spans.count == count, spans.count >= 2 else { return nil }
    let pairs = zip(spans, spans.dropFirst())
    let says = times.contains { if case .window = $0 { true } else { false } }
    let joints = pairs.count { $0.to == $1.from }
    let rises = pairs.allSatisfy { $0.from < $1.from && $0.to < $1.to }
    let reaches = claimed?.max.map { $0 == spans.last?.to } ?? false
    guard says || (spans[0].from == .zero && rises && (joints * 2 >= spans.count - 1 || reaches))
    else { return nil }
    let lengths = times.indices.map { place -> StatedTime? in
      let (time, span) = (times[place], placed[place])
      if place == besides { return time?.amount }
      if let open, time?.amount == StatedTime(min: open, max: nil) {
        return claimed?.max.flatMap { $0 > open ? StatedTime($0 - open) : nil }
      }
      return span.map { StatedTime($0.to - $0.from) }
    }
    return Meaning(
      notation: .clock, basis: says ? basis : .followingRanges, times: lengths,
      hole: pairs.first { $0.to < $1.from }.map { $0.to...$1.from },
      overlaps: pairs.contains { $0.to > $1.from })
  }
}

extension Interpreter {
  /// The place of a last range that does not go on where four or more others do.
  private static func besides(_ placed: [(from: Duration, to: Duration)?]) -> Int? {
    guard placed.count >= 4, let last = placed.indices.last, let span = placed[last],
      let before = placed[last - 1], before.to > span.to
    else { return nil }
    return last
  }

  /// The windows of times; among three or more, a length that fits into the hole where it stands begins
  /// at the end of the one before.
  private static func placed(_ times: [WrittenTime?]) -> [(from: Duration, to: Duration)?] {
    var placed = times.map { $0?.span }
    guard placed.count(where: { $0 != nil }) >= 3 else { return placed }
    var starts: [Duration?] = Array(repeating: nil, count: times.count)
    var next: Duration?
    for place in times.indices.reversed() {
      starts[place] = next
      if let span = placed[place] { next = span.from }
    }
    var end: Duration?
    for place in times.indices {
      if let span = placed[place] {
        end = span.to
      } else if let from = end, let next = starts[place], let time = times[place]?.amount,
        time.min == time.max, from + time.min <= next
      {
        placed[place] = (from, from + time.min)
        end = from + time.min
      }
    }
    return placed
  }

  /// The start of a last window without an end, as in "40+ min" behind "25-40 min".
  private static func openEnd(of times: [WrittenTime?], after end: Duration?) -> Duration? {
    guard let last = times.compactMap({ $0 }).last(where: \.isTime)?.amount, last.max == nil,
      last.min == end
    else { return nil }
    return last.min
  }
}

extension WrittenTime {
  fileprivate var isClock: Bool { if case .clock = self { true } else { false } }

  /// How long it lasts, be it no time at all.
  fileprivate var length: StatedTime? { self == .zero ? StatedTime(.zero) : amount }

  fileprivate var share: Share? { if case .share(let share) = self { share } else { nil } }
}

extension StatedTime {
  fileprivate func part(_ share: WrittenTime.Share) -> StatedTime {
    func part(_ time: Duration, _ percent: Double) -> Duration {
      // A small share of a short total still takes a moment.
      .seconds(Swift.max(1, (time.inSeconds * percent / 100).rounded()))
    }
    return StatedTime(min: part(min, share.low), max: max.map { part($0, share.high) })
  }
}
