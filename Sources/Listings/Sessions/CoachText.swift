import Coaching
import Grids

/// Findings, facts and what is missing as text for people.
public struct CoachText {
  private let width: Int?

  /// So many findings are told unless all are asked for.
  private static let mostFindings = 3
  /// So many facts are told unless all are asked for.
  private static let mostFacts = 6
  /// What needs more than so many further sessions is not told unless all is asked for.
  private static let mostMissing = 6
  /// So many sessions are named as evidence.
  private static let mostSessions = 4

  /// Sets the width.
  ///
  /// - Parameter width: how long lines may get, in columns; `nil` for as long as it takes.
  public init(width: Int?) { self.width = width }

  /// All that there is to say.
  ///
  /// - Parameters:
  ///   - coach: what was found.
  ///   - facts: what needs no test.
  ///   - next: what to do next; `nil` without a session.
  ///   - showsAll: whether all findings are told, also those that were mended before.
  /// - Returns: the lines.
  public func text(_ coach: Coach, facts: [Fact], next: NextStep?, showsAll: Bool) -> String {
    let told = coach.findings.filter { showsAll || $0.isTold }
    let shown = showsAll ? told : Array(told.prefix(CoachText.mostFindings))
    var lines = next.map(CoachText.next) ?? []
    if !shown.isEmpty { lines += ["", "What is found"] + shown.flatMap(CoachText.finding) }
    if told.count > shown.count { lines.append("  \(told.count - shown.count) more with --all") }
    lines += CoachText.facts(facts, most: showsAll ? .max : CoachText.mostFacts)
    if let silence = coach.silence { lines += ["", "What is not found", "  \(silence)"] }
    let missing = coach.missingWords(most: showsAll ? .max : CoachText.mostMissing)
    if !missing.isEmpty {
      lines += ["", "What cannot be judged yet"]
      lines += missing.map { "  \($0.structure.map { "\($0): " } ?? "")\($0.sentence)" }
    }
    return FittedText.lines(Array(lines.drop(while: \.isEmpty)), width: width)
  }

  private static func next(_ next: NextStep) -> [String] {
    ["Next: \(next.sentence); \(next.reason)", "  \(next.commandLine)"]
  }

  private static func facts(_ facts: [Fact], most: Int) -> [String] {
    guard !facts.isEmpty else { return [] }
    let lines = facts.prefix(most).map { fact in
      // Where the sentence names it, the structure need not stand before it.
      let isNamed = fact.structure.map { fact.sentence.text.contains($0) } ?? true
      return "  \(isNamed ? "" : "\(fact.structure ?? ""): ")\(fact.sentence.text)"
    }
    let rest = facts.count > most ? ["  \(facts.count - most) more with --all"] : []
    return ["", "What else is so"] + lines + rest
  }

  private static func finding(_ finding: Finding) -> [String] {
    let structure = finding.structure.map { " (\($0))" } ?? ""
    let action =
      finding.isShown
      ? finding.action.map { ["    \($0.sentence): \(PracticeCommand.line($0.command))"] } ?? []
      : []
    return ["  \(finding.state.rawValue): \(finding.sentence.text)\(structure)"] + action
      + (finding.places(most: mostSessions).map { ["    see \($0)"] } ?? [])
  }
}
