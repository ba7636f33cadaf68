/// A point below a question, taken by its label.
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
    let label = TitleText.trimmed(text[..<colon])
    let length = text[..<colon].utf8.count
    let isBold = boldLength >= length && boldLength <= length + 1
    guard isBold || (length <= 40 && kind(of: label) != nil), !label.isEmpty else { return nil }
    return (label, TitleText.trimmed(text[text.utf8.index(after: colon)...]))
  }

  /// What a label says; `nil` when it is none of the known ones.
  static func kind(of label: String) -> Kind? {
    let words = Words.of(label, limit: 60)
    if isOfPrinciples(words) { return .principles }
    let levels = Levels.named(in: label)
    if !levels.isEmpty { return .levels(levels) }
    if words.contains(where: { ["followup", "followups"].contains($0) }) || hasFollowUp(words) {
      return .followUps
    }
    if words.contains(where: { ["framework", "frameworks", "structure", "approach"].contains($0) })
    {
      return .framework
    }
    if words.contains("time") || words.contains("timing") { return .time }
    let points: Set<String> = ["points", "point", "factors", "criteria", "cover"]
    return words.contains(where: points.contains) ? .keyPoints : nil
  }

  private static func isOfPrinciples(_ words: [String]) -> Bool {
    let words = words.first == "leadership" ? words.dropFirst() : words[...]
    return words == ["principles"] || words == ["principle"]
  }

  private static func hasFollowUp(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == "follow" && ["up", "ups"].contains($1) }
  }
}
