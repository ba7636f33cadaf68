/// The earliest and the latest active time at which leaving a phase is on time.
public struct Window: Hashable, Sendable {
  /// Leaving before this active time is short.
  public let earliest: Duration
  /// Staying past this active time is an overrun; `nil` when there is no latest ("5+ min").
  public let latest: Duration?

  /// The share of a single stated time that counts as its earliest: 80 %.
  ///
  /// "30 seconds" is not a command to speak for exactly 30 seconds; leaving after 24 is on time.
  static let earliestPercent: Int64 = 80

  /// Creates a window from its ends; an earliest past the latest is brought down to it.
  public init(earliest: Duration, latest: Duration?) {
    self.latest = latest?.clampedToZero
    self.earliest = min(earliest.clampedToZero, self.latest ?? .longest)
  }

  /// Makes a window of what a document says.
  ///
  /// A range is a window as it stands. A single time T is a window whose latest is T and whose
  /// earliest is 80 % of T, in whole seconds.
  ///
  /// - Parameter stated: the time as the document states it.
  public init(_ stated: StatedTime) {
    guard let max = stated.max, stated.min == max else {
      self.init(earliest: stated.min, latest: stated.max)
      return
    }
    let seconds = max.milliseconds * Window.earliestPercent / 100 / 1000
    self.init(earliest: .seconds(seconds), latest: max)
  }

  /// What a document would say for the window: the inverse of ``init(_:)``.
  public var stated: StatedTime {
    guard let latest else { return StatedTime(min: earliest, max: nil) }
    let single = StatedTime(latest)
    return self == Window(single) ? single : StatedTime(min: earliest, max: latest)
  }

  /// The active time that a countdown counts down to.
  ///
  /// - Parameter pace: which point of the window to aim at.
  /// - Returns: the target; the earliest when the window has no latest.
  public func target(_ pace: Pace) -> Duration {
    guard let latest else { return earliest }
    return switch pace {
    case .earliest: earliest
    case .middle: .seconds((earliest + latest).wholeSeconds / 2)
    case .latest: latest
    }
  }

  /// Twice the time between an active time and the middle of the window: so that the middle needs no
  /// half of a millisecond; `nil` when the window has no latest.
  public func distanceFromMiddle(of active: Duration) -> Duration? {
    latest.map { (active + active - earliest - $0).magnitude }
  }

  /// The window of a whole: the sums of the earliest and of the latest times of its parts.
  ///
  /// - Parameter windows: those of the parts; one without a latest leaves the whole without one.
  /// - Returns: the whole; `nil` without any part.
  public static func total(of windows: [Window]) -> Window? {
    var total: Window?
    for window in windows {
      guard let sum = total else {
        total = window
        continue
      }
      let latest = sum.latest.flatMap { latest in window.latest.map { latest + $0 } }
      total = Window(earliest: sum.earliest + window.earliest, latest: latest)
    }
    return total
  }

  /// The window with its latest moved by a signed time; the earliest follows when it has to.
  ///
  /// A window without a latest stays as it is.
  public func extended(by time: Duration) -> Window {
    Window(earliest: earliest, latest: latest.map { ($0 + time).clampedToZero })
  }
}
