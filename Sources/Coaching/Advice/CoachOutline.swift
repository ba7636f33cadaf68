import Structures

/// What the coach says, part by part, worded once for wherever it is shown.
public struct CoachOutline: Hashable, Sendable {
  /// A part, below its heading.
  public struct Part: Hashable, Sendable {
    /// The heading.
    public let heading: String
    /// What stands below it.
    public let items: [Item]
    /// Whether that is what to do next.
    public var isNext = false
  }

  /// One thing that is said.
  public struct Item: Hashable, Sendable {
    /// What it says.
    public let text: Phrase
    /// What belongs to it: where it can be seen, and what to do.
    public let details: [String]
  }

  /// The parts that say something.
  public let parts: [Part]

  /// So many findings are told unless all are asked for.
  private static let mostFindings = 3
  /// So many facts are told unless all are asked for.
  private static let mostFacts = 6
  /// What needs more than so many further sessions is not told unless all is asked for.
  private static let mostMissing = 6
  /// So many sessions are named as evidence.
  private static let mostSessions = 4

  /// Lays out what there is to say.
  ///
  /// - Parameters:
  ///   - coach: what was found.
  ///   - facts: what needs no test.
  ///   - next: what to do next; `nil` where that is nothing.
  ///   - options: what stands behind the name of each command.
  ///   - showsAll: whether all findings are told, also those that were mended before.
  ///   - more: what tells of those that are not told, such as "with --all"; may be empty.
  public init(
    _ coach: Coach, facts: [Fact], next: NextStep?, options: [String] = [], showsAll: Bool,
    more: String = ""
  ) {
    let told = coach.findings.filter { showsAll || $0.isTold }
    func cut<Element>(
      _ all: [Element], _ most: Int, _ item: (Element) -> Item
    ) -> [Item] {
      guard !showsAll, all.count > most else { return all.map(item) }
      let rest = Item(
        text: "\(all.count - most) more\(more.isEmpty ? "" : " " + more)", details: [])
      return all.prefix(most).map(item) + [rest]
    }
    let missing = coach.missingWords(most: showsAll ? .max : CoachOutline.mostMissing)
    let parts = [
      Part(
        heading: "What to do next", items: next.map { [CoachOutline.step($0)] } ?? [],
        isNext: true),
      Part(
        heading: "What is found",
        items: cut(told, CoachOutline.mostFindings) { CoachOutline.finding($0, options) }),
      Part(
        heading: "What else is so", items: cut(facts, CoachOutline.mostFacts, CoachOutline.fact)),
      Part(
        heading: "What is not found",
        items: coach.silence.map { [Item(text: "\($0)", details: [])] } ?? []),
      Part(heading: "What cannot be judged yet", items: missing.map(CoachOutline.missing)),
    ]
    self.parts = parts.filter { !$0.items.isEmpty }
  }

  private static func step(_ next: NextStep) -> Item {
    Item(text: "\(strong: next.sentence): \(next.reason)", details: [next.commandLine])
  }

  private static func finding(_ finding: Finding, _ options: [String]) -> Item {
    let structure = finding.structure.map { " (\($0.title))" } ?? ""
    let action = finding.isShown ? finding.action : nil
    return Item(
      text: "\(finding.state.rawValue): " + finding.sentence + "\(structure)",
      details: [
        action.map { advice($0, options) },
        finding.places(most: mostSessions).map { "see \($0)" },
      ].compactMap(\.self))
  }

  /// What to do, and what starts it.
  private static func advice(_ action: PracticeAction, _ options: [String]) -> String {
    guard let command = action.command(with: options) else {
      let what = action.phase.map { "“\($0)” of “\(action.structure.title)”" }
      return "\(action.sentence); nothing starts it: no guide has "
        + "\(what ?? "“\(action.structure.title)”") now"
    }
    return "\(action.sentence): \(PracticeCommand.line(command))"
  }

  private static func fact(_ fact: Fact) -> Item {
    // Where the sentence names it, the structure need not stand before it.
    let isNamed = fact.structure.map { fact.sentence.text.contains($0) } ?? true
    let structure: Phrase = isNamed ? "" : "\(fact.structure ?? ""): "
    return Item(text: structure + fact.sentence, details: [])
  }

  private static func missing(_ missing: (structure: StructureName?, sentence: String)) -> Item {
    let structure = missing.structure.map { "\($0.title): " } ?? ""
    return Item(text: "\(structure)\(missing.sentence)", details: [])
  }
}
