import Documents
import Structures

extension Problem {
  /// One sentence for people: what is wrong and what to do.
  public var text: String {
    switch kind {
    case .document(let kind): kind.text
    case .wrongType(let field, let expected):
      "“\(field)” must be \(expected.text); correct the value"
    case .unknownValue(let field, let value, let allowed):
      "“\(field)” cannot be “\(value)”; use one of \(allowed.joined(separator: ", "))"
    case .totalDisagrees(let sum, let claimed):
      "the phases that were read add up to \(sum.text) and the document says \(claimed.text); "
        + "if a line was read wrongly, \(Problem.remedy), else correct one of them"
    case .clockHole(let from, let to):
      "no phase was read from \(from.text) to \(to.text); if a line there is one, \(Problem.remedy)"
    case .numbersJump(let from, let to):
      "behind number \(from) of this structure comes \(to); if a line between them is a phase, \(Problem.remedy)"
    case .windowsOverlap:
      "phases start before the one before ends; each was given its own length, check the times"
    case .zeroBytes(let count):
      (count == 1 ? "a zero byte was" : "\(count) zero bytes were")
        + " read as �; remove \(count == 1 ? "it" : "them") from the file"
    case .oddBands(let columns):
      "\(quoted(columns)) \(columns.count == 1 ? "is no band" : "are no bands") of this rubric, or one that stands there already; "
        + "name each column once: Strong no hire, No hire, Hire, Strong hire, or \(Rubric.bandSpan)"
    case .dimensionTwice(let name):
      "the rubric has a dimension “\(name)” already, and the first one counts; give one of them another name"
    case .unknownPrinciple(let name, let nearest):
      "no question asks about the principle “\(name)”; \(quoted(nearest)) may be meant"
    case .unknownCategory(let name, let nearest):
      "no guide has questions of the category “\(name)”; "
        + (nearest.isEmpty
          ? "`rehearse questions` shows the categories" : "\(quoted(nearest)) may be meant")
    case .storyWithoutPrinciples(let name):
      "the story “\(name)” names no principles; add a point “**Principles**: Ownership • Dive Deep”"
    case .storyTwice(let name, let place):
      "a story called “\(name)” stands at \(place) as well; give one of them another name"
    case .untimedBreak(let name):
      "the break “\(name)” has no time; write one such as 15 min, or name the structure of a round"
    case .oddRoundTime(let name):
      "the time of the round “\(name)” cannot be read; write it as 45 min"
    case .roundWithoutStructure(let name):
      "“\(name)” has a question and no structure; name the structure, since nothing is asked in a break"
    case .roundTwice(let name):
      "the loop has a round “\(name)” already; give one of them another name"
    case .unknownStructure(let name, let nearest):
      "“\(name)” names no structure of its own; "
        + (nearest.isEmpty
          ? "`rehearse structures` shows them" : "\(quoted(nearest)) may be meant")
    case .upkeep(let finding): finding.text
    case .mending(let problem): problem.text
    case .fenceUnclosed:
      "the code fence that opens here is never closed; close it, or what follows counts as code"
    }
  }
}

extension Problem {
  /// What helps against a wrong reading.
  fileprivate static let remedy = "mend it with `rehearse check --mend`"
}

/// Names in quotation marks, one behind the other.
private func quoted(_ names: [String]) -> String {
  names.map { "“\($0)”" }.joined(separator: ", ")
}

extension Problem.Kind {
  /// The stable name of the kind, for machines.
  public var name: String {
    switch self {
    case .document(let kind): kind.name
    case .wrongType: "wrongType"
    case .unknownValue: "unknownValue"
    case .fenceUnclosed: "fenceUnclosed"
    case .totalDisagrees: "totalDisagrees"
    case .windowsOverlap: "windowsOverlap"
    case .clockHole: "clockHole"
    case .numbersJump: "numbersJump"
    case .zeroBytes: "zeroBytes"
    case .oddBands: "oddBands"
    case .dimensionTwice: "dimensionTwice"
    case .unknownPrinciple: "unknownPrinciple"
    case .unknownCategory: "unknownCategory"
    case .storyWithoutPrinciples: "storyWithoutPrinciples"
    case .storyTwice: "storyTwice"
    case .untimedBreak: "untimedBreak"
    case .oddRoundTime: "oddRoundTime"
    case .roundWithoutStructure: "roundWithoutStructure"
    case .roundTwice: "roundTwice"
    case .unknownStructure: "unknownStructure"
    case .upkeep(let finding): finding.name
    case .mending(let problem): problem.name
    }
  }
}

extension Problem.ValueType {
  fileprivate var text: String {
    switch self {
    case .text: "text"
    case .list: "a list of texts, as in [a, b]"
    case .truth: "true or false"
    case .date: "a date, as in 2026-01-31"
    }
  }
}
