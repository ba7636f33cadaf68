import Coaching
import Structures
import Texts
import Transcripts

/// The sessions that are told with their notes, newest first.
struct SessionsSection {
  /// What it is made of.
  let report: Report

  /// The section.
  var markup: Markup {
    let count = report.review.sessions.count
    let words =
      report.told.count < count
      ? "The newest \(report.told.count) of \(Counted.text(count, "session")) with their notes; "
        + "rehearse report --all tells all of them."
      : "\(count == 1 ? "The session" : "All \(count) sessions") with \(count == 1 ? "its" : "their") "
        + "notes, newest first."
    return Markup(
      "section", ["id": "sessions", "aria-labelledby": "sessions-heading"],
      [
        Markup("h2", ["id": "sessions-heading"], text: "Sessions"),
        Markup("p", ["class": "lead"], text: words),
      ] + report.told.map { .written($0.card) })
  }
}
