extension Duration {
  /// The longest time that the program works with: a year.
  ///
  /// Longer times are cut to it where text is read, so that no sum of times can overflow.
  public static let longest = Duration.seconds(366 * 86_400)

  /// The duration in whole milliseconds, rounded down (−0.5 ms is −1 ms).
  public var milliseconds: Int64 {
    // Several times as fast as by way of `components`; statistics ask a million times.
    let (whole, rest) = attoseconds.quotientAndRemainder(dividingBy: Duration.millisecond)
    return Int64(clamping: rest < 0 ? whole - 1 : whole)
  }

  /// Makes a duration of milliseconds; the same as `milliseconds(_:)`, several times as fast.
  public init(milliseconds: Int64) {
    self.init(attoseconds: Int128(milliseconds) * Duration.millisecond)
  }

  /// How many attoseconds a millisecond has.
  private static let millisecond: Int128 = 1_000_000_000_000_000

  /// The duration in whole seconds, rounded down.
  public var wholeSeconds: Int64 {
    let milliseconds = milliseconds
    return milliseconds / 1000 - (milliseconds % 1000 < 0 ? 1 : 0)
  }

  /// The duration in seconds, for formats that write fractions.
  public var inSeconds: Double { Double(milliseconds) / 1000 }

  /// The duration's size without its sign.
  public var magnitude: Duration { self < .zero ? .zero - self : self }

  /// The duration, but at least zero.
  public var clampedToZero: Duration { max(self, .zero) }
}
