/// What a document says about the time of a phase, before a window is made of it.
///
/// "3-4 minutes" has both ends, "30 seconds" has the same end twice, "up to 5 min" starts at zero,
/// "5+ min" has no end.
public struct StatedTime: Hashable, Sendable {
  /// The shortest time stated.
  public let min: Duration
  /// The longest time stated; `nil` for "5+ min".
  public let max: Duration?

  /// Creates a range of time; the ends may come in either order.
  ///
  /// - Parameters:
  ///   - min: the shortest time stated, cut to ``Swift/Duration/longest``.
  ///   - max: the longest time stated, or `nil` when the range is open.
  public init(min: Duration, max: Duration?) {
    let low = Swift.min(min.clampedToZero, .longest)
    guard let max else {
      (self.min, self.max) = (low, nil)
      return
    }
    let high = Swift.min(max.clampedToZero, .longest)
    (self.min, self.max) = (Swift.min(low, high), Swift.max(low, high))
  }

  /// Creates a single time.
  public init(_ time: Duration) {
    self.init(min: time, max: time)
  }

  /// The sum of two stated times; open when either is.
  public static func + (lhs: StatedTime, rhs: StatedTime) -> StatedTime {
    let max: Duration? =
      if let left = lhs.max, let right = rhs.max { left + right } else { nil }
    return StatedTime(min: lhs.min + rhs.min, max: max)
  }

  /// What is stated of a whole: the sum over its parts with a window.
  ///
  /// - Parameter parts: the windows, and what each was made of.
  /// - Returns: the sum; `nil` without any window, or where a part with one states nothing.
  public static func total(of parts: [(window: Window?, stated: StatedTime?)]) -> StatedTime? {
    let timed = parts.filter { $0.window != nil }
    let stated = timed.compactMap(\.stated)
    guard let first = stated.first, stated.count == timed.count else { return nil }
    return stated.dropFirst().reduce(first, +)
  }

  /// What would have been stated for another window: a single time stays a single time.
  func fitted(to window: Window) -> StatedTime {
    if let latest = window.latest, min == max { return StatedTime(latest) }
    return StatedTime(min: window.earliest, max: window.latest)
  }

  /// "0:30", "3:00–4:00" or "5:00+".
  public var text: String {
    guard let max else { return min.clock() + "+" }
    return min == max ? min.clock() : "\(min.clock())–\(max.clock())"
  }
}
