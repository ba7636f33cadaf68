import Structures
import Texts

/// Finds questions again by what was asked: blanks may have been filled with anything.
///
/// Rule: [asked].
struct QuestionFinder {
  /// The words of a question around its blanks.
  private struct Pattern {
    let place: Int
    let parts: [[String]]

    func matches(_ words: [String]) -> Bool {
      guard let first = parts.first, let last = parts.last, words.starts(with: first) else {
        return false
      }
      var rest = words.dropFirst(first.count)
      for part in parts.dropFirst().dropLast() {
        guard let end = rest.end(of: part) else { return false }
        rest = rest[end...]
      }
      return rest.suffix(last.count).elementsEqual(last)
    }
  }

  private var exact: [String: [Int]] = [:]
  private var same: [[String]: [Int]] = [:]
  /// Those with blanks, the ones with the most words of their own first.
  private var patterns: [Pattern] = []

  /// Prepares to find questions.
  init(_ templates: [QuestionTemplate]) {
    for (place, template) in templates.enumerated() {
      exact[template.text, default: []].append(place)
      same[FoldedText.words(template.text), default: []].append(place)
      guard !template.blanks.isEmpty else { continue }
      patterns.append(Pattern(place: place, parts: template.parts.map(FoldedText.words)))
    }
    patterns.sort { $0.parts.joined().count > $1.parts.joined().count }
  }

  /// The places of the questions that were asked with a text: those it is the text of, else those
  /// with the same words, else those with blanks it fits, and of these the one that says most.
  func places(of asked: String) -> [Int] {
    if let places = exact[asked] { return places }
    let words = FoldedText.words(asked)
    if let places = same[words] { return places }
    guard let best = patterns.first(where: { $0.matches(words) }) else { return [] }
    return patterns.filter { $0.parts == best.parts }.map(\.place)
  }
}

extension ArraySlice<String> {
  /// The place behind the first time that words follow each other.
  fileprivate func end(of words: [String]) -> Int? {
    guard count >= words.count else { return nil }
    let last = endIndex - words.count
    return (startIndex...last).first { self[$0...].starts(with: words) }.map { $0 + words.count }
  }
}
