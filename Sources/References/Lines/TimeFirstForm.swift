import Documents
import Structures
import Texts

/// A time before the title: "10 mins: sketch", "0:05-0:10 Sketch", "[0-5 minutes: Sketch]".
///
/// Rule: [time-first].
struct TimeFirstForm: LineForm {
  /// No time before a title is longer than this, in bytes.
  private static let reach = 48

  func read(_ line: TextLine) -> TimedLine? {
    guard TimeFirstForm.mayBegin(line.text.utf8.first ?? 0) else { return nil }
    let text = TimeFirstForm.unwrapped(line.text)
    let plain = text.drop { $0.unicodeScalars.allSatisfy(Decoration.leads) }
    guard let first = plain.unicodeScalars.first,
      TimeFirstForm.mayOpen(first) || TimeFirstForm.mayLead(first, plain)
    else { return nil }
    let bold = line.text.utf8.prefix(line.boldLength).endIndex
    let utf8 = plain.utf8
    var best: TimedLine?
    var index = utf8.startIndex
    for _ in 0..<TimeFirstForm.reach where index < utf8.endIndex {
      // Code before a colon is what is explained: "`5m`: five minutes", unless it is a clock.
      if line.opening == .code, utf8[index] == UInt8(ascii: ":"),
        !utf8[..<index].contains(UInt8(ascii: ":")),
        utf8[index...].dropFirst().first.map(\.isDigit) != true
      {
        return nil
      }
      if let end = TimeFirstForm.title(at: index, in: plain, bold: bold),
        !TimeFirstForm.isAdjective(plain[..<index], before: plain[end...]),
        let (time, length) = TimeFirstForm.time(Decoration.trimmed(plain[..<index])), time.isTime
      {
        let title = TitleText.phase(plain[end...])
        if !title.isEmpty {
          best = TimedLine(title: title, time: time, place: .before, length: length)
        }
      }
      utf8.formIndex(after: &index)
    }
    return best
  }

  /// The time that a text is, and the length in parentheses that repeats it: "0:00-0:05 (5 s)".
  private static func time(_ text: String) -> (WrittenTime, length: StatedTime?)? {
    if let time = HourWindow.start(text).map({ WrittenTime.clock($0) }) ?? WrittenTimes.whole(text)
    {
      return (time, nil)
    }
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.firstIndex(of: "("),
      let length = WrittenTimes.whole(String(text[open...].dropFirst().dropLast())),
      let time = WrittenTimes.whole(Decoration.trimmed(text[..<open]))
    else { return nil }
    return (time, length.amount)
  }

  /// The text in brackets that hold all of it.
  private static func unwrapped(_ text: String) -> Substring {
    let plain = text[...].drop { $0 == " " || $0 == "*" }
    guard plain.first == "[", plain.last == "]" else { return text[...] }
    return plain.dropFirst().dropLast()
  }

  /// Most lines begin with a letter that opens no time, and need no closer look.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    return !isLetter || mayOpen(Unicode.Scalar(byte)) || leads.contains(Unicode.Scalar(byte))
  }

  private static let leads = Vocabulary.initials(.wordsBeforeTime, .clockOpenings, .clockNames)
  private static let leadWords = Set(
    (Vocabulary.phrases(.wordsBeforeTime) + Vocabulary.phrases(.clockOpenings)
      + Vocabulary.phrases(.clockNames)).compactMap(\.first))
  /// So far behind the first of these words stands the number, in bytes: "Die nächsten 5 Minuten".
  private static let leadReach = 24

  /// Whether a text begins with such a word, and a number follows.
  private static func mayLead(_ first: Unicode.Scalar, _ text: Substring) -> Bool {
    leads.contains(first) && text.utf8.prefix(leadReach).contains(where: \.isDigit)
      && leadWords.contains(text.firstWord.word.lowercased())
  }

  private static let letters = Vocabulary.initials(.lettersBeforeTitle)

  private static func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || letters.contains(scalar)
      || "~≈½¼¾@".unicodeScalars.contains(scalar)
  }

  private static let wideColon = Array("：".utf8)

  /// Where the title begins when a time may end at a place; `nil` when none may.
  private static func title(
    at index: String.Index, in text: Substring, bold: String.Index
  ) -> String.Index? {
    let utf8 = text.utf8
    let next = utf8.index(after: index)
    switch utf8[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "|"), 9:
      return next == utf8.endIndex || utf8[next] == 32 || utf8[index] != UInt8(ascii: ":")
        ? next : nil
    case 0xEF where utf8[index...].starts(with: TimeFirstForm.wideColon):
      return utf8.index(index, offsetBy: TimeFirstForm.wideColon.count)
    case 32:
      let rest = text[next...]
      if let link = links.first(where: { rest.hasPrefix($0) }) {
        return rest.utf8.index(rest.startIndex, offsetBy: link.utf8.count)
      }
      // Behind a point of a clock any word may be the title.
      if let colon = utf8[..<index].firstIndex(of: UInt8(ascii: ":")),
        utf8[colon...].dropFirst().first.map(\.isDigit) == true, rest.first?.isLetter == true,
        !halves.contains(rest.prefix { $0 != " " }.lowercased())
      {
        return next
      }
      return isOpen(rest) || isTitle(rest) || index == bold
        || BreakTitle.isBreak(Decoration.trimmed(rest))
        ? next : nil
    default:
      return index == bold ? index : nil
    }
  }

  /// Whether a time belongs to the next word, as in "60-Second Version".
  private static func isAdjective(_ time: Substring, before title: Substring) -> Bool {
    guard let first = title.first, first.isLetter,
      let dash = time.lastIndex(where: { "-‐‑".contains($0) }),
      let next = time[dash...].dropFirst().first
    else { return false }
    return next.isLetter
  }

  /// Words behind a time that make a sentence or a remark of it rather than a title.
  private static let stops = Vocabulary.words(.wordsBehindTime)

  /// Whether the first word of a text may begin a title.
  private static func isTitle(_ rest: Substring) -> Bool {
    guard rest.first?.isLetter == true, let word = Words.of(String(rest.prefix(24))).first else {
      return false
    }
    return !stops.contains(word)
  }

  /// What belongs to a point of a clock rather than to a title.
  private static let halves = Set(
    [.mornings, .afternoons, .clockEndings, .clockHours].flatMap(Vocabulary.list)
      .filter { $0.count > 1 })

  /// The words that lead from a time to what it is for.
  private static let links = Vocabulary.list(.titleLinks).map { $0 + " " }

  /// Whether a title may follow a space: a dash that stands alone, a second space, or a capital.
  private static func isOpen(_ rest: Substring) -> Bool {
    guard let first = rest.unicodeScalars.first else { return false }
    if first == " " || Decoration.isDrawn(first) { return true }
    if "-–—•·→|".unicodeScalars.contains(first) { return rest.dropFirst().first == " " }
    return first.properties.isUppercase || first.properties.isEmojiPresentation || first == "\""
      || first == "“"
  }
}
