import Foundation

/// Chance from a seed, with the distributions that made-up people need.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  /// Begins with a seed; equal seeds give equal chances.
  init(_ seeds: UInt64...) {
    state = 0
    for seed in seeds {
      // What is mixed: states that lie a step apart would give the same numbers one later.
      state ^= seed
      state = next()
    }
  }

  /// SplitMix64, by Steele, Lea and Flood (2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number between two others, each as likely.
  mutating func uniform(_ from: Double, _ to: Double) -> Double {
    Double.random(in: from...to, using: &self)
  }

  /// Whether something happens that is so likely.
  mutating func happens(_ chance: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < chance
  }

  /// A number of the normal distribution around 0 with the spread 1, by the method of Box and Muller.
  mutating func normal() -> Double {
    let radius = (-2 * log(Double.random(in: Double.leastNonzeroMagnitude...1, using: &self)))
      .squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
  }

  /// How often something happens that happens so often on average.
  mutating func count(_ mean: Double) -> Int {
    let limit = exp(-mean)
    var (count, product) = (0, Double.random(in: 0..<1, using: &self))
    while product > limit {
      count += 1
      product *= Double.random(in: 0..<1, using: &self)
    }
    return count
  }
}
