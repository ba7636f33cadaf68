import Documents
import Sessions
import Structures
import Texts

/// What somebody outside, or a program, says of a session: Markdown, and what can be counted of it.
public struct CoachAnswer: Hashable, Sendable {
  /// Why an answer is none.
  public enum Refusal: Error, Hashable, Sendable {
    case empty, notText, tooLong

    /// One sentence for people.
    public var text: String {
      switch self {
      case .empty: "the answer is empty"
      case .notText: "the answer is no UTF-8 text"
      case .tooLong: "the answer is longer than \(CoachAnswer.largest / 1024) KB"
      }
    }
  }

  /// The longest answer, in bytes.
  public static let largest = 256 * 1024
  /// So many points of a list are taken.
  private static let mostPoints = 20

  /// The Markdown, without the block of JSON.
  public private(set) var text: String
  /// The scores that were given.
  public private(set) var scores = Scores()
  /// Where a score can be seen, by the dimension.
  public private(set) var evidence: [String: String] = [:]
  /// What to change.
  public private(set) var fixes: [String] = []
  /// What to answer next.
  public private(set) var questions: [String] = []
  /// What in the block of JSON could not be used, a sentence each.
  public private(set) var remarks: [String] = []

  /// Reads an answer.
  ///
  /// - Parameters:
  ///   - bytes: Markdown, with at most one block of JSON between "```json" and "```".
  ///   - dimensions: the dimensions of the rubric, as they are called.
  /// - Throws: ``Refusal``.
  public init(_ bytes: [UInt8], dimensions: [String]) throws(Refusal) {
    guard bytes.count <= CoachAnswer.largest else { throw .tooLong }
    guard let whole = String(validating: bytes, as: UTF8.self) else { throw .notText }
    var lines = PrintableText.cleaned(whole).split(
      separator: "\n", omittingEmptySubsequences: false)
    let block = CoachAnswer.block(in: lines)
    let json = block.map { lines[$0].dropFirst().dropLast().joined(separator: "\n") }
    if let block { lines.removeSubrange(block) }
    text = CoachAnswer.trimmed(lines).joined(separator: "\n")
    if let json { take(json, dimensions) }
    guard !text.isEmpty || scores != Scores() || !(fixes + questions).isEmpty else { throw .empty }
  }

  /// The lines of the block of JSON, its fences among them.
  private static func block(in lines: [Substring]) -> Range<Int>? {
    guard let start = lines.firstIndex(where: { $0.trimmed.lowercased() == "```json" }),
      let end = lines[(start + 1)...].firstIndex(where: { $0.trimmed == "```" })
    else { return nil }
    return start..<end + 1
  }

  private static func trimmed(_ lines: [Substring]) -> [Substring] {
    let lines = lines.drop(while: \.trimmed.isEmpty)
    let last = lines.lastIndex { !$0.trimmed.isEmpty }
    return last.map { Array(lines[...$0]) } ?? []
  }

  /// Takes the block; what is in it and cannot be used is told.
  private mutating func take(_ json: String, _ dimensions: [String]) {
    // Each JSON text is YAML.
    let yaml = YAML.parse(json)
    guard yaml.problems.isEmpty, let pairs = yaml.value?.pairs else {
      remarks.append("its block of JSON cannot be read, and nothing of it is taken")
      return
    }
    for pair in pairs {
      switch pair.key {
      case "scores": for score in pair.value.pairs ?? [] { take(score, dimensions) }
      case "evidence":
        for seen in pair.value.pairs ?? [] {
          guard let text = seen.value.string else { continue }
          evidence[CoachAnswer.name(seen.key, dimensions) ?? seen.key] = text
        }
      case "fix": fixes = CoachAnswer.points(pair.value)
      case "questions": questions = CoachAnswer.points(pair.value)
      default: remarks.append("there is no “\(pair.key)” in such a block; it is left out")
      }
    }
  }

  private mutating func take(_ score: YAMLPair, _ dimensions: [String]) {
    let value = score.value.string ?? ""
    let number = Scores.points(value)
    if score.key.lowercased() == "overall" {
      let points = HireBand(rawValue: value.lowercased())?.points ?? number
      scores.band = HireBand.allCases.first { $0.points == points }
      scores.overallPoints = scores.band == nil ? points : nil
      if points == nil { remarks.append("“\(value)” is no score of the whole; it is left out") }
    } else if let name = CoachAnswer.name(score.key, dimensions) {
      if let number {
        scores.dimensions.append(Scores.Dimension(name, number))
      } else {
        remarks.append("“\(value)” is no score of \(name): 1 to 4, in halves; it is left out")
      }
    } else {
      remarks.append("the rubric has no dimension “\(score.key)”; its score is left out")
    }
  }

  private static func name(_ name: String, _ dimensions: [String]) -> String? {
    dimensions.first { FoldedText.words($0) == FoldedText.words(name) }
  }

  private static func points(_ value: YAMLValue) -> [String] {
    let texts = value.strings ?? value.string.map { [$0] } ?? []
    return Array(texts.filter { !$0[...].trimmed.isEmpty }.prefix(mostPoints))
  }
}
