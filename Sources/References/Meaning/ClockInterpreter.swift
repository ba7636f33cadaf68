import Structures

/// Turns points of a clock into lengths.
///
/// Rules: [scale], [starts], [moments].
struct ClockInterpreter {
  /// What the numbers of a clock are.
  private enum Scale {
    case minutesAndSeconds
    case hoursAndMinutes
    case timesOfDay
  }

  private let times: [WrittenTime?]
  private let titles: [String]
  /// The lengths that repeat spans.
  private let lengths: [StatedTime?]
  private let claimed: StatedTime?
  private let areRows: Bool
  private let areLinked: Bool
  private let areHeadings: Bool
  /// What stands above the run.
  private let words: String

  init(_ run: Run, claimed: StatedTime?) {
    let hasStarts = run.members.contains { $0.isTimeFirst && $0.time?.isMoment == true }
    times = run.members.map { member in
      guard hasStarts, member.isTimeFirst else { return member.time }
      return member.moment ?? member.time?.hourOfDay ?? member.time
    }
    titles = run.members.map(\.title)
    lengths = run.members.map(\.length)
    (areRows, areLinked, areHeadings) = (run.areRows, run.areLinked, run.areHeadings)
    words = run.caption.words
    self.claimed = claimed
  }

  func read() throws(IgnoredTime.Reason) -> Meaning {
    let spans = times.map { $0?.clockSpan }
    let found = spans.compactMap { $0 }
    guard found.count >= 2 else { throw .alone }
    guard !ClockInterpreter.jumps(found) else { throw .moments }
    let openCount = found.count { $0.to == nil }
    if areRows, !areLinked, openCount == found.count, let lengths = lengthsOfMinutes(spans) {
      return lengths
    }
    let scale = scale(of: found)
    let moments = try moments(spans, scale)
    if openCount == found.count { return try starts(moments.map { $0?.from }, scale) }
    let lengths = lengths(of: moments)
    let pairs = moments.compactMap { $0 }
    // One end among starts, be it a number of the title, does not make spans of them.
    guard openCount * 2 <= found.count || areSteps(pairs.map(\.from)) else { throw .moments }
    let overlaps = zip(pairs, pairs.dropFirst()).contains { ($0.to ?? $0.from) > $1.from }
    return Meaning(
      notation: .clock, basis: basis(scale), times: lengths, ends: ends(of: spans),
      overlaps: overlaps)
  }

  /// Whether every second step or more goes back, as chapters and verses do.
  private static func jumps(_ spans: [ClockSpan]) -> Bool {
    guard spans.allSatisfy({ $0.from.half == nil && $0.to != nil }) else { return false }
    let starts = spans.map { $0.from.total(60) }
    let backs = zip(starts, starts.dropFirst()).count { $0 > $1 }
    return backs >= 2 && backs * 2 >= starts.count - 1
  }

  /// Points in a table that do not rise are lengths of minutes and seconds; `nil` when they rise.
  private func lengthsOfMinutes(_ spans: [ClockSpan?]) -> Meaning? {
    let points = spans.compactMap { $0?.from }
    guard points.count >= 3, points.allSatisfy({ $0.numbers.count == 2 && $0.half == nil }) else {
      return nil
    }
    let seconds = points.map { $0.total(60) }
    let rise = zip(seconds, seconds.dropFirst()).allSatisfy { $0 < $1 }
    guard !rise, seconds.allSatisfy({ $0 > 0 && $0 <= 3600 }) else { return nil }
    let times = zip(spans, times).map { span, time in
      span.map { StatedTime(.seconds($0.from.total(60))) } ?? time?.amount
    }
    return Meaning(notation: .durations, basis: .lengths, times: times)
  }

  /// A span lasts until its end, else until the next one starts.
  private func lengths(of moments: [(from: Int, to: Int?)?]) -> [StatedTime?] {
    moments.indices.map { index in
      guard let moment = moments[index] else { return times[index]?.amount }
      let next = moments[(index + 1)...].lazy.compactMap { $0?.from }.first
      guard let end = moment.to ?? next, end > moment.from else { return nil }
      return StatedTime(.seconds(end - moment.from))
    }
  }

  /// Starts alone: each phase lasts until the next; the last one until the stated end.
  private func starts(_ moments: [Int?], _ scale: Scale) throws(IgnoredTime.Reason) -> Meaning {
    let known = moments.compactMap { $0 }
    guard known.count >= 3, known.count * 4 >= moments.count * 3 else { throw .moments }
    // Tables and headings of starts count seconds in fives; other texts may be what was said when.
    let step = (areRows || areHeadings) && scale == .minutesAndSeconds && known[0] == 0 ? 5 : 300
    guard areSteps(known, of: step), !PastTitle.areMost(titles),
      scale == .timesOfDay || !ClockWords.areOfRecording(words)
    else { throw .moments }
    var end: Int?
    if let total = claimed?.max, claimed?.min == total, let first = known.first {
      end = first + Int(total.wholeSeconds)
    }
    var meaning = Meaning(notation: .clock, basis: .starts, times: lengths(of: known, moments, end))
    meaning.ends = ends(of: times.map { $0?.clockSpan })
    return meaning
  }

