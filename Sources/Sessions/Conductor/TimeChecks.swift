import Structures

/// The moments at which somebody who sees no clock is asked how long it has been.
///
/// A session has no chance of its own: what chance decides is decided here, before it begins.
public struct TimeChecks: Hashable, Sendable {
  /// The active time of a phase, by its index, at which it is asked; in answer mode that of the
  /// whole, by 0.
  public let times: [Int: Duration]

  /// So often it is asked in a session, at most.
  static let most = 2
  /// In less time than this nobody is asked: 20 s.
  static let shortest = Duration.seconds(20)
  /// The hundredths of a window between which it is asked.
  static let reach = (first: Int64(40), last: Int64(90))
  /// Less than this is no guess: somebody left out a unit.
  static let leastGuess = Duration.seconds(5)

  /// Creates the moments.
  public init(at times: [Int: Duration] = [:]) { self.times = times }

  /// Chooses phases and times; none unless the clock is hidden.
  ///
  /// - Parameters:
  ///   - session: one that has not begun, or was cut short: it is asked no more often for that, and
  ///     not in phases that are behind it.
  ///   - random: what decides.
  public init(in session: Session, using random: inout some RandomNumberGenerator) {
    var times: [Int: Duration] = [:]
    if session.plan.clock == .hidden {
      let left = max(0, TimeChecks.most - session.guesses.joined().count)
      for phase in session.checkedPhases.shuffled(using: &random) where times.count < left {
        guard let range = session.checkedTimes(of: phase) else { continue }
        times[phase] = .milliseconds(Int64.random(in: range, using: &random))
      }
    }
    self.init(at: times)
  }

  /// Reads how long somebody says it has been: "1:30", "1.5m", or a number of seconds.
  public static func time(_ text: String) -> Duration? {
    let text = text.filter { $0 != " " }
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let time =
      isNumber ? Int(text).map { .seconds(min($0, 86_400)) } : DurationNotation.duration(text)
    return time.flatMap { $0 >= leastGuess ? $0 : nil }
  }
}

extension Session {
  /// The phases whose time can be asked for: those that were not left yet.
  fileprivate var checkedPhases: [Int] {
    if plan.mode == .answer { return guesses.joined().isEmpty ? [0] : [] }
    return plan.phases.indices.filter {
      stays[$0].count == 0 || $0 == phase && guesses[$0].isEmpty
    }
  }

  /// The milliseconds at which the time of a phase can be asked for; `nil` where it is too short or
  /// they are past.
  fileprivate func checkedTimes(of phase: Int) -> ClosedRange<Int64>? {
    guard let length = checkedLength(of: phase) else { return nil }
    let active = plan.mode == .answer ? activeTime : activeTime(of: phase)
    let (first, last) = (TimeChecks.reach.first, TimeChecks.reach.last)
    let start = max(length.milliseconds * first / 100, active.milliseconds)
    let end = length.milliseconds * last / 100
    return start <= end ? start...end : nil
  }

  private func checkedLength(of phase: Int) -> Duration? {
    let window = plan.mode == .answer ? totalWindow : window(of: phase)
    return window.map { $0.target(.latest) }.flatMap { $0 >= TimeChecks.shortest ? $0 : nil }
  }

  /// The moment at which somebody is asked next, in this phase; `nil` when nobody will be.
  fileprivate func timeCheck(of checks: TimeChecks, without asked: Set<Int>) -> Moment? {
    let key = checkKey
    guard isRunning, !isPaused, let time = checks.times[key], !asked.contains(key),
      let range = checkedTimes(of: key)
    else { return nil }
    let due = max(time, .milliseconds(range.lowerBound))
    guard due.milliseconds <= range.upperBound else { return nil }
    return now.advanced(by: (due - clockTime).clampedToZero)
  }

  /// What the time that is asked for is found by.
  var checkKey: Int { plan.mode == .answer ? 0 : phase }
}

extension Rehearsal {
  /// The moment at which the person is asked how long it has been; `nil` when that will not be, or
  /// while the person is busy or away.
  var timeCheck: Moment? {
    guard !timeChecks.times.isEmpty, attention == .free, away == nil, !isTimeAsked else {
      return nil
    }
    return session.timeCheck(of: timeChecks, without: askedTimes)
  }
}
