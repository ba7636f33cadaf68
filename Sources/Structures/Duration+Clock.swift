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
    if minutes < 60 { return Duration.clock(minutes, seconds) }
    return String(minutes / 60) + ":" + Duration.clock(minutes % 60, seconds, isPadded: true)
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

  /// Minutes and seconds, each less than 60, put together without the general ways to write numbers:
  /// a countdown does this every second.
  private static func clock(_ minutes: Int64, _ seconds: Int64, isPadded: Bool = false) -> String {
    let zero = UInt8(ascii: "0")
    return String(unsafeUninitializedCapacity: 5) { digits in
      var count = 0
      func add(_ byte: UInt8) {
        digits[count] = byte
        count += 1
      }
      if isPadded || minutes > 9 { add(zero + UInt8(minutes / 10)) }
      add(zero + UInt8(minutes % 10))
      add(UInt8(ascii: ":"))
      add(zero + UInt8(seconds / 10))
      add(zero + UInt8(seconds % 10))
      return count
    }
  }

  private func padded(_ number: Int64) -> String {
    number < 10 ? "0" + String(number) : String(number)
  }
}
