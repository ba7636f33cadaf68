import Coaching

extension DayRun {
  /// The day looked back at.
  var review: DayReview {
    let sessions = sessions
    return DayReview(
      of: day.round(0), in: sessions.keys.sorted().compactMap { sessions[$0] })
  }

  /// What is said of a story that was told in two rounds; `nil` when none was.
  var toldTwice: String? { review.storiesToldTwice.last.map(DayReview.toldTwice) }

  /// How a day that is left goes on; `nil` when nothing of it is to be found again, or it is over.
  var goesOn: String? {
    guard day.next != nil, isWritten else { return nil }
    let words = workspace.hasNamedGuides ? ["day", day.title] : ["resume"]
    return
      "“\(day.title)” goes on with \(PracticeCommand.line(["rehearse"] + words + workspace.words))"
  }
}
