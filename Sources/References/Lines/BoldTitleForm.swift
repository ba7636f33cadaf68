import Documents

/// A time right behind a title in bold: "**Sketch** 5 min".
///
/// Rule: [behind-bold].
struct BoldTitleForm: LineForm {
  func read(_ line: TextLine) -> TimedLine? {
    guard line.boldLength > 0, line.boldLength < line.text.utf8.count else { return nil }
    let end = line.text.utf8.prefix(line.boldLength).endIndex
    let title = TitleText.phase(line.text[..<end])
    guard !FieldName.isTime(title),
      let time = WrittenTimes.whole(Decoration.trimmed(line.text[end...])), time.amount != nil
    else { return nil }
    return TimedLine(title: title, time: time, place: .afterSign)
  }
}
