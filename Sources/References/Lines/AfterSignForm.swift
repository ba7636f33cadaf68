import Documents

/// A time behind a colon, dash or bar: "Sketch: 5 minutes", "Sketch - 5 min (the parts)".
///
/// Rule: [behind-sign].
struct AfterSignForm: LineForm {
  func read(_ line: TextLine) -> TimedLine? {
    let text = line.text
    var found: TimedLine?
    for sign in AfterSignForm.signs(in: text) {
      let tail = text[sign.end...]
      // A comma is so common that the time has to be all that follows.
      let isWeak = ",，/→".contains(text[sign.start])
      guard let time = isWeak ? AfterSignForm.whole(tail) : AfterSignForm.time(tail),
        time.isTime || found == nil
      else { continue }
      // "8 min → 3 min" is a change.
      if text[sign.start] == "→", TimeSigns.mayBe(in: String(text[..<sign.start])) { continue }
      if case .clock(let span) = time {
        // The colon of "Sketch 0:05-0:10" is that of its clock.
        guard span.to != nil, text[..<sign.start].last?.isNumber != true else { continue }
      }
      let title = TitleText.phase(text[..<sign.start])
      guard !title.isEmpty, !FieldName.isTime(title) else { continue }
      found = TimedLine(title: title, time: time, place: .afterSign)
      if time.isTime { return found }
    }
    return found
  }

  /// How many signs of a line are looked at: the first ones, and the last ones.
  private static let mostSigns = 12

  /// The signs that a digit follows.
  private static func signs(in text: String) -> [(start: String.Index, end: String.Index)] {
    let scalars = text.unicodeScalars
    var signs: [(String.Index, String.Index)] = []
    var sign: (start: String.Index, end: String.Index)?
    var previous: Unicode.Scalar = " "
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case ":", "|", "│", "：", "｜": sign = (index, scalars.index(after: index))
      case ",", "，": sign = (index, scalars.index(after: index))
      case "-", "–", "—", "·", "•", "⏱", "⏰", "/", "→":
        if previous == " " { sign = (index, scalars.index(after: index)) }
      case " ", "~", "≈", "±", "<", "≤", "*", "_", "\u{FE0F}", "\u{A0}": break
      default:
        if let sign, mayOpen(scalar) {
          // Of many signs the last ones may be before the time.
          if signs.count == AfterSignForm.mostSigns {
            signs.remove(at: AfterSignForm.mostSigns / 2)
          }
          signs.append(sign)
        }
        sign = nil
      }
      previous = scalar
    }
    return signs
  }

  private static let letters = Vocabulary.initials(
    .lettersBehindSign, .approximations, .upToOpenings, .atLeastOpenings)

  /// Whether a time may begin with a scalar: digits, fractions, and words such as "about".
  private static func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "½", "¼", "¾": true
    default: letters.contains(scalar)
    }
  }

  private static func whole(_ text: Substring) -> WrittenTime? {
    WrittenTimes.whole(Decoration.trimmed(text.prefix(WrittenTimes.longestText + 1)))
  }

  /// The time that a text is, or begins with before a remark.
  private static func time(_ text: Substring) -> WrittenTime? {
    if let time = whole(text) { return time }
    let head = text.prefix(WrittenTimes.longestText)
    var place = head.startIndex
    while let end = head[place...].firstIndex(where: { "([,;-–—:.|".contains($0) }) {
      let before = Decoration.trimmed(head[..<end])
      if let time = WrittenTimes.whole(before), isRemark(head[end...]) { return time }
      place = head.index(after: end)
    }
    return nil
  }

  /// A dash between two numbers or a point of a decimal is no remark.
  private static func isRemark(_ text: Substring) -> Bool {
    guard let sign = text.first else { return true }
    if "([".contains(sign) { return true }
    guard let next = text.dropFirst().first else { return true }
    return next == " "
  }
}
