/// A question with blanks to fill in, such as "How would you scale [specific system]?".
public struct QuestionTemplate: Hashable, Sendable {
  /// The question as it stands.
  public let text: String
  /// What the blanks ask for, in order: "specific system".
  public let blanks: [String]
  /// The text around the blanks, one part more than there are blanks.
  public let parts: [String]

  /// Finds the blanks of a question: brackets around at least two letters or digits.
  public init(_ text: String) {
    self.text = text
    guard text.utf8.contains(UInt8(ascii: "[")) else {
      (parts, blanks) = ([text], [])
      return
    }
    var (parts, blanks) = ([""], [String]())
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let inner = rest[rest.index(after: open)..<close]
      let after = rest.index(after: close)
      if inner.count(where: { $0.isLetter || $0.isNumber }) >= 2, !inner.contains("[") {
        parts[parts.count - 1] += rest[..<open]
        parts.append("")
        blanks.append(String(inner))
        rest = rest[after...]
      } else {
        let next = rest.index(after: open)
        parts[parts.count - 1] += rest[..<next]
        rest = rest[next...]
      }
    }
    parts[parts.count - 1] += rest
    (self.parts, self.blanks) = (parts, blanks)
  }

  /// The question with its blanks filled, in order; a blank without a topic stays.
  ///
  /// - Parameter topics: what fills them.
  /// - Returns: the question.
  public func filled(with topics: [String]) -> String {
    var text = parts[0]
    for (index, blank) in blanks.enumerated() {
      text += (index < topics.count ? topics[index] : "[\(blank)]") + parts[index + 1]
    }
    return text
  }
}
