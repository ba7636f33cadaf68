extension QuantityProblem {
  /// One sentence for people, to be put behind the text: what is wrong and what to do.
  public var text: String {
    switch self {
    case .notANumber: "is no number; write one such as 10M, 1.5k or 2GB"
    case .tooLong: "has too many digits; write at most \(QuantityNotation.mostDigits)"
    case .unknownUnit(let unit):
      "ends in “\(unit)”, which is no unit; use k, M, B or T for counts, kB, MB, GB, TB for sizes"
    case .withoutUnit: "has no unit; write a size such as 500B, 10kB or 2MB"
    case .bits: "counts bits; write bytes with a large B, as in 2MB"
    }
  }
}
