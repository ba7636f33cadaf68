import Coaching
import Structures
import Texts
import Transcripts

/// How much and how regularly was rehearsed.
struct OverviewSection {
  /// What it is made of.
  let report: Report

  /// The section.
  var markup: Markup {
    let span = report.span
    let cut =
      span.isCut
      ? [
        Markup(
          "p", ["class": "remark"],
          text: "The charts show the last \(span.weeks.count) weeks; the numbers are of all.")
      ] : []
    return Markup(
      "section", ["id": "overview", "aria-labelledby": "overview-heading"],
      [Markup("h2", ["id": "overview-heading"], text: "Overview"), figures] + [
        Figure.markup(WeeksChart(span: span).chart, id: "weeks"),
        Figure.markup(DaysChart(span: span).chart, id: "days"),
      ] + cut + [weeks(span)])
  }

  /// The few numbers to see first.
  private var figures: Markup {
    let practice = report.review.practice
    let totals = report.review.structures.map(\.total)
    let (judged, within) = totals.reduce((0, 0)) { ($0.0 + $1.judged, $0.1 + $1.inWindow) }
    let facts = [
      ("sessions", "\(practice.sessions)", "on \(Counted.text(practice.days.count, "day"))"),
      (
        "rehearsed", Numbers.rough(practice.time),
        "\((practice.time / max(1, practice.sessions)).clock()) a session"
      ),
      (
        "weeks in a row", "\(practice.streak)",
        "\(practice.longestStreak) at most, \(Counted.text(practice.weeks, "week")) in all"
      ),
      (
        "in window", ReviewWords.share(within, of: judged),
        judged > 0
          ? "\(within) of \(Counted.text(judged, "whole session"))" : "no whole session"
      ),
    ]
    return Markup(
      "dl", ["class": "figures"],
      facts.map { name, number, words in
        Markup(
          "div", [:],
          [
            Markup("dt", text: name), Markup("dd", ["class": "large"], text: number),
            Markup("dd", text: words),
          ])
      })
  }

  /// Both charts as a table.
  private func weeks(_ span: PracticeSpan) -> Markup {
    var table = Table(
      "Practice by week and day",
      [.text("week of")]
        + (span.week.weekdays + ["week"]).map(Table.Column.number))
    for week in span.weeks.reversed() where span.time(ofWeek: week) > .zero {
      let days = span.week.days(of: week)
      table.add(
        [.text(PracticeSpan.name(of: days.lowerBound))]
          + days.map { day in
            let time = span.time(ofDay: day)
            return .text(time > .zero ? Numbers.rough(time) : "")
          } + [.text(Numbers.rough(span.time(ofWeek: week)))])
    }
    return Figure.fold("Practice as a table", table.markup)
  }
}
