import Structures

/// The time of a phase as it is written, before the phases around it decide what it means.
enum WrittenTime: Hashable {
  /// "5 min" or "3-4 min"; the latter may turn out to be from a minute to a minute.
  case amount(StatedTime)
  /// "45-60 seconds for L7, 30-45 seconds for L6".
  case levels([LevelTime])
  /// "Minutes 0-8": surely from a minute to a minute.
  case window(StatedTime)
  /// "9:00-9:45 AM", or "0:05" for a start alone.
  case clock(ClockSpan)
  /// "20 %" or "15-20 %" of a total.
  case share(Share)
  /// "remaining time".
  case rest
  /// "0 minutes": the phase is named and takes no time.
  case zero

  /// A part of a total, in percent.
  struct Share: Hashable {
    let low: Double
    let high: Double
  }

  /// The full hour that an amount is where others beside it are hours of the day: of "9h", "9h15".
  var hourOfDay: WrittenTime? {
    guard case .amount(let time) = self, time.min == time.max else { return nil }
    let hour = time.min.wholeSeconds / 3600
    guard time.min == .seconds(3600 * hour), (7..<24).contains(hour) else { return nil }
    return .clock(ClockSpan(from: ClockTime(numbers: [Int(hour), 0], half: nil), to: nil))
  }

  /// What an amount says, whichever level it is for; `nil` for other ways of writing.
  var amount: StatedTime? {
    switch self {
    case .amount(let time): time
    case .levels(let times): times.first?.stated
    default: nil
    }
  }

  /// Whether it surely is from one point to another, or a point alone.
  var isOnClock: Bool {
    switch self {
    case .clock, .window: true
    default: false
    }
  }

  /// Whether it is a point of a clock alone.
  var isMoment: Bool { if case .clock(let span) = self { span.to == nil } else { false } }

  /// The times of levels, when it gives each its own.
  var levels: [LevelTime] { if case .levels(let times) = self { times } else { [] } }

  /// Both ends of a range that may be on the clock.
  var span: (from: Duration, to: Duration)? {
    switch self {
    case .amount(let time), .window(let time):
      guard let end = time.max, time.min < end else { return nil }
      return (time.min, end)
    default: return nil
    }
  }

  /// Whether both go from the same point of a clock to another.
  func isAgain(_ other: WrittenTime) -> Bool {
    guard case .clock(let span) = self, case .clock(let otherSpan) = other, span.to != nil else {
      return false
    }
    return span.from == otherSpan.from
  }

  /// Whether it says how long, rather than how much of a whole or nothing at all.
  var isTime: Bool {
    switch self {
    case .share, .rest, .zero: false
    default: true
    }
  }
}
