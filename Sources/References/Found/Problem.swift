import Documents
import Structures

/// Something wrong in a reference, as a fact with its place.
public struct Problem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The text itself or its front matter is wrong.
    case document(DocumentProblem.Kind)
    /// A field of the front matter is not of its type.
    case wrongType(field: String, expected: ValueType)
    /// A field of the front matter is none of the values it may have.
    case unknownValue(field: String, value: String, allowed: [String])
    /// A fence runs to the end of the document, or of the item or quote around it.
    case fenceUnclosed
    /// The phases of a structure do not add up to the total that the document states.
    case totalDisagrees(sum: StatedTime, claimed: StatedTime)
    /// Between two phases on the clock none was read.
    case clockHole(from: StatedTime, to: StatedTime)
    /// The numbers of the phases jump.
    case numbersJump(from: Int, to: Int)
    /// Phases on the clock start before the one before ends.
    case windowsOverlap
    /// The file holds zero bytes.
    case zeroBytes(count: Int)
    /// Columns of a rubric are no bands, or stand there twice.
    case oddBands(columns: [String])
    /// Two dimensions of a rubric have one name.
    case dimensionTwice(name: String)
    /// A phase asks for questions of a category that no guide has.
    case unknownCategory(name: String, nearest: [String])
    /// A card says nothing of what it shows.
    case storyWithoutPrinciples(name: String)
    /// A card names a principle that no question asks about, and that is written like one of these.
    case unknownPrinciple(name: String, nearest: [String])
    /// Another card, at a place such as "guide.md:12", has the same name.
    case storyTwice(name: String, place: String)
    /// A break of a loop has no time.
    case untimedBreak(name: String)
    /// The time of a round cannot be read.
    case oddRoundTime(name: String)
    /// Something is asked in a row of a loop that names no structure.
    case roundWithoutStructure(name: String)
    /// Two rounds of a loop have one name.
    case roundTwice(name: String)
    /// A round of a loop names a structure that no guide has, or several.
    case unknownStructure(name: String, nearest: [String])
    /// Something remains to be done before the reference can be relied on.
    case upkeep(UpkeepFinding)
    /// What was mended by hand cannot be read, or does not fit the guide any more.
    case mending(MendingProblem)
  }

  /// The types of the fields of a front matter.
  public enum ValueType: String, Hashable, Sendable {
    /// Text.
    case text
    /// A list of texts.
    case list
    /// `true` or `false`.
    case truth
    /// A day, year first.
    case date
  }

  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong.
  public let kind: Kind
  /// The file; `nil` when it is that of the document itself.
  public let file: String?

  /// Creates a problem.
  public init(line: Int, kind: Kind, file: String? = nil) {
    self.line = line
    self.kind = kind
    self.file = file
  }

  /// What keeps a loop from being run.
  public init(_ fault: Loop.Fault) {
    switch fault {
    case .untimedBreak(let item): self.init(line: item.line, kind: .untimedBreak(name: item.name))
    case .oddTime(let item): self.init(line: item.line, kind: .oddRoundTime(name: item.name))
    case .withoutStructure(let item):
      self.init(line: item.line, kind: .roundWithoutStructure(name: item.name))
    case .roundTwice(let item): self.init(line: item.line, kind: .roundTwice(name: item.name))
    }
  }

  /// Problems in the order of the lines, those of the document itself first.
  static func ordered(_ problems: [Problem]) -> [Problem] {
    let problems = problems.sorted { $0.line < $1.line }
    return problems.filter { $0.file == nil } + problems.filter { $0.file != nil }
  }

  /// How much the problem matters.
  public var severity: Severity {
    switch kind {
    case .document(.macRomanRepaired), .unknownPrinciple: .note
    case .upkeep(let finding): finding.severity
    case .mending(let problem): problem.severity
    case .document(.frontMatterUnterminated), .document(.yamlSyntax), .document(.yamlTooDeep),
      .document(.yamlKeyNotText):
      .error
    case .document, .wrongType, .unknownValue, .fenceUnclosed, .totalDisagrees, .clockHole,
      .numbersJump,
      .windowsOverlap, .zeroBytes, .oddBands, .dimensionTwice, .unknownCategory,
      .storyWithoutPrinciples, .storyTwice, .untimedBreak, .oddRoundTime,
      .roundWithoutStructure, .roundTwice, .unknownStructure:
      .warning
    }
  }
}
