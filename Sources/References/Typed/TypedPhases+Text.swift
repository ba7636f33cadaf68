extension TypedPhases.Problem {
  /// What is wrong, and what to write instead.
  public var text: String {
    let example = "write such as “Clarify 1m, Design 6-8m, Questions 1m”"
    return switch self {
    case .withoutTime: "no phase has a time; \(example)"
    case .withoutTitle(let time): "“\(time)” has no name before it; \(example)"
    case .withoutUnit(let part): "“\(part)” has no unit behind its number; \(example)"
    }
  }
}
