/// Which of many results stand, so that of those no more than a given share is chance.
enum FalseDiscovery {
  /// The greatest p that stands; what is not above it stands.
  ///
  /// Source: Benjamini and Hochberg, "Controlling the False Discovery Rate", Journal of the Royal
  /// Statistical Society B 57 (1995).
  ///
  /// - Parameters:
  ///   - chances: the p of each result.
  ///   - rate: the share of false ones among those that stand, on average.
  /// - Returns: the threshold; `nil` when nothing stands.
  static func threshold(_ chances: [Double], rate: Double) -> Double? {
    let sorted = chances.sorted()
    let place = sorted.indices.last { index in
      sorted[index] <= rate * Double(index + 1) / Double(sorted.count)
    }
    return place.map { sorted[$0] }
  }
}
