import Coaching

extension DayRun {
  /// The day looked back at.
  var review: DayReview {
    let sessions = sessions
    return DayReview(
      of: day.round(0), in: sessions.keys.sorted().compactMap { sessions[$0] })
  }

  /// What is said of stories that the last round told again; `nil` when it told none.
  var toldTwice: String? {
    let review = review
    guard let last = review.rounds.last?.name else { return nil }
    let told = review.storiesToldTwice.filter { $0.rounds.last == last }
    return told.isEmpty ? nil : told.map(DayReview.toldTwice).joined(separator: " ")
  }

  /// How a day that is left goes on; `nil` when nothing of it is to be found again, or it is over.
  var goesOn: String? {
    guard day.next != nil, isWritten else { return nil }
    let isTitled = if case .found = workspace.loops.find(day.title) { true } else { false }
    let words = ["rehearse", "day", isTitled ? day.title : source] + workspace.words
    return "“\(day.title)” goes on with \(PracticeCommand.line(words))"
  }
}
