/// What is known of the rehearsals of a unit.
public struct Rehearsals: Hashable, Sendable {
  /// How many there were.
  public private(set) var count = 0
  /// What they left; `nil` before the first.
  public private(set) var memory: Memory?
  /// The day of the last one, counted from 1970-01-01.
  public private(set) var last: Int?
  /// How the last one went.
  public private(set) var grade: Grade?

  /// Creates what is known before the first one.
  public init() {}

  /// Takes in one more.
  ///
  /// - Parameters:
  ///   - grade: how it went.
  ///   - day: its day, which should not be before the last one.
  public mutating func take(_ grade: Grade, on day: Int) {
    memory = memory?.rehearsed(grade, after: day - (last ?? day)) ?? Memory(first: grade)
    (last, self.grade) = (max(day, last ?? day), grade)
    count += 1
  }

  /// How likely it is recalled on a day; 0 before the first.
  public func recall(on day: Int) -> Double { memory?.recall(after: day - (last ?? day)) ?? 0 }
}
