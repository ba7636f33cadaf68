import Coaching
import References
import Structures

extension QuestionBank {
  /// The questions of each category; those with blanks are none that could have been asked.
  var categories: [KnownToGuides.Category] {
    var names: [[String]] = []
    var questions: [[String]: [String]] = [:]
    for entry in entries where entry.template.blanks.isEmpty {
      guard let category = entry.question.category else { continue }
      let key = [category, StructureName.document(of: entry.reference.name)]
      if questions[key] == nil { names.append(key) }
      questions[key, default: []].append(entry.question.text)
    }
    return names.map {
      KnownToGuides.Category(name: $0[0], document: $0[1], questions: questions[$0] ?? [])
    }
  }

  /// What to do instead of each anti-pattern.
  var betterApproaches: [String: String] {
    Dictionary(
      antiPatterns.compactMap { pattern in pattern.betterApproach.map { (pattern.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
