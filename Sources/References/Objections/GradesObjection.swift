/// The members are grades or frequencies, which are alternatives rather than a sequence.
///
/// Rule: [grades].
struct GradesObjection: Objection {
  private static let grades = Vocabulary.words(.grades)

  private static let cadences = Vocabulary.words(.cadences)

  func reason(against run: Run) -> IgnoredTime.Reason? {
    // What follows one another on a clock is a sequence, however hard each part is.
    if run.hasGrades { return Interpreter.isOnClock(run) ? nil : .alternatives }
    let timed = run.members.lazy.filter { $0.time != nil && !$0.isLabelled }
    let titles = timed.map(\.title)
    let graded = titles.count { title in
      Words.first(of: title, limit: 20).map(GradesObjection.grades.contains) ?? false
    }
    // How often stands behind the name as well: "Daily round: Fridays".
    let repeated = timed.count { member in
      Words.of(member.text.isEmpty ? member.title : member.text)
        .contains(where: GradesObjection.cadences.contains)
    }
    if repeated >= 2, repeated * 2 >= titles.count { return .alternatives }
    guard graded >= 2, graded * 3 >= titles.count * 2 else { return nil }
    return Interpreter.isOnClock(run) ? nil : .alternatives
  }
}
