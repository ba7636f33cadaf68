import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// A day of interviews as a page.
public struct DayPage {
  private let review: DayReview
  private let transcript: (PastSession) -> Transcript?

  /// Takes a day.
  ///
  /// - Parameters:
  ///   - review: the day.
  ///   - transcript: reads a round whole; `nil` for one that cannot be read any more.
  public init(_ review: DayReview, transcript: @escaping (PastSession) -> Transcript?) {
    (self.review, self.transcript) = (review, transcript)
  }

  /// The page as it is written.
  public var bytes: [UInt8] {
    let day = String(review.day.prefix(10))
    let header = Markup(
      "header", [:],
      [
        Markup("p", ["class": "program"], text: "rehearse"),
        Markup("h1", ["dir": "auto"], text: review.title),
        Markup("p", ["class": "span"], text: day),
      ])
    let main = Markup(
      "main", [:],
      [Page.section("rounds", "Rounds", [rounds])] + dimensions + interviewers + held
        + [Page.section("sessions", "What was said", cards)])
    return Page.bytes(
      title: "\(review.title), \(day)",
      styles: PackageResources.charts_css + PackageResources.page_css, [header, main, footer])
  }

  private var footer: Markup {
    Markup(
      "footer", [:],
      [
        Markup(
          "p",
          text: "Made by rehearse. What held is counted in one day; habits are for rehearse coach.")
      ])
  }

  private var rounds: Markup {
    var table = Table(
      Counted.text(review.rounds.count, "round"),
      [
        .text("round"), .text("interviewer"), .text("structure"), .number("spoken"),
        .number("planned"), .text("result"), .text("overall"),
      ])
    for round in review.rounds {
      let summary = round.summary
      table.add([
        .text(round.name), .text(summary.interviewer ?? "–"), .text(summary.structure),
        .text(summary.active?.clock() ?? "–"), .text(summary.windowText ?? "–"),
        .text(summary.verdict.text), .text(round.scores.text ?? "–"),
      ])
    }
    return table.markup
  }

  private var dimensions: [Markup] {
    let dimensions = review.dimensions
    guard !dimensions.isEmpty else { return [] }
    var table = Table(
      "1 is strong no hire, 4 strong hire; an interviewer’s score counts before one’s own",
      [.text("dimension")] + review.rounds.map { .number($0.name) })
    for dimension in dimensions {
      table.add(
        [.text(dimension.name)]
          + dimension.points.map { .text($0.map(Debrief.digits) ?? "–") })
    }
    return [Page.section("dimensions", "Dimensions", [table.markup])]
  }

  private var interviewers: [Markup] {
    let interviewers = review.interviewers
    guard !interviewers.isEmpty else { return [] }
    var table = Table(
      Counted.text(interviewers.count, "interviewer"),
      [.text("interviewer"), .text("rounds"), .text("overall, the mean")])
    for interviewer in interviewers {
      table.add([
        .text(interviewer.name), .text(interviewer.rounds.joined(separator: ", ")),
        .text(interviewer.meanText ?? "–"),
      ])
    }
    return [Page.section("interviewers", "Interviewers", [table.markup])]
  }

  private var held: [Markup] {
    let held = review.held
    guard !held.isEmpty else { return [] }
    return [
      Page.section(
        "held", "What held",
        [
          Markup(
            "ul", ["class": "observations"],
            held.map { Markup("li", ["dir": "auto"], text: $0) })
        ])
    ]
  }

  private var cards: [Markup] {
    review.rounds.enumerated().compactMap { place, round in
      transcript(round.session).map {
        SessionCard(session: round.session, transcript: $0, id: "session-\(place + 1)").markup
      }
    }
  }
}
