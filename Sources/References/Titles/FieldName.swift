/// The names under which a document states the time of what it stands in: "Duration: 45 minutes".
///
/// Rule: [total].
enum FieldName {
  private static let times = Vocabulary.words(.timeNames)

  /// Whether a name is one of them.
  static func isTime(_ name: String) -> Bool {
    name.utf8.count <= 40 && times.contains(name.lowercased())
  }

  /// Whether a text ends with such a name, as "Practice time" does.
  static func endsWithTime(_ text: String) -> Bool {
    Words.last(of: text).map { times.contains($0) || severalTimes.contains($0) } ?? false
  }

  private static let severalTimes = Vocabulary.words(.severalTimes)

  /// Whether a title names a sum rather than a phase.
  static func isTotal(_ title: String) -> Bool {
    guard title.utf8.count <= 60, let first = Words.first(of: title, limit: 60),
      let last = Words.last(of: title)
    else { return false }
    return totals.contains(first) || totals.contains(last) || totalEndings.contains(last)
      || sums.contains(first) && Words.of(title).count == 1
  }

  /// Whether a text says of its time that it is that of the whole: "Plan (30 minutes total)".
  static func namesTotal(_ text: String) -> Bool { Words.of(text).contains(where: totals.contains) }

  private static let totals = Vocabulary.words(.totals)
  private static let totalEndings = Vocabulary.words(.totalEndings)
  private static let sums = Vocabulary.words(.sums)

  /// Whether a title names what is added up or taken off on the way to a sum: "Subtotal",
  /// "Minus greetings", "= 50 min".
  static func isBeforeTotal(_ title: String) -> Bool {
    guard let first = title.unicodeScalars.first else { return false }
    if first == "=" { return true }
    guard initials.contains(first) else { return false }
    return Words.first(of: title, limit: 12).map(subtotals.contains) ?? false
  }

  private static let subtotals = Vocabulary.words(.subtotals)
  private static let initials = Vocabulary.initials(.subtotals)
}
