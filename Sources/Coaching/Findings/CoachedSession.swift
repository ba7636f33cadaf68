import Transcripts

/// A session of practice, with what its body says.
struct CoachedSession {
  /// What it is called by.
  let id: String
  /// What its front matter says, and what that of an old file leaves to its body.
  let summary: Summary
  /// The prompts of each phase; `nil` where the file was not read whole.
  let prompts: [[String]]?
  /// Whether it was the first of its day; `nil` for the only one.
  let isFirstOfDay: Bool?

  /// Whether any prompt was ticked; `nil` where that is not known.
  var isTicked: Bool? {
    guard summary.phases.allSatisfy(\.knowsTicks) else { return nil }
    return summary.phases.contains { $0.covered + $0.coveredAfter > 0 }
  }
}

extension Summary.Phase {
  /// Whether it is known which prompts were covered: old files have their number alone.
  var knowsTicks: Bool {
    ticked.count == covered && tickedAfter.count == coveredAfter
  }
}
