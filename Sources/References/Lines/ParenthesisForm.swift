import Documents

/// A time in parentheses or brackets behind the title, or before it: "Sketch (5 min)",
/// "Sketch (5 min): the parts", "[5 min] Sketch".
///
/// Rule: [parentheses].
struct ParenthesisForm: LineForm {
  /// Of a line with more times than this the others are not looked at.
  private static let mostTimes = 16

  func read(_ line: TextLine) -> TimedLine? {
    var other: TimedLine?
    var count = 0
    for group in Brackets(in: line.text) {
      let place = place(of: group, in: line)
      guard let time = WrittenTimes.time(line.text[group.inside]), mayBe(time, at: place),
        !isOfEach(group, in: line)
      else { continue }
      count += 1
      guard count <= Self.mostTimes else { break }
      guard let title = title(around: group, in: line) else { continue }
      let timed = TimedLine(
        title: TitleText.phase(title), time: time, place: place)
      if time.isTime { return timed }
      other = other ?? timed
    }
    return other
  }

  /// A point of a clock behind a title is a moment rather than a length, and so is one with hours
  /// before it, as in a transcript.
  private func mayBe(_ time: WrittenTime, at place: TimedLine.Place) -> Bool {
    guard case .clock(let span) = time, span.to == nil else { return true }
    return place == .before && span.from.numbers.count == 2
  }

  private func place(of group: Brackets.Group, in line: TextLine) -> TimedLine.Place {
    Decoration.isBare(line.text[..<group.start]) ? .before : .inParentheses
  }

  /// Whether what to say follows behind an arrow; "8 min → 3 min" is a change.
  private func isAnswer(_ text: Substring) -> Bool {
    text.unicodeScalars.first { !Decoration.isBlank($0) } == "→"
      && !TimeSigns.mayBe(in: String(text))
  }

  /// Whether what stands in parentheses behind a time only says how long each of several takes.
  private func isOfEach(_ group: Brackets.Group, in line: TextLine) -> Bool {
    group.end == line.text.endIndex && TimeWords.areOfEach(line.text[group.inside])
      && TimeSigns.mayBe(in: String(line.text[..<group.start]))
  }

  /// Whether a few words with a full stop stand before the time and the next sentence behind it.
  private func isSentence(_ text: Substring) -> Bool {
    Decoration.trimming(text)?.utf8.last == UInt8(ascii: ".")
      && text.split(separator: " ").count <= 5
  }

  private func title(around group: Brackets.Group, in line: TextLine) -> Substring? {
    let before = line.text[..<group.start]
    let after = line.text[group.end...]
    if Decoration.isBare(before) { return after }
    let isNamed =
      line.boldLength > 0 && line.text.utf8.prefix(line.boldLength).endIndex <= group.end
    guard isNamed || LineEnding.isEnd(after) || isAnswer(after) || isSentence(before)
    else { return nil }
    // Behind "Part 2 (5 min):" stands the title.
    if isSentence(before) { return before[..<(before.lastIndex(of: ".") ?? before.endIndex)] }
    return !Decoration.isBare(after) && TitleLabel.isOnlyLabel(before) ? after : before
  }
}
