import Documents

/// A time among parts that points or bars part: "Beat 1 · 0:00–0:30 · The squiggle", "0-2 min｜Hello".
///
/// Rule: [dotted].
struct DottedForm: LineForm {
  func read(_ line: TextLine) -> TimedLine? {
    let text = line.text
    guard text.unicodeScalars.contains(where: DottedForm.isSign) else { return nil }
    let parts = text.unicodeScalars.split(whereSeparator: DottedForm.isSign).map {
      Decoration.trimmed(Substring($0))
    }
    let times = parts.map { WrittenTimes.whole($0) }
    guard (2...4).contains(parts.count), times.count(where: { $0 != nil }) == 1,
      let place = times.firstIndex(where: { $0 != nil }), let time = times[place], time.isTime,
      !time.isMoment || place == 0
    else { return nil }
    let others = parts.indices.filter { $0 != place && !parts[$0].isEmpty }.map { parts[$0] }
    // Of "Beat 1 · 0:00–0:30 · The squiggle" the label is no title.
    let titles = others.filter { !DottedForm.isLabel($0) }
    let title = TitleText.phase(titles.first ?? others.first ?? "")
    guard !title.isEmpty, !FieldName.isTime(title) else { return nil }
    return TimedLine(title: title, time: time, place: place == 0 ? .before : .afterSign)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "·" || scalar == "｜" || scalar == "・"
  }

  /// Whether a part is but a word with a number.
  private static func isLabel(_ part: String) -> Bool {
    let words = part.split(separator: " ")
    return words.count == 2 && words[1].utf8.count < 4 && words[1].allSatisfy(\.isNumber)
  }
}
