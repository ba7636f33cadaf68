/// A question with blanks to fill in, such as "How would you scale [specific system]?".
public struct QuestionTemplate: Hashable, Sendable {
  /// The question as it stands.
  public let text: String
  /// What the blanks ask for, in order: "specific system".
  public let blanks: [String]
  /// The text around the blanks, one part more than there are blanks.
  private let parts: [String]

  /// Finds the blanks of a question: brackets around at least two letters or digits.
  public init(_ text: String) {
    self.text = text
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

  /// Whether a question is this one, whatever fills its blanks.
  ///
  /// - Parameter question: a question as it was asked.
  /// - Returns: whether the text around the blanks is the same.
  public func matches(_ question: String) -> Bool {
    guard blanks.count > 0 else { return question == text }
    guard question.hasPrefix(parts[0]) else { return false }
    var rest = question.dropFirst(parts[0].count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(parts[parts.count - 1])
  }
}

extension Substring {
  /// The first place of a text; the standard library has it only with regular expressions.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      let rest = self[start...]
      if rest.hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
