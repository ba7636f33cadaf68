import Coaching
import Structures
import Texts
import Transcripts

/// The report as a page.
struct Page {
  /// What the page is made of.
  let report: Report

  /// The line by which a page is known as a report.
  static let generator = #"<meta name="generator" content="\#(Report.mark)"/>"#

  /// Nothing is fetched, nothing runs, nothing is sent; the style sheet stands in the page.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// The page as it is written.
  var bytes: [UInt8] {
    let sections = structures.enumerated().map {
      StructureSection($1, id: "structure-\($0 + 1)", findings: report.coach?.findings ?? [])
    }
    let main = Markup(
      "main", [:],
      [OverviewSection(report: report).markup]
        + (report.outline.map { [CoachSection(outline: $0).markup] } ?? []) + sections.map(\.markup)
        + [others, drills.markup]
        + [report.stories.map { StoriesSection(grid: $0).markup } ?? .group([])]
        + (hasSessions ? [SessionsSection(report: report).markup] : []))
    return Page.bytes(
      title: "Practice report, \(report.made.day)",
      styles: PackageResources.charts_css + PackageResources.page_css,
      [header(sections), main, footer])
  }

  /// A page that needs nothing besides.
  ///
  /// - Parameters:
  ///   - title: what it is called.
  ///   - styles: its style sheet.
  ///   - body: what stands on it.
  /// - Returns: the file.
  static func bytes(title: String, styles: [UInt8], _ body: [Markup]) -> [UInt8] {
    let html = Markup(
      "html", ["lang": "en"], [head(title, styles), Markup("body", [:], body)])
    return Array("<!DOCTYPE html>\n".utf8) + html.bytes
  }

  /// A section that its heading names; nothing without content.
  static func section(_ id: String, _ title: String, _ content: [Markup]) -> Markup {
    guard !content.isEmpty else { return .group([]) }
    return Markup(
      "section", ["aria-labelledby": "\(id)-heading"],
      [Markup("h2", ["id": "\(id)-heading", "dir": "auto"], text: title)] + content)
  }

  /// The structures that are told with charts.
  private var structures: ArraySlice<StructureReview> {
    report.review.structures.prefix(Report.mostStructures)
  }

  /// Whether there are sessions to be told; of drills alone there are none.
  private var hasSessions: Bool { !report.told.isEmpty }

  private var drills: DrillsSection { DrillsSection(review: report.review) }

  private static func head(_ title: String, _ styles: [UInt8]) -> Markup {
    Markup(
      "head", [:],
      [
        Markup(void: "meta", ["charset": "utf-8"]),
        Markup(
          void: "meta", ["http-equiv": "Content-Security-Policy", "content": Page.policy]),
        Markup(void: "meta", ["name": "generator", "content": Report.mark]),
        Markup(
          void: "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        Markup(void: "meta", ["name": "color-scheme", "content": "light dark"]),
        Markup(void: "meta", ["name": "referrer", "content": "no-referrer"]),
        Markup("title", text: title), .style(styles),
      ])
  }

  private func header(_ sections: [StructureSection]) -> Markup {
    let sessions = report.review.practised
    let days = [sessions.first, sessions.last].compactMap { $0?.summary.started.day }
    let span = days.first == days.last ? days.first ?? "" : days.joined(separator: " to ")
    let filter =
      report.filter.isEmpty
      ? [] : [Markup("p", ["class": "filter"], text: report.filter.joined(separator: " · "))]
    let links =
      [("overview", "Overview")] + (coachLink.map { [$0] } ?? [])
      + sections.map { ($0.id, $0.title) } + (drills.isEmpty ? [] : [("drills", "Drills")])
      + (report.stories == nil ? [] : [("stories", "Stories")])
      + (hasSessions ? [("sessions", "Sessions")] : [])
    return .group([
      Markup(
        "header", [:],
        [
          Markup("p", ["class": "program"], text: "rehearse"),
          Markup("h1", text: "Practice report"),
          Markup("p", ["class": "span"], text: span),
        ] + filter),
      Markup(
        "nav", ["aria-label": "Contents"],
        [
          Markup(
            "ol", [:],
            links.map { id, title in
              Markup("li", [:], [Markup("a", ["href": "#\(id)"], text: title)])
            })
        ]),
    ])
  }

  /// Where what the coach says begins, and its heading; `nil` where it says nothing.
  private var coachLink: (String, String)? {
    report.outline?.parts.first.map { ("coach", $0.heading) }
  }

  /// Structures beyond those that are told with charts.
  private var others: Markup {
    let rest = report.review.structures.dropFirst(Report.mostStructures)
    guard !rest.isEmpty else { return .group([]) }
    var table = Table(
      "\(Counted.text(rest.count, "structure")) rehearsed less often",
      [.text("structure"), .number("sessions"), .number("in window"), .number("over")])
    for structure in rest.prefix(200) {
      table.add([
        .text(structure.title), "\(structure.sessions.count)",
        .text(ReviewWords.share(structure.total.inWindow, of: structure.total.judged)),
        .text(ReviewWords.share(structure.total.over, of: structure.total.judged)),
      ])
    }
    return Markup(
      "section", ["aria-labelledby": "others-heading"],
      [Markup("h2", ["id": "others-heading"], text: "Other structures"), table.markup])
  }

  private var footer: Markup {
    let review = report.review
    let left = [
      review.demonstrations > 0
        ? Counted.text(review.demonstrations, "demonstration") + " at another speed" : nil,
      review.unfinished > 0 ? Counted.text(review.unfinished, "unfinished session") : nil,
      review.brief > 0 ? ReviewWords.brief(review.brief) : nil,
      report.unread > 0
        ? Counted.text(report.unread, "file") + " that could not be read" : nil,
      report.copies > 0
        ? "\(Counted.text(report.copies, "file")) with a copy of a session" : nil,
    ].compactMap(\.self)
    let leftOut =
      left.isEmpty ? [] : [Markup("p", text: "Left out: \(left.joined(separator: ", ")).")]
    return Markup(
      "footer", [:],
      leftOut + [
        Markup(
          "p",
          text:
            "Medians and quartiles need \(Quantiles.fewest) sessions, trends \(Trend.fewest). "
            + "A trend is a change a session, and called one when chance alone would show it in "
            + "fewer than one case in ten. Times of sessions with "
            + "another window are brought to the newest one in proportion. STATISTICS.md of "
            + "rehearse defines every number."),
        Markup(
          "p", text: "Made on \(report.made.day) at \(report.made.clock.prefix(5)) by rehearse."),
      ])
  }
}
