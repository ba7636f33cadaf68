extension Duration {
  /// How a fraction of a second is written on a clock.
  public enum ClockRounding: Sendable {
    /// 0.9 s is written 0:00: for time that has passed.
    case down
    /// 0.1 s is written 0:01: for time that is left.
    case up
  }

  /// The size of the duration as people write it: "0:30", "12:05", "1:05:00".
  ///
  /// The sign is left to the words around it ("over by 0:12").
  ///
  /// - Parameter rounding: what becomes of a fraction of a second; times that have passed round
  ///   down, times that are left round up, so that both change on the second.
  /// - Returns: minutes and seconds, with hours from 60 minutes on.
  public func clock(_ rounding: ClockRounding = .down) -> String {
    let size = magnitude
    let carry = rounding == .up && size > .seconds(size.wholeSeconds)
    let total = size.wholeSeconds + (carry ? 1 : 0)
    let (minutes, seconds) = (total / 60, total % 60)
    if minutes < 60 { return "\(minutes):\(padded(seconds))" }
    return "\(minutes / 60):\(padded(minutes % 60)):\(padded(seconds))"
  }

  /// The duration to the millisecond, with its sign: "0:12.250", "-1:05:00.000".
  ///
  /// The timeline of a transcript uses this form; ``init(clock:)`` reads it back.
  public var exactClock: String {
    let milliseconds = magnitude.milliseconds % 1000
    let fraction = String(milliseconds)
    let zeros = String(repeating: "0", count: 3 - fraction.count)
    return (self < .zero ? "-" : "") + clock() + "." + zeros + fraction
  }

  /// The time of practice as people say it: "0 min", "48 min", "3 h 40".
  public var rough: String {
    let minutes = magnitude.wholeSeconds / 60
    if minutes < 60 { return "\(minutes) min" }
    return "\(minutes / 60) h \(padded(minutes % 60))"
  }

  private func padded(_ number: Int64) -> String {
    number < 10 ? "0" + String(number) : String(number)
  }
}
