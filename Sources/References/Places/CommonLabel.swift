import Texts

/// A label that no list of words knows: what all siblings begin with before a number, "Scene 1: Hook",
/// "Sesi 2 - Diskusi".
///
/// Rule: [common-label].
enum CommonLabel {
  /// The members, without such a label and marked as labelled; the same ones where there is none.
  static func without(_ members: [Member]) -> [Member] {
    withoutCount(members) ?? withoutLabel(members)
  }

  /// The members without the numbers alone, "01 Saw", "02 Glue", with which their titles begin when they
  /// go up by one; `nil` where they do not.
  private static func withoutCount(_ members: [Member]) -> [Member]? {
    let numbers = members.map { member in
      Int(member.title.prefix { $0.isNumber && $0.isASCII }.prefix(4))
    }
    guard members.count >= 3,
      zip(numbers, numbers.dropFirst()).allSatisfy({ $0 != nil && $0.map { $0 + 1 } == $1 })
    else { return nil }
    let titles = members.map { $0.title.drop { $0.isNumber } }
    guard titles.allSatisfy({ $0.first == " " && $0.dropFirst().first?.isLetter == true }) else {
      return nil
    }
    return zip(members, titles).map { member, title in
      var member = member
      (member.title, member.isLabelled) = (Decoration.trimmed(title), true)
      return member
    }
  }

  private static func withoutLabel(_ members: [Member]) -> [Member] {
    let parts = members.map { parted($0.title) }
    let words = Set(parts.compactMap { $0?.word })
    guard let word = words.first, words.count == 1,
      !CommonLabel.others.contains(Words.first(of: word, limit: longest) ?? word),
      // Members of a row that goes on have lost theirs already.
      members.count(where: { parted($0.title)?.word ?? parted($0.text)?.word == word }) >= 2,
      zip(members, parts).allSatisfy({ $1 != nil || $0.time?.isOnClock != true })
    else { return members }
    return zip(members, parts).map { member, part in
      guard let part else { return member }
      var member = member
      (member.title, member.isLabelled) = (part.title, true)
      return member
    }
  }

  /// What is numbered over days, or of which one is chosen.
  private static let others = Vocabulary.words(.dayLabels).union(Vocabulary.words(.versionLabels))

  /// What labels a text, as ``TitleLabel/kind(of:)`` or by words before a number; `nil` without either.
  static func kind(of text: String) -> String? {
    TitleLabel.kind(of: text) ?? parted(Decoration.trimmed(text))?.word
  }

  /// The numbers of a labelled text, of which "Slides 2-3: Saw" has two; `nil` without any.
  static func numbers(of text: String) -> ClosedRange<Int>? {
    let word = text.prefix { !$0.isNumber }
    // Behind a sign stands the title: "Step I: 5 boards".
    guard kind(of: text) != nil, !word.contains(where: { ":：-–—.|(".contains($0) }) else {
      return nil
    }
    let numbers = text[word.endIndex...].prefix { $0.isNumber || "-–".contains($0) }
      .split { !$0.isNumber }
    guard numbers.allSatisfy({ $0.utf8.count < 4 }), let first = numbers.first.flatMap({ Int($0) }),
      let last = numbers.last.flatMap({ Int($0) }), first <= last
    else { return nil }
    return first...last
  }

  /// No label is longer, in bytes.
  private static let longest = 32

  /// The words before the number of a label, and what stands behind its sign.
  private static func parted(_ title: String) -> (word: String, title: String)? {
    guard let digit = title.utf8.prefix(longest).firstIndex(where: \.isDigit) else { return nil }
    let word = title[..<digit]
    var number = title[digit...].prefix { $0.isNumber || $0 == "." }
    // "Slides 2-3:" names two.
    let behind = title[number.endIndex...]
    if let dash = behind.first, "-–".contains(dash) {
      let second = behind.dropFirst().prefix { $0.isNumber }
      if !second.isEmpty { number = title[digit..<second.endIndex] }
    }
    var sign = title[number.endIndex...].drop { $0 == " " }
    // "Part 5 (optional): Wax" is labelled as well.
    if sign.first == "(", let end = sign.firstIndex(of: ")") { sign = sign[end...].dropFirst() }
    guard word.last == " ", word.split(separator: " ").count <= 3,
      word.allSatisfy({ $0.isLetter || $0 == " " }), number.utf8.count <= 5,
      let first = sign.first, ":-–—·|".contains(first),
      // "Next 10-15 minutes" is a time.
      first == ":" || title[number.endIndex...].first == " "
    else { return nil }
    let title = Decoration.trimmed(sign.dropFirst())
    return title.isEmpty ? nil : (Decoration.trimmed(word).lowercased(), title)
  }
}
