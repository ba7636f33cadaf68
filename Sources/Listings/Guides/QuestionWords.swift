import Grids
import References

/// Questions as text for people.
public enum QuestionWords {
  /// The questions below their categories, each with its place, and what one level owes them.
  public static func list(
    _ entries: [QuestionBank.Entry], level: String?, width: Int?
  ) -> StyledText {
    var lines: [StyledText] = []
    var before: String??
    for entry in entries {
      let question = entry.question
      if before != .some(question.category) {
        if !lines.isEmpty { lines.append("") }
        lines.append(StyledText(question.category ?? "Questions", .heading))
        before = .some(question.category)
      }
      lines += wrapped(question.text, indent: 2, width)
      if let owed = level.flatMap(question.expectation) { lines += wrapped(owed, indent: 6, width) }
      let facts = question.principles + [entry.source]
      lines += wrapped(facts.joined(separator: " • "), .muted, indent: 6, width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One question with all that is said of it; of the levels only one, if it is named.
  public static func whole(
    _ entry: QuestionBank.Entry, level: String?, topics: [String], width: Int?
  ) -> StyledText {
    let question = entry.question
    var lines = wrapped(entry.template.filled(with: topics), .heading, indent: 0, width)
    let facts = [question.category, entry.source].compactMap(\.self)
    lines += ["  \(facts.joined(separator: " · "), .muted)", ""]
    func add(_ title: String, _ points: [String]) {
      guard !points.isEmpty else { return }
      lines.append(StyledText(title, .heading))
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
  private static func wrapped(
    _ text: String, _ style: Style = .plain, indent: Int, _ width: Int?
  ) -> [StyledText] {
    let space = String(repeating: " ", count: indent)
    guard let width, width > indent + 16 else { return [StyledText(space + text, style)] }
    let lines = TextWrap.lines(text, width: min(width, 100) - indent, most: 20)
    return lines.map { StyledText(space + $0, style) }
  }
}
