import Documents

/// A line that gives its phase what time is left: "Questions (remaining time)".
enum RestLine {
  /// Reads a line; `nil` when it is none.
  static func read(_ line: TextLine) -> TimedLine? {
    guard line.text.utf8.last.map({ ")]:*".utf8.contains($0) }) == true else { return nil }
    for group in Brackets(in: line.text)
    where RestOfTime.isRest(Decoration.trimmed(line.text[group.inside])) {
      let title = TitleText.phase(line.text[..<group.start])
      if !title.isEmpty { return TimedLine(title: title, time: .rest, place: .inParentheses) }
    }
    return nil
  }
}
