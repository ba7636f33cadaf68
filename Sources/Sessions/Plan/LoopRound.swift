/// Which round of which day a session is.
public struct LoopRound: Hashable, Sendable {
  /// The title of the loop.
  public let loop: String
  /// When the day was to begin, with the offset of the place, the same in all its rounds:
  /// "2026-11-30T09:00:00+01:00".
  public let day: String
  /// The name of the round, which no other round of the loop has.
  public let name: String

  /// Names a round of a day.
  public init(loop: String, day: String, name: String) {
    (self.loop, self.day, self.name) = (loop, day, name)
  }

  /// Whether another round is one of the same day.
  public func isSameDay(as other: LoopRound) -> Bool { loop == other.loop && day == other.day }

  /// Names a round where all of it is known; `nil` where a part is missing.
  public init?(loop: String?, day: String?, name: String?) {
    guard let loop, let day, let name else { return nil }
    self.init(loop: loop, day: day, name: name)
  }
}
