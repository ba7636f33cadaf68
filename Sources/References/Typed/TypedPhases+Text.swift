extension TypedPhases.Problem {
  /// What is wrong, and what to write instead.
  public var text: String { text(example: "“Clarify 1m, Design 6-8m, Questions 1m”") }

  /// What is wrong, and what to write instead.
  ///
  /// - Parameter example: what could be written there.
  /// - Returns: a sentence.
  public func text(example: String) -> String {
    let advice = "write such as \(example)"
    return switch self {
    case .withoutTime: "no phase has a time; \(advice)"
    case .withoutTitle(let time): "“\(time)” has no name before it; \(advice)"
    case .withSeveralTimes(let part):
      "“\(part)” holds more than one time; part phases by commas, such as \(example)"
    case .withoutUnit(let part): "“\(part)” has no unit behind its number; \(advice)"
    }
  }
}
