/// Estimates that a few odd values hardly move.
enum Robust {
  /// The median; `nil` without a number.
  static func median(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : Quantiles.quantile(0.5, of: numbers.sorted())
  }

  /// The median of the means of all pairs, each number with itself as well.
  ///
  /// Source: Hodges and Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical
  /// Statistics 34 (1963).
  ///
  /// - Parameter numbers: at least one.
  /// - Returns: the estimate; `nil` without a number.
  static func location(_ numbers: [Double]) -> Double? {
    var means: [Double] = []
    means.reserveCapacity(numbers.count * (numbers.count + 1) / 2)
    for last in numbers.indices {
      for first in 0...last { means.append((numbers[first] + numbers[last]) / 2) }
    }
    return median(means)
  }

  /// The spread of several groups around their medians, pooled: the median absolute deviation, scaled
  /// to the standard deviation of the normal distribution and corrected for what medians take away.
  ///
  /// - Parameter groups: numbers, group by group.
  /// - Returns: the spread; 0 without a number.
  static func spread(_ groups: [[Double]]) -> Double {
    let deviations = groups.flatMap { group -> [Double] in
      guard let middle = median(group) else { return [] }
      return group.map { abs($0 - middle) }
    }
    let sizes = groups.filter { !$0.isEmpty }.map { Double($0.count) }
    guard let deviation = median(deviations), let size = median(sizes), size > 1 else { return 0 }
    return 1.4826 * deviation * (size / (size - 1)).squareRoot()
  }

  /// The numbers, those that lie too far from their median brought to the edge.
  ///
  /// - Parameters:
  ///   - numbers: the numbers.
  ///   - reach: how far from the median they may lie.
  /// - Returns: as many numbers.
  static func cut(_ numbers: [Double], reach: Double) -> [Double] {
    guard let middle = median(numbers) else { return [] }
    return numbers.map { min(max($0, middle - reach), middle + reach) }
  }
}
