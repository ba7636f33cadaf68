import Texts

/// A time of day: "9:00".
public struct ClockTime: Hashable, Sendable {
  /// Seconds since midnight.
  public let secondOfDay: Int

  /// Reads hours and minutes; `nil` when these are none.
  ///
  /// - Parameter text: "9:00", "09:00" or "9".
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.map { $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hour = numbers[0], (0...23).contains(hour),
      let minute = parts.count == 2 ? numbers[1] : 0,
      (0...59).contains(minute), parts.count == 1 || parts[1].utf8.count == 2
    else { return nil }
    secondOfDay = hour * 3600 + minute * 60
  }
}
