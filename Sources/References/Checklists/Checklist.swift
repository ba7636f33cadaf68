import Structures
import Texts

/// A checklist of a guide: points that can become prompts.
///
/// Rule: [checklist-phase].
public struct Checklist: Hashable, Sendable {
  /// One point.
  public struct Point: Hashable, Sendable {
    /// What is to be covered.
    public let text: String
    /// What stands above it, the nearest first: points around it, a caption, headings.
    let captions: [String]
  }

  /// Its heading or caption; the title of the document when all of it is meant.
  public let name: String
  /// The document and the line on which it begins: "guide.md:12".
  public let place: String
  /// The points, in the order of the document.
  public let points: [Point]

  /// The structure with the points behind the prompts of the phases that they belong to.
  ///
  /// That is the phase that the nearest caption names, else the last one. A caption names a phase
  /// when all words of one stand in the other, and of no other phase.
  ///
  /// - Parameter structure: what is going to be run.
  /// - Returns: the structure with more prompts.
  public func added(to structure: Structure) -> Structure {
    let titles = structure.phases.map { Checklist.words($0.title) }
    var prompts = structure.phases.map(\.prompts)
    guard !prompts.isEmpty else { return structure }
    for point in points {
      let phase = point.captions.lazy.compactMap { Checklist.phase($0, among: titles) }.first
      prompts[phase ?? prompts.count - 1].append(point.text)
    }
    let phases = zip(structure.phases, prompts).map { phase, prompts in
      phase.with(prompts: prompts)
    }
    return Structure(title: structure.title, phases: phases)
  }

  /// The one phase that a caption names.
  private static func phase(_ caption: String, among titles: [Set<String>]) -> Int? {
    let words = words(caption)
    guard !words.isEmpty else { return nil }
    let exact = titles.indices.filter { titles[$0] == words }
    let near = titles.indices.filter {
      !titles[$0].isEmpty && (titles[$0].isSubset(of: words) || words.isSubset(of: titles[$0]))
    }
    let named = exact.isEmpty ? near : exact
    return named.count == 1 ? named[0] : nil
  }

  /// The words that name something: none in parentheses, no numbers, not "checklist".
  private static func words(_ text: String) -> Set<String> {
    var depth = 0
    let outside = text.filter { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      return depth == 0
    }
    let words = FoldedText.words(outside).filter { !$0.allSatisfy(\.isNumber) }
    return Set(words).subtracting(LookupEntry.checklistWords)
  }
}
