import CMath

/// How well something is remembered: FSRS-6 with its default parameters, without learning steps and
/// fuzz, in whole days.
///
/// Source: open-spaced-repetition, py-fsrs 6.3, `Scheduler`; STATISTICS.md has the formulas.
public struct Memory: Hashable, Sendable {
  /// The days after which recall has fallen to 0.9.
  public let stability: Double
  /// From 1 (easy) to 10.
  public let difficulty: Double

  /// w0 … w20.
  private static let w = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]
  private static let decay = -w[20]
  private static let factor = pow(0.9, 1 / decay) - 1
  private static let leastStability = 0.001
  private static let longestInterval = 36_500.0

  /// What a first rehearsal leaves.
  public init(first grade: Grade) {
    stability = max(Memory.w[grade.rawValue - 1], Memory.leastStability)
    difficulty = Memory.inRange(Memory.firstDifficulty(grade))
  }

  private init(stability: Double, difficulty: Double) {
    self.stability = max(stability, Memory.leastStability)
    self.difficulty = difficulty
  }

  /// How likely it is recalled, from 0 to 1.
  ///
  /// - Parameter days: whole days since the last rehearsal.
  /// - Returns: 1 on the day itself, and less with every day.
  public func recall(after days: Int) -> Double {
    pow(1 + Memory.factor * Double(max(0, days)) / stability, Memory.decay)
  }

  /// What one more rehearsal leaves.
  ///
  /// - Parameters:
  ///   - grade: how it went.
  ///   - days: whole days since the last rehearsal; 0 on the same day.
  /// - Returns: the memory behind it.
  public func rehearsed(_ grade: Grade, after days: Int) -> Memory {
    let next =
      days < 1
      ? sameDay(grade)
      : grade == .again ? forgotten(recall(after: days)) : recalled(grade, recall(after: days))
    return Memory(stability: next, difficulty: nextDifficulty(grade))
  }

  /// The days until recall has fallen to some share.
  ///
  /// - Parameter retention: the share, between 0 and 1.
  /// - Returns: whole days, at least 1 and at most 36,500.
  public func interval(retention: Double) -> Int {
    let days = stability / Memory.factor * (pow(retention, 1 / Memory.decay) - 1)
    return Int(min(max(days.rounded(.toNearestOrEven), 1), Memory.longestInterval))
  }

  private func recalled(_ grade: Grade, _ recall: Double) -> Double {
    let w = Memory.w
    let factor = grade == .hard ? w[15] : grade == .easy ? w[16] : 1
    let growth =
      exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * (exp(w[10] * (1 - recall)) - 1)
    return stability * (1 + growth * factor)
  }

  private func forgotten(_ recall: Double) -> Double {
    let w = Memory.w
    let left =
      w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1) * exp(w[14] * (1 - recall))
    return min(left, stability / exp(w[17] * w[18]))
  }

  private func sameDay(_ grade: Grade) -> Double {
    let w = Memory.w
    let growth = exp(w[17] * (Double(grade.rawValue) - 3 + w[18])) * pow(stability, -w[19])
    return stability * (grade == .again ? growth : max(growth, 1))
  }

  private func nextDifficulty(_ grade: Grade) -> Double {
    let w = Memory.w
    let change = -w[6] * (Double(grade.rawValue) - 3)
    let damped = difficulty + (10 - difficulty) * change / 9
    return Memory.inRange(w[7] * Memory.firstDifficulty(.easy) + (1 - w[7]) * damped)
  }

  private static func firstDifficulty(_ grade: Grade) -> Double {
    w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
  }

  private static func inRange(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }
}
