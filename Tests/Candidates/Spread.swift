import Foundation

/// How the times of a phase lie around their median.
enum Spread: String, CaseIterable {
  /// Their logarithms are normal.
  case lognormal
  /// They are a sum of waiting times, so that the logarithm leans to short ones.
  case gamma
  /// One of twelve lies twice as far off as it should, or further.
  case heavyTails = "heavy tails"
  /// A whole session is quicker or slower, and each phase with it.
  case byDay = "slow and quick days"

  /// A factor around 1 with a standard deviation of so much.
  func factor(_ deviation: Double, day: Double, _ chance: inout Chance) -> Double {
    let sigma = log(1 + deviation * deviation).squareRoot()
    switch self {
    case .lognormal: return exp(sigma * chance.normal())
    case .gamma:
      let count = max(1, Int((1 / (deviation * deviation)).rounded()))
      let sum = (0..<count).reduce(0.0) { sum, _ in sum - log(chance.uniform(1e-12, 1)) }
      return sum / Double(count)
    case .heavyTails: return exp(sigma * chance.normal() * (chance.happens(1.0 / 12) ? 2.5 : 0.85))
    case .byDay: return exp(sigma * (0.5 * day + 0.866 * chance.normal()))
    }
  }
}
