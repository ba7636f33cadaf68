/// Whether numbers fall or rise from one session to the next.
public struct Trend: Hashable, Sendable {
  /// So many numbers a trend needs.
  public static let fewest = 5
  /// So many of the newest are looked at.
  public static let longest = 10
  /// From this size on the statistic of the test is called a trend: 10 %, both sides.
  static let criticalValue = 1.645

  /// Which way it goes.
  public enum Direction: String, Hashable, Sendable {
    case falling, steady, rising
  }

  /// The change from one to the next: the median of the slopes of all pairs.
  public let slope: Double
  /// Which way it goes, when that is more than chance.
  public let direction: Direction

  /// Looks at the newest numbers; `nil` below ``fewest``.
  ///
  /// Sources: Sen, "Estimates of the regression coefficient based on Kendall's tau" (1968), for the
  /// slope; Mann, "Nonparametric tests against trend" (1945), for the direction.
  ///
  /// - Parameter numbers: one a session, oldest first.
  public init?(_ numbers: [Double]) {
    let newest = Array(numbers.suffix(Trend.longest))
    let count = newest.count
    guard count >= Trend.fewest else { return nil }
    var slopes: [Double] = []
    var score = 0
    for late in newest.indices {
      for early in 0..<late {
        let change = newest[late] - newest[early]
        slopes.append(change / Double(late - early))
        score += change > 0 ? 1 : change < 0 ? -1 : 0
      }
    }
    slope = Quantiles.quantile(0.5, of: slopes.sorted())
    let variance = Double(count * (count - 1) * (2 * count + 5)) / 18
    let statistic = Double(score - score.signum()) / variance.squareRoot()
    direction =
      statistic >= Trend.criticalValue
      ? .rising : statistic <= -Trend.criticalValue ? .falling : .steady
  }
}
