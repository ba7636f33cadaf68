/// A point below a question, taken by its label.
///
/// Rule: [question-points].
enum QuestionDetail {
  /// What a label says of the points behind it.
  enum Kind: Hashable {
    case framework
    case keyPoints
    case time
    case followUps
    case principles
    case levels([String])
  }

  /// A label and what stands behind it: "Key Points: one; two".
  static func parts(_ text: String, boldLength: Int) -> (label: String, value: String)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let label = Decoration.trimmed(text[..<colon])
    let length = text[..<colon].utf8.count
    let isBold = boldLength >= length && boldLength <= length + 1
    guard isBold || (length <= 40 && kind(of: label) != nil), !label.isEmpty else { return nil }
    return (label, Decoration.trimmed(text[text.utf8.index(after: colon)...]))
  }

  /// What a label says; `nil` when it is none of the known ones.
  static func kind(of label: String) -> Kind? {
    let words = Words.of(label, limit: 60)
    if isOfPrinciples(words) { return .principles }
    let levels = Levels.named(in: label)
    if !levels.isEmpty { return .levels(levels) }
    if followUps.contains(where: { Words.hold(words, $0) }) { return .followUps }
    if words.contains(where: frameworks.contains) { return .framework }
    if words.contains(where: timings.contains) { return .time }
    return words.contains(where: points.contains) ? .keyPoints : nil
  }

  private static let followUps = Vocabulary.phrases(.followUpLabels)
  private static let frameworks = Vocabulary.words(.frameworkLabels)
  private static let timings = Vocabulary.words(.timingLabels)
  private static let points = Vocabulary.words(.pointLabels)
  private static let principles = Vocabulary.words(.principleLabels)
  private static let principleOpenings = Vocabulary.words(.principleOpenings)

  private static func isOfPrinciples(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    let words = principleOpenings.contains(first) ? words.dropFirst() : words[...]
    return words.count == 1 && words.allSatisfy(principles.contains)
  }
}
