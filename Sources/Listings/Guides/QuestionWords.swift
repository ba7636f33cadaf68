import Grids
import References

/// Questions as text for people.
public enum QuestionWords {
  /// The questions below their categories, each with its place, and what one level owes them.
  public static func list(
    _ entries: [QuestionBank.Entry], level: String?, width: Int?
  ) -> String {
    var lines: [String] = []
    var before: String??
    for entry in entries {
      let question = entry.question
      if before != .some(question.category) {
        if !lines.isEmpty { lines.append("") }
        lines.append(question.category ?? "Questions")
        before = .some(question.category)
      }
      lines += wrapped(question.text, indent: 2, width)
      if let owed = level.flatMap(question.expectation) { lines += wrapped(owed, indent: 6, width) }
      let facts = question.principles + [entry.source]
      lines += wrapped(facts.joined(separator: " • "), indent: 6, width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One question with all that is said of it; of the levels only one, if it is named.
  public static func whole(
    _ entry: QuestionBank.Entry, level: String?, topics: [String], width: Int?
  ) -> String {
    let question = entry.question
    var lines = wrapped(entry.template.filled(with: topics), indent: 0, width)
    let facts = [question.category, entry.source].compactMap(\.self)
    lines += ["  " + facts.joined(separator: " · "), ""]
    func add(_ title: String, _ points: [String]) {
      guard !points.isEmpty else { return }
      lines.append(title)
      lines += points.flatMap { wrapped("· " + $0, indent: 2, width) }
    }
    add("Principles", question.principles)
    add("Framework", [question.framework].compactMap(\.self))
    add("Key points", question.keyPoints)
    add("Time", [question.time].compactMap(\.self))
    add("Follow-ups", question.followUps)
    for expectation in question.expectations
    where level == nil || level?.lowercased() == expectation.level.lowercased() {
      add(expectation.level, [expectation.text])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text in lines that fit the terminal; without one, whole.
  private static func wrapped(_ text: String, indent: Int, _ width: Int?) -> [String] {
    let space = String(repeating: " ", count: indent)
    guard let width, width > indent + 16 else { return [space + text] }
    let lines = TextWrap.lines(text, width: min(width, 100) - indent, most: 20)
    return lines.map { space + $0 }
  }
}
