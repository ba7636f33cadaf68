/// How documents say that a phase takes what is left.
///
/// Rule: [rest].
enum RestOfTime {
  private static let words = Vocabulary.words(.rests)
  private static let blanks = Vocabulary.words(.blanks)
  private static let openings = Vocabulary.list(.restOpenings).map { $0 + " " }

  /// Whether a text says so.
  static func isRest(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let small = String(text.lowercased().drop { "~≈ ".contains($0) })
    return words.contains(small) || openings.contains(where: small.hasPrefix) || isBlank(small)
  }

  /// Whether a number is still to be written before a unit: "~[X] min".
  private static func isBlank(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count == 2, TimeUnits.seconds[String(words[1])] != nil else { return false }
    let number = words[0].filter { !"~[]<>{}".contains($0) }
    return blanks.contains(number)
  }
}
