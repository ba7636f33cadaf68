/// The middle and the spread of some numbers.
public struct Quantiles: Hashable, Sendable {
  /// So many numbers a median needs.
  public static let fewest = 3

  /// A quarter of the numbers lies below.
  public let lower: Double
  /// Half of the numbers lies below.
  public let median: Double
  /// A quarter of the numbers lies above.
  public let upper: Double

  /// Takes the quartiles of some numbers; `nil` below ``fewest``.
  public init?(_ numbers: [Double]) {
    guard numbers.count >= Quantiles.fewest else { return nil }
    let sorted = numbers.sorted()
    lower = Quantiles.quantile(0.25, of: sorted)
    median = Quantiles.quantile(0.5, of: sorted)
    upper = Quantiles.quantile(0.75, of: sorted)
  }

  /// A sample quantile by linear interpolation.
  ///
  /// Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), type 7.
  ///
  /// - Parameters:
  ///   - share: from 0 to 1.
  ///   - sorted: at least one number, in order.
  /// - Returns: the quantile.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let index = Int(place)
    guard index + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
