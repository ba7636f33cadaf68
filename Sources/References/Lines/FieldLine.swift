import Structures

/// A line that states a time for what it stands in: "Duration: 45 minutes", "(15 min)".
enum FieldLine {
  /// The time; `nil` when the line is none.
  static func time(_ text: String) -> WrittenTime? {
    guard text.utf8.count <= 120, TimeSigns.mayBe(in: text) else { return nil }
    let plain = TitleText.trimmed(text)
    if let time = WrittenTimes.whole(plain) ?? beforeRemark(plain), time.amount != nil {
      return time
    }
    if let first = plain.first, "([".contains(first),
      let time = WrittenTimes.whole(TitleText.trimmed(plain.dropFirst().dropLast())),
      time.amount != nil
    {
      return time
    }
    return namedTime(text)
  }

  /// The time of a line that names it, as in "Duration: 45 minutes".
  static func namedTime(_ text: String) -> WrittenTime? {
    guard text.utf8.count <= 120, TimeSigns.mayBe(in: text) else { return nil }
    let plain = TitleText.trimmed(text)
    guard let colon = plain.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = TitleText.trimmed(plain[..<colon])
    guard FieldName.isTime(name) else { return nil }
    return length(TitleText.trimmed(plain[plain.index(after: colon)...]))
  }

  private static func length(_ text: String) -> WrittenTime? {
    if let span = ClockSpan(text), span.to == nil, span.from.numbers.count == 3 {
      let seconds = span.from.numbers.reduce(0) { $0 * 60 + $1 }
      return seconds > 0 ? .amount(StatedTime(.seconds(seconds))) : nil
    }
    guard let time = WrittenTimes.time(text) ?? beforeRemark(text), time.amount != nil else {
      return nil
    }
    return time
  }

  private static func beforeRemark(_ text: String) -> WrittenTime? {
    guard let open = text.firstIndex(of: "(") else { return nil }
    return WrittenTimes.whole(TitleText.trimmed(text[..<open]))
  }
}
