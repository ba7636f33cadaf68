import Texts
import Transcripts

/// What is planned, or could be asked, and was not touched.
extension Facts {
  /// After so many days something was not practised for long.
  private static let longAgo = 21
  /// So many categories are named.
  private static let mostNames = 4

  /// The structures of the plan, at their levels.
  mutating func addPlanned(_ rehearsed: Rehearsed, _ known: KnownToGuides, _ today: Int) {
    for planned in known.planned {
      let (title, level) = (planned.structure.title, planned.level)
      let last = rehearsed.last { session in
        session.summary.isOf(planned.structureName)
          && level.map { $0.lowercased() == session.summary.level?.lowercased() } ?? true
      }
      let kind = level == nil ? Fact.Kind.untouchedStructure : .untouchedLevel
      let goal = level.map { " for \($0)" } ?? ""
      guard let last else {
        add(kind, of: title, "\(strong: title) was never rehearsed\(goal)")
        continue
      }
      let days = today - last.summary.started.dayNumber
      guard days >= Facts.longAgo else { continue }
      add(kind, of: title, "\(strong: title) was not rehearsed\(goal) for \(days) days")
    }
  }

  /// The questions of the documents that are practised or planned.
  mutating func addQuestions(
    _ sessions: [PastSession], _ known: KnownToGuides, _ today: Int
  ) {
    let asked = Facts.asked(sessions)
    var documents: [String] = []
    let practised = sessions.reversed().lazy.filter { $0.summary.isPractice }
    for document in practised.map(\.summary.document) + known.planned.map(\.document)
    where !documents.contains(document) {
      documents.append(document)
    }
    for document in documents {
      let own = known.categories.filter { $0.document == document }
      let days = own.map { $0.questions.map { asked[FoldedText.words($0)] } }
      let all = days.flatMap(\.self)
      let untouched = all.count { $0 == nil }
      if untouched > 0 {
        add(
          .untouchedQuestions,
          "\(untouched) of \(Counted.text(all.count, "question")) of \(strong: document)"
            + " were never asked")
      }
      guard untouched < all.count else { continue }
      addCategories(zip(own, days).map { ($0.name, $1.compactMap(\.self).max()) }, document, today)
    }
  }

  /// The categories of a document, with the day on which each was asked last.
  private mutating func addCategories(
    _ categories: [(name: String, last: Int?)], _ document: String, _ today: Int
  ) {
    let never = categories.filter { $0.last == nil }.map(\.name)
    let rested = categories.compactMap { category in
      category.last.map { (category.name, days: today - $0) }
    }.filter { $0.days >= Facts.longAgo }.map { "\($0) for \($1) days" }
    let parts =
      (never.isEmpty ? [] : ["nothing was ever asked of \(Facts.list(never))"])
      + (rested.isEmpty ? [] : ["nothing was asked of \(Facts.list(rested))"])
    guard !parts.isEmpty else { return }
    add(.untouchedCategory, "of \(strong: document) \(parts.joined(separator: "; "))")
  }

  /// The day on which each question was asked last; however short a session was, it was asked.
  private static func asked(_ sessions: [PastSession]) -> [[String]: Int] {
    var days: [String: Int] = [:]
    for session in sessions where !session.summary.isDemonstration {
      for question in session.summary.questions {
        days[question] = session.summary.started.dayNumber
      }
    }
    // Of thousands of sessions most ask what was asked before.
    return Dictionary(
      days.map { (FoldedText.words($0.key), $0.value) }, uniquingKeysWith: { max($0, $1) })
  }

  /// "a, b and c", or with the number of those that are not named.
  private static func list(_ names: [String]) -> String {
    let rest = names.count - mostNames
    let all = names.prefix(mostNames) + (rest > 0 ? ["\(rest) more"] : [])
    guard let last = all.last, all.count > 1 else { return names.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " and " + last
  }
}
