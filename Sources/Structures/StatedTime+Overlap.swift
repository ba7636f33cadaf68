extension StatedTime {
  /// Whether some time is within both.
  ///
  /// - Parameter other: another stated time.
  /// - Returns: `true` when the ranges meet.
  public func overlaps(_ other: StatedTime) -> Bool {
    let low = Swift.max(min, other.min)
    return (max.map { low <= $0 } ?? true) && (other.max.map { low <= $0 } ?? true)
  }
}
