extension Duration {
  /// The longest time that the program works with: a year.
  ///
  /// Longer times are cut to it where text is read, so that no sum of times can overflow.
  public static let longest = Duration.seconds(366 * 86_400)

  /// The duration in whole milliseconds, rounded down (−0.5 ms is −1 ms).
  public var milliseconds: Int64 {
    // `components` truncates towards zero: both parts carry the sign.
    let (seconds, attoseconds) = components
    let unit: Int64 = 1_000_000_000_000_000
    let rest = attoseconds / unit - (attoseconds % unit < 0 ? 1 : 0)
    return seconds * 1000 + rest
  }

  /// The duration in whole seconds, rounded down.
  public var wholeSeconds: Int64 {
    let (seconds, attoseconds) = components
    return attoseconds < 0 ? seconds - 1 : seconds
  }

  /// The duration in seconds, for formats that write fractions.
  public var inSeconds: Double { Double(milliseconds) / 1000 }

  /// The duration's size without its sign.
  public var magnitude: Duration { self < .zero ? .zero - self : self }

  /// The duration, but at least zero.
  public var clampedToZero: Duration { max(self, .zero) }
}
