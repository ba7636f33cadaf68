import Coaching

/// What the coach says as JSON; docs/json.md tells what the names mean.
public enum CoachJSON {
  /// All of it.
  ///
  /// - Parameters:
  ///   - coach: what was found.
  ///   - facts: what needs no test.
  ///   - next: what to do next; `nil` where that is nothing.
  ///   - options: what stands behind the name of each command.
  /// - Returns: an object.
  public static func all(
    _ coach: Coach, facts: [Fact], next: NextStep?, options: [String] = []
  ) -> JSON {
    .object([
      ("findings", .array(coach.findings.map { finding($0, options) })),
      ("facts", .array(facts.map(fact))),
      ("missing", .array(coach.missing.map(missing))), ("next", next.map(step) ?? .null),
    ])
  }

  private static func finding(_ finding: Finding, _ options: [String]) -> JSON {
    let (subject, figures) = (finding.subject, finding.figures)
    return .object([
      ("kind", .string(finding.kind.rawValue)), ("state", .string(finding.state.rawValue)),
      ("structure", JSON(finding.structure?.title)),
      ("document", JSON(finding.structure?.document)),
      ("phase", JSON(subject.phase.map { $0 + 1 })), ("title", JSON(subject.title)),
      ("prompt", JSON(subject.prompt)), ("cause", JSON(subject.cause.map { $0 + 1 })),
      ("n", JSON(figures.n)), ("count", JSON(figures.count)),
      ("typical", rounded(figures.typical, 1000)), ("edge", rounded(figures.edge, 1000)),
      ("ratio", rounded(figures.ratio, 1000)), ("p", rounded(finding.chance, 1e6)),
      ("cost", rounded(figures.cost, 1000)),
      ("sessions", .array(figures.sessions.map(JSON.string))),
      ("sentence", .string(finding.sentence.text)),
      ("action", finding.action.map { action($0, options) } ?? .null),
    ])
  }

  private static func action(_ action: PracticeAction, _ options: [String]) -> JSON {
    .object([
      ("sentence", .string(action.sentence)),
      ("command", action.command(with: options).map(command) ?? .null),
    ])
  }

  private static func fact(_ fact: Fact) -> JSON {
    .object([
      ("kind", .string(fact.kind.rawValue)), ("structure", JSON(fact.structure)),
      ("sentence", .string(fact.sentence.text)),
    ])
  }

  private static func missing(_ missing: Coach.Missing) -> JSON {
    .object([
      ("kind", .string(missing.kind.rawValue)), ("structure", JSON(missing.structure?.title)),
      ("more", JSON(missing.more)),
    ])
  }

  private static func step(_ next: NextStep) -> JSON {
    .object([
      ("sentence", .string(next.sentence)), ("reason", .string(next.reason)),
      ("command", command(next.command)),
    ])
  }

  private static func command(_ words: [String]) -> JSON {
    .array(words.map(JSON.string))
  }

  private static func rounded(_ number: Double?, _ parts: Double) -> JSON {
    guard let number, number.isFinite else { return .null }
    return .number((number * parts).rounded() / parts)
  }
}