  /// The last member, where it only marks the end.
  private func ends(of spans: [ClockSpan?]) -> Set<Int> {
    guard let last = spans.indices.last, spans[last]?.to == nil, times[last]?.amount == nil,
      EndMark.isEnd(titles[last])
    else { return [] }
    return [last]
  }

  /// Whether starts are full five minutes, or as many seconds as are given, each after the one before.
  private func areSteps(_ starts: [Int], of step: Int = 300) -> Bool {
    starts.allSatisfy { $0 % step == 0 } && zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 }
  }

  private func lengths(of known: [Int], _ moments: [Int?], _ end: Int?) -> [StatedTime?] {
    var rest = known[...]
    return moments.indices.map { index in
      guard let start = moments[index] else { return nil }
      rest = rest.dropFirst()
      let own = LineForms.read(.init(line: 1, text: titles[index]))?.time.amount
      guard let next = rest.first ?? end, next > start else { return own }
      return StatedTime(.seconds(next - start))
    }
  }

  private func basis(_ scale: Scale) -> Basis {
    switch scale {
    case .minutesAndSeconds: .minutesAndSeconds
    case .hoursAndMinutes: .hoursAndMinutes
    case .timesOfDay: .timesOfDay
    }
  }

  private func scale(of spans: [ClockSpan]) -> Scale {
    let points = spans.flatMap { [$0.from, $0.to].compactMap { $0 } }
    if points.contains(where: { $0.half != nil || $0.numbers.count == 1 }) { return .timesOfDay }
    let hasSeconds = points.contains { $0.numbers.count == 3 }
    let canBeHours = points.allSatisfy { $0.numbers[0] < 24 }
    if !hasSeconds, canBeHours, points[0].numbers[0] >= 7 { return .timesOfDay }
    guard !hasSeconds else { return .minutesAndSeconds }
    if let scale = scaleOfLengths { return scale }
    // Nobody has a break of seconds.
    if canBeHours, titles.contains(where: ClockInterpreter.isBreak) { return .hoursAndMinutes }
    let first = points[0].total(60), last = (points.last ?? points[0]).total(60)
    let inMinutes = Duration.seconds(last - first)
    if let total = claimed?.max {
      let hours = Duration.seconds((last - first) * 60)
      return (total - hours).magnitude < (total - inMinutes).magnitude && canBeHours
        ? .hoursAndMinutes : .minutesAndSeconds
    }
    // Nothing that is run lasts longer than half a day, and no part of it for three hours.
    guard canBeHours, last - first <= 12 * 60, !ClockWords.areShort(words),
      longest(of: spans) < 3 * 60
    else {
      return .minutesAndSeconds
    }
    return inMinutes <= .seconds(120) || ClockWords.areLong(words)
      ? .hoursAndMinutes : .minutesAndSeconds
  }

  /// The longest span, in the smaller unit.
  private func longest(of spans: [ClockSpan]) -> Int {
    spans.compactMap { span in span.to.map { $0.total(60) - span.from.total(60) } }.max() ?? 0
  }

  private static func isBreak(_ title: String) -> Bool {
    BreakTitle.isBreak(Decoration.trimmed(title.prefix { $0 != "(" }))
  }

  /// The scale that fits the first length that repeats its span.
  private var scaleOfLengths: Scale? {
    for (time, length) in zip(times, lengths) {
      guard let span = time?.clockSpan, let to = span.to, let length else { continue }
      let seconds = Duration.seconds(to.total(60) - span.from.total(60))
      if length.overlaps(StatedTime(seconds)) { return .minutesAndSeconds }
      if length.overlaps(StatedTime(seconds * 60)) { return .hoursAndMinutes }
    }
    return nil
  }

  /// The points in seconds, each at or after the one before.
  private func moments(
    _ spans: [ClockSpan?], _ scale: Scale
  ) throws(IgnoredTime.Reason) -> [(from: Int, to: Int?)?] {
    var day = DayClock(isDay: scale == .timesOfDay, unit: scale == .minutesAndSeconds ? 1 : 60)
    var moments: [(from: Int, to: Int?)?] = []
    for span in spans {
      guard let span else {
        moments.append(nil)
        continue
      }
      guard let moment = day.seconds(span) else { throw .moments }
      moments.append(moment)
    }
    return moments
  }
}

extension WrittenTime {
  fileprivate var clockSpan: ClockSpan? { if case .clock(let span) = self { span } else { nil } }
}

extension ClockTime {
  /// The number of the last unit: seconds of minutes, or minutes of hours.
  fileprivate func total(_ base: Int) -> Int { numbers.reduce(0) { $0 * base + $1 } }
}
