/// What a heading tells about the questions below it.
///
/// Rules: [question-place], [question-category].
enum QuestionHeading {
  /// Words of headings over questions that nobody is asked in an interview.
  private static let others = Vocabulary.words(.otherQuestions)
  /// Words that name no group of questions.
  private static let general = Vocabulary.words(.generalQuestions)

  /// Whether questions stand below a heading: it names them.
  static func opens(_ heading: String) -> Bool {
    isOfQuestions(heading) && !Words.of(heading).contains(where: others.contains)
  }

  /// Whether a heading names questions that nobody is asked in an interview.
  static func refuses(_ heading: String) -> Bool { isOfQuestions(heading) && !opens(heading) }

  /// Whether every item of a list below a heading is a question: the heading ends with the word.
  static func listsOnlyQuestions(_ heading: String) -> Bool {
    let words = Words.of(heading)
    guard let last = words.last else { return false }
    return several.contains(last) || banks.contains { words.suffix($0.count).elementsEqual($0) }
  }

  private static let several = Vocabulary.words(.questions)
  private static let banks = Vocabulary.phrases(.questionBanks)
  private static let names = single.union(several)
  private static let initials = Vocabulary.initialBytes(.question, .questions)
  /// The word for several questions at the end of a heading.
  private static let endings = Vocabulary.list(.questions).flatMap { word in
    [" " + word.prefix(1).uppercased() + word.dropFirst(), " " + word]
  }

  /// The group that a heading names, without the word "questions"; `nil` when it names none.
  static func category(_ heading: String) -> String? {
    let title = TitleText.structure(Decoration.trimmed(heading))
    guard !Words.of(title).allSatisfy(general.contains) else { return nil }
    for ending in endings where title.hasSuffix(ending) {
      return String(title.dropLast(ending.count))
    }
    return title
  }

  /// Whether a column of a table holds questions.
  static func isColumn(_ name: String) -> Bool {
    let words = Words.of(name)
    return words.count == 1 && single.contains(words[0])
  }

  private static let single = Vocabulary.words(.question)

  /// Whether a list below a heading holds probes.
  static func namesProbes(_ heading: String) -> Bool {
    guard let last = heading.utf8.last, probeEndings.contains(last) else { return false }
    return Words.of(heading).last.map(probes.contains) ?? false
  }

  private static let probes = Vocabulary.words(.probes)
  /// What a heading ends with that ends with such a word, or with a colon.
  private static let probeEndings =
    probes.flatMap { [$0, $0.uppercased()] }.compactMap(\.utf8.last) + [UInt8(ascii: ":")]

  private static func isOfQuestions(_ heading: String) -> Bool {
    // Most headings hold nothing like the word and need no closer look.
    guard heading.utf8.count <= 160,
      heading.utf8.contains(where: initials.contains)
    else { return false }
    return Words.of(heading).contains(where: names.contains)
  }
}
