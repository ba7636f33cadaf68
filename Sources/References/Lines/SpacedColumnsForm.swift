import Documents

/// A time in a second column that is drawn with spaces, tabs or dots.
///
/// Rule: [spaced-columns].
struct SpacedColumnsForm: LineForm {
  func read(_ line: TextLine) -> TimedLine? {
    let text = line.text
    guard let gap = lastGap(in: text),
      let time = WrittenTimes.whole(Decoration.trimmed(text[gap.upperBound...])), time.amount != nil
    else { return nil }
    let title = TitleText.phase(text[..<gap.lowerBound])
    // More columns than two are the output of a program.
    guard !FieldName.isTime(title), !title.contains("  ") else { return nil }
    return TimedLine(title: title, time: time, place: .afterSign)
  }

  /// The last run of two or more spaces, of dots or tabs.
  private func lastGap(in text: String) -> Range<String.Index>? {
    let utf8 = text.utf8
    var end = utf8.endIndex
    while end > utf8.startIndex {
      var start = end
      while start > utf8.startIndex, isGap(utf8[utf8.index(before: start)]) {
        start = utf8.index(before: start)
      }
      let width = utf8.distance(from: start, to: end)
      if width >= 2 && end < utf8.endIndex { return start..<end }
      if start == utf8.startIndex { return nil }
      end = utf8.index(before: start)
      if utf8.distance(from: end, to: utf8.endIndex) > WrittenTimes.longestText { return nil }
    }
    return nil
  }

  private func isGap(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == UInt8(ascii: ".")
  }
}
