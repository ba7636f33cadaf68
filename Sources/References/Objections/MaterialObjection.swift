/// The members are videos, books or courses, whose length is not that of a phase.
///
/// Rule: [material].
struct MaterialObjection: Objection {
  private static let words = Vocabulary.words(.materials)

  private static let recurring = Vocabulary.words(.recurrences)

  private static let weeks = Vocabulary.words(.weeks)

  func reason(against run: Run) -> IgnoredTime.Reason? {
    let words = Words.of(run.caption.title)
    if words.contains(where: MaterialObjection.words.contains) { return .material }
    let timed = run.members.filter { $0.time != nil }
    if timed.count(where: { isFile($0.title) }) * 2 >= timed.count { return .material }
    if timed.count(where: { isOfDay($0.title) }) * 2 > timed.count { return .overWeeks }
    return MaterialObjection.isOfWeeks(words) ? .overWeeks : nil
  }

  /// Whether a title is the name of a document, or a link to a note.
  private func isFile(_ title: String) -> Bool {
    if title.hasPrefix("[["), title.hasSuffix("]]") { return true }
    guard title.contains(byte: UInt8(ascii: ".")) else { return false }
    // "SETUP.md (skim)" is one as well.
    let name = title.prefix { $0 != "(" }.split(separator: " ").last ?? ""
    guard let point = name.lastIndex(of: ".") else { return false }
    let ending = name[point...].dropFirst()
    return FileFormats.endings.contains { name.hasSuffix($0) }
      || (2...4).contains(ending.utf8.count) && ending.first?.isLetter == true
        && ending.utf8.allSatisfy { $0 < 0x80 } && !name[..<point].contains(".")
        && name.contains { $0.isUppercase || $0 == "_" || $0 == "-" }
  }

  /// Whether a title names a day or a week by its number: "Day 2: roof".
  private func isOfDay(_ title: String) -> Bool {
    let words = Words.of(title, limit: 24).prefix(2)
    return words.count == 2 && MaterialObjection.days.contains(words[0])
      && words[1].utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static let days = Vocabulary.words(.dayLabels)

  private static func isOfWeeks(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if words.count == 1, recurring.contains(first) { return true }
    return weeks.contains(first)
  }
}
