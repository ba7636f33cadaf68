extension TimeSense {
  /// "12 guesses under a hidden clock: when you say 2:00, 2:24 have passed".
  public var words: String {
    let count = ratios.count == 1 ? "1 guess" : "\(ratios.count) guesses"
    guard let quartiles else { return "\(count) under a hidden clock; three say how you feel time" }
    let real = ReviewWords.clock(120 / max(quartiles.median, 0.01))
    return "\(count) under a hidden clock: when you say 2:00, \(real) have passed"
  }
}
