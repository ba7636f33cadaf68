import Documents

/// A line that gives its phase what time is left: "Questions (remaining time)".
enum RestLine {
  /// Reads a line; `nil` when it is none.
  static func read(_ line: TextLine) -> TimedLine? {
    guard let last = line.text.utf8.last else { return nil }
    guard ")]:*".utf8.contains(last) else { return behindSign(line.text) }
    for group in Brackets(in: line.text)
    where RestOfTime.isRest(Decoration.trimmed(line.text[group.inside])) {
      let title = TitleText.phase(line.text[..<group.start])
      if !title.isEmpty { return TimedLine(title: title, time: .rest, place: .inParentheses) }
    }
    return nil
  }

  /// The same behind a dash that stands alone or a colon: "Questions: remaining time".
  private static func behindSign(_ text: String) -> TimedLine? {
    let end = text.suffix(longest)
    guard let sign = end.lastIndex(where: { ":-–—".contains($0) }),
      RestOfTime.isRest(Decoration.trimmed(end[sign...]))
    else { return nil }
    let title = TitleText.phase(text[..<sign])
    return title.isEmpty ? nil : TimedLine(title: title, time: .rest, place: .afterSign)
  }

  /// No such words are longer, in characters.
  private static let longest = 40
}
