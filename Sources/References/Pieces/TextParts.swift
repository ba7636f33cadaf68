/// Takes a short text apart at the signs that part facts.
enum TextParts {
  /// The parts between commas, semicolons, bars, points and dashes that stand alone.
  static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      if isSeparator(text, index) {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
      index = text.index(after: index)
    }
    parts.append(text[start...])
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  private static func isSeparator(_ text: String, _ index: String.Index) -> Bool {
    switch text[index] {
    case ";", "|", "·", "•", "・", "、", "，": return true
    case ",", ":":
      let next = text.index(after: index)
      return next == text.endIndex || text[next] == " "
    case "-", "–", "—", "/", "@":
      let next = text.index(after: index)
      guard index > text.startIndex, next < text.endIndex else { return false }
      return text[text.index(before: index)] == " " && text[next] == " "
    default: return false
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
