import CMath

/// The gamma function, and what is made of it.
enum Gamma {
  /// The natural logarithm of the gamma function of a number above 0.
  static func logarithm(_ number: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(number, &sign)
  }

  /// The regularised incomplete beta function, by its continued fraction with the modified method of
  /// Lentz.
  ///
  /// Source: Press, Teukolsky, Vetterling, Flannery, "Numerical Recipes", 3rd ed. (2007), 6.4.
  ///
  /// - Parameters:
  ///   - share: from 0 to 1.
  ///   - first: the first parameter, above 0.
  ///   - second: the second parameter, above 0.
  /// - Returns: a number from 0 to 1.
  static func incompleteBeta(_ share: Double, _ first: Double, _ second: Double) -> Double {
    guard share > 0 else { return 0 }
    guard share < 1 else { return 1 }
    let scale = exp(
      logarithm(first + second) - logarithm(first) - logarithm(second)
        + first * log(share) + second * log1p(-share))
    // The fraction is quick on this side of the middle alone.
    if share < (first + 1) / (first + second + 2) {
      return scale * fraction(share, first, second) / first
    }
    return 1 - scale * fraction(1 - share, second, first) / second
  }

  private static func fraction(_ share: Double, _ first: Double, _ second: Double) -> Double {
    func guarded(_ number: Double) -> Double { abs(number) < 1e-300 ? 1e-300 : number }
    var ratio = 1.0
    var inverse = 1 / guarded(1 - (first + second) * share / (first + 1))
    var result = inverse
    for step in 1...10_000 {
      let (number, twice) = (Double(step), first + 2 * Double(step))
      let even = number * (second - number) * share / ((twice - 1) * twice)
      let odd = -(first + number) * (first + second + number) * share / (twice * (twice + 1))
      inverse = 1 / guarded(1 + even * inverse)
      ratio = guarded(1 + even / ratio)
      result *= inverse * ratio
      inverse = 1 / guarded(1 + odd * inverse)
      ratio = guarded(1 + odd / ratio)
      result *= inverse * ratio
      if abs(inverse * ratio - 1) < 1e-15 { break }
    }
    return result
  }
}
