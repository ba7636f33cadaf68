import Documents
import Structures

/// A line that states a time for what it stands in: "Duration: 45 minutes", "(15 min)".
///
/// Rule: [field-line].
enum FieldLine {
  /// The time; `nil` when the line is none.
  static func time(_ text: String) -> WrittenTime? {
    guard text.utf8.count <= 120, TimeSigns.mayBe(in: text) else { return nil }
    let plain = Decoration.trimmed(text)
    if let time = WrittenTimes.whole(plain) ?? beforeRemark(plain), time.amount != nil {
      return time
    }
    if let first = plain.first, "([".contains(first),
      let time = WrittenTimes.whole(Decoration.trimmed(plain.dropFirst().dropLast())),
      time.amount != nil
    {
      return time
    }
    return namedTime(text)
  }

  /// The time that all of a line is.
  static func whole(_ line: TextLine) -> WrittenTime? {
    let first = line.text.unicodeScalars.first { !Decoration.leads($0) }
    guard line.text.utf8.count <= WrittenTimes.longestText, first?.properties.numericType != nil,
      let time = WrittenTimes.whole(Decoration.trimmed(line.text)), time.isTime
    else { return nil }
    return time
  }

  /// The time of a line that names it, as in "Duration: 45 minutes", perhaps with other facts beside
  /// it: "Format: pairs | Time: 10 min".
  static func namedTime(_ text: String) -> WrittenTime? {
    guard text.utf8.count <= 120,
      text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }),
      TimeSigns.mayBe(in: text)
    else { return nil }
    for part in text.unicodeScalars.split(whereSeparator: isBar) {
      guard let colon = part.firstIndex(where: { $0 == ":" || $0 == "：" }),
        FieldName.isTime(Decoration.trimmed(Substring(part[..<colon])))
      else { continue }
      return length(Decoration.trimmed(Substring(part[part.index(after: colon)...])))
    }
    return nil
  }

  /// Whether a sign parts one fact of a line from the next.
  private static func isBar(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar == "·" || scalar == "•"
  }

  /// The time that a line opens with behind a clock: "⏱️ 10 min — in pairs".
  static func markedTime(_ text: String) -> WrittenTime? {
    guard let sign = text.unicodeScalars.first, sign.value >= 0x2300,
      "⏱⏰⏲⌛⏳".unicodeScalars.contains(sign) || faces.contains(sign)
    else { return nil }
    let part = text.unicodeScalars.prefix { !isBar($0) && $0 != "—" && $0 != "–" }
    guard let time = WrittenTimes.whole(Decoration.trimmed(Substring(part))), time.amount != nil
    else { return nil }
    return time
  }

  /// The faces of a clock, from one o'clock to half past twelve.
  private static let faces: ClosedRange<Unicode.Scalar> = "🕐"..."🕧"

  private static func length(_ text: String) -> WrittenTime? {
    // "00:01:30" can only be hours, minutes and seconds.
    var reader = ClockReader(text)
    if let clock = reader.time(), clock.numbers.count == 3, clock.half == nil, reader.takeEnd() {
      let seconds = clock.numbers.reduce(0) { $0 * 60 + $1 }
      return seconds > 0 ? .amount(StatedTime(.seconds(seconds))) : nil
    }
    guard let time = WrittenTimes.time(text) ?? beforeRemark(text), time.amount != nil else {
      return nil
    }
    return time
  }

  private static func beforeRemark(_ text: String) -> WrittenTime? {
    guard let open = text.firstIndex(of: "(") else { return nil }
    return WrittenTimes.whole(Decoration.trimmed(text[..<open]))
  }
}
