import Documents

/// All ways of writing a title and its time in a line.
///
/// Rule: [moment-and-length].
enum LineForms {
  /// In the order in which they are tried.
  static let all: [any LineForm] = [
    OrdinalTimeForm(), DottedForm(), TimeFirstForm(), ParenthesisForm(), AfterSignForm(),
    BoldTitleForm(),
    SpacedColumnsForm(), BareEndForm(),
  ]

  /// Reads a line in the first way that finds a time, else in the first that finds a share.
  static func read(_ line: TextLine) -> TimedLine? {
    guard line.opening != .anchor, TimeSigns.mayBe(in: line.text) else { return nil }
    if line.text.utf8.contains(0xA0), let plain = withPlainSpaces(line) { return read(plain) }
    if let inner = withoutBrackets(line), let timed = read(inner), timed.time.isTime {
      return timed
    }
    var share: TimedLine?
    for form in all {
      guard let timed = form.read(line), isTitle(timed, of: form) else { continue }
      if timed.time.isTime { return withLength(timed) }
      share = share ?? timed
    }
    return share
  }

  /// The line with spaces for those at which no line is broken; `nil` when it has none.
  private static func withPlainSpaces(_ line: TextLine) -> TextLine? {
    let scalars = line.text.unicodeScalars
    guard scalars.contains("\u{A0}") else { return nil }
    let text = String(String.UnicodeScalarView(scalars.map { $0 == "\u{A0}" ? " " : $0 }))
    let bold = String(Substring(line.text.utf8.prefix(line.boldLength)))
    let spaces = bold.unicodeScalars.count { $0 == "\u{A0}" }
    return TextLine(
      line: line.line, text: text, boldLength: line.boldLength - spaces, opening: line.opening)
  }

  /// What stands in brackets that hold all of a line: "[Sketch - 20 seconds]".
  private static func withoutBrackets(_ line: TextLine) -> TextLine? {
    let text = line.text
    guard text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]"),
      text.utf8.firstIndex(of: UInt8(ascii: "]")) == text.utf8.indices.last
    else { return nil }
    return TextLine(
      line: line.line, text: String(text.dropFirst().dropLast()),
      boldLength: line.boldLength > 1 ? line.boldLength - 1 : 0)
  }

  /// Of a line that begins with the moment at which it starts, "[0:15] Sketch (10 s)", the length in
  /// parentheses counts; of one that begins with a span, the length is no part of the title.
  private static func withLength(_ timed: TimedLine) -> TimedLine {
    guard timed.place == .before, timed.time.isOnClock,
      timed.title.contains(byte: UInt8(ascii: "(")),
      let inner = ParenthesisForm().read(TextLine(line: 1, text: timed.title)),
      inner.time.amount != nil, !inner.title.isEmpty
    else { return timed }
    let isMoment = timed.time.isMoment
    return TimedLine(
      title: inner.title, time: isMoment ? inner.time : timed.time, place: timed.place,
      moment: isMoment ? timed.time : nil, length: inner.time.amount)
  }

  /// Whether there is a title that is not but a time itself.
  private static func isTitle(_ timed: TimedLine, of form: any LineForm) -> Bool {
    guard !timed.title.isEmpty else { return false }
    guard timed.title.utf8.count <= 24, !(form is OrdinalTimeForm) else { return true }
    guard
      isLetter(timed.title.utf8.first ?? 0)
        || timed.title.unicodeScalars.contains(where: \.properties.isAlphabetic)
    else { return false }
    // Looking at characters takes long.
    guard timed.title.utf8.contains(where: WrittenTimes.isDigitOrFraction) else { return true }
    return WrittenTimes.whole(timed.title.filter { !"()[]".contains($0) }) == nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
