import CMath

/// How likely chance alone is to give so much or more.
enum Tail {
  /// The upper tail of Student's distribution: how likely a value of at least t is.
  ///
  /// Source: Student, "The probable error of a mean", Biometrika 6 (1908).
  ///
  /// - Parameters:
  ///   - t: the value of the statistic.
  ///   - degrees: the degrees of freedom, at least 1.
  /// - Returns: a probability.
  static func student(_ t: Double, degrees: Int) -> Double {
    guard degrees > 0, !t.isNaN else { return 1 }
    let freedom = Double(degrees)
    let outer = Gamma.incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
    return t < 0 ? 1 - outer : outer
  }

  /// The upper tail of the binomial distribution: how likely at least so many hits are.
  ///
  /// - Parameters:
  ///   - hits: how many there were.
  ///   - tries: of how many.
  ///   - chance: how likely each is, from 0 to 1.
  /// - Returns: a probability.
  static func binomial(_ hits: Int, of tries: Int, chance: Double) -> Double {
    guard hits > 0 else { return 1 }
    guard hits <= tries else { return 0 }
    return Gamma.incompleteBeta(chance, Double(hits), Double(tries - hits + 1))
  }
}
