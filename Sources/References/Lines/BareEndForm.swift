import Documents

/// A time right behind a short title, without a sign between them: "Sketch 5 min", "Sketch 0:05-0:10".
///
/// Rule: [bare-end].
struct BareEndForm: LineForm {
  /// A longer text is a sentence.
  private static let longestTitle = 40
  /// Words before a time that make a sentence of it.
  private static let stops = Vocabulary.words(.sentenceWords)

  func read(_ line: TextLine) -> TimedLine? {
    let text = BareEndForm.withoutRemark(line.text)
    guard text.utf8.count <= BareEndForm.longestTitle + 20, text.utf8.contains(32) else {
      return nil
    }
    let words = Decoration.trimmed(text).split(separator: " ")
    if let timed = window(words) { return timed }
    // "5 min" are two words, "5min" and "5-10" are one.
    // So are "~5 min" and "10 minutes or so".
    for count in [2, 1, 3, 4] where words.count > count && words.count <= count + 5 {
      var title = words.dropLast(count)
      if title.last == "@" { title.removeLast() }
      guard
        words[words.count - count].drop(while: { "~≈".contains($0) }).utf8.first?.isDigit == true,
        let last = title.last, !BareEndForm.stops.contains(last.lowercased()),
        // Scripts without capitals have none at the beginning either.
        title.first?.first.map({ $0.isLetter && !$0.isLowercase }) == true,
        title.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || "-&/'’.)".contains($0) } }
        ),
        last.contains(where: \.isLetter),
        let time = WrittenTimes.whole(words.suffix(count).joined(separator: " "))?.amount
      else { continue }
      let name = TitleText.phase(title.joined(separator: " "))
      guard !name.isEmpty, !FieldName.isTime(name) else { return nil }
      return TimedLine(title: name, time: .amount(time), place: .behind)
    }
    return nil
  }

  /// A title before a window of a clock; of that no sentence is made.
  private func window(_ words: [Substring]) -> TimedLine? {
    for count in [1, 3, 5] where words.count > count {
      let title = words.dropLast(count)
      guard words[title.count].utf8.first?.isDigit == true,
        let span = ClockSpan(words.suffix(count).joined(separator: " ")), span.to != nil,
        let last = title.last, !BareEndForm.stops.contains(last.lowercased())
      else { continue }
      let name = TitleText.phase(title.joined(separator: " "))
      return name.contains(where: \.isLetter)
        ? TimedLine(title: name, time: .clock(span), place: .behind) : nil
    }
    return nil
  }

  /// A text without what ends it in parentheses, and is no time itself.
  private static func withoutRemark(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.firstIndex(of: "("),
      WrittenTimes.time(text[open...].dropFirst().dropLast()) == nil
    else { return text }
    return Decoration.trimmed(text[..<open])
  }
}
