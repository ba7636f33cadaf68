import Charts
import Coaching
import Grids
import Sessions
import Structures
import Transcripts

/// The statistics of one structure in pictures: where its time goes, and whether that changes.
enum StatisticsPage {
  private static let mostLosses = 3

  /// Lays the statistics out.
  ///
  /// - Parameters:
  ///   - statistics: what was computed.
  ///   - session: a session of the structure.
  ///   - width: the columns to use.
  /// - Returns: the page.
  static func page(
    _ statistics: ReviewStatistics, of session: PastSession, width: Int
  ) -> Page {
    var page = Page(width: width)
    page.add(session.summary.structure, .heading)
    guard let review = statistics.review(for: session) else {
      page.add(
        "No session of it counts: demonstrations, unfinished ones and those of under 30 seconds"
          + " are left out.")
      return page
    }
    page.add(sessions(review), .muted)
    if let eater = review.eater { page.add(Self.eats(review.phases[eater])) }
    addPhases(review, to: &page)
    addTotal(review.total, to: &page)
    addDebts(review, to: &page)
    addHeatMap(statistics, to: &page)
    return page
  }

  private static func sessions(_ review: StructureReview) -> String {
    let count = review.sessions.count
    let given = HireBand.allCases.compactMap { band in
      review.bands[band].map { "\(band.rawValue) \($0)" }
    }
    return (["\(ReviewWords.count(count, "session"))"] + given).joined(separator: " · ")
  }

  private static func eats(_ phase: TimeReview) -> String {
    let median = phase.medianOver.map { ", by \(ReviewWords.clock($0)) at the median" } ?? ""
    return "The clock goes to \(phase.title): over in \(phase.over) of \(phase.judged)\(median)."
  }

  private static func addPhases(_ review: StructureReview, to page: inout Page) {
    page.addGap()
    let bars = PhaseBars(review.phases)
    page.add(rows: bars.height) { bars.draw(on: &$0, rows: 0..<bars.height, columns: $1) }
    let legend = "● newest ◦ before ╂ median ░ window"
    if page.width >= legend.count { page.add(legend, .muted) }
  }

  private static func addTotal(_ total: TimeReview, to page: inout Page) {
    page.addGap()
    let median = total.quartiles.map { "median \(ReviewWords.clock($0.median))" }
    let window = total.window.map { "of \($0.range)" }
    let parts = [median, window].compactMap(\.self).joined(separator: " ")
    page.add(parts, after: [StyledLine("Whole session  ", .accent)])
    if total.times.isEmpty { return page.add("none was completed yet", .muted) }
    if let trend = total.trend { page.add(words(trend)) }
    if let missing = ReviewWords.missing(total.times.count) { page.add(missing, .muted) }
    if total.times.count >= Quantiles.fewest, page.width >= 24 {
      let chart = TrendChart(total)
      page.add(rows: 6) { chart.draw(on: &$0, rows: 0..<6, columns: $1) }
    } else {
      let line = Sparkline(total.times)
      page.add(rows: 1) { line.draw(on: &$0, row: 0, columns: $1) }
    }
  }

  /// The greatest losses; `rehearse stats` has all of them.
  private static func addDebts(_ review: StructureReview, to page: inout Page) {
    let losses = review.debts.flatMap { debt in debt.losses.map { (debt, $0) } }
      .sorted { $0.1.lost > $1.1.lost }
    guard !losses.isEmpty else { return }
    page.addGap()
    page.add("Time debt", .accent)
    for (debt, loss) in losses.prefix(mostLosses) {
      let otherwise = debt.others > 0 ? ", else in \(loss.otherwise) of \(debt.others)" : ""
      page.add(
        "When \(review.phases[debt.phase].title) runs over, \(review.phases[loss.phase].title)"
          + " comes up short in \(loss.count) of \(debt.count)\(otherwise):"
          + " \(loss.lost.clock()) lost")
    }
  }

  private static func addHeatMap(_ statistics: ReviewStatistics, to page: inout Page) {
    let practice = statistics.practice
    guard page.width >= 20 else { return }
    page.addGap()
    page.add(
      "\(practice.time.rough) in \(ReviewWords.count(practice.weeks, "week")), "
        + "\(practice.streak) in a row", after: [StyledLine("Practice  ", .accent)])
    let map = HeatMap(practice, today: statistics.today)
    page.add(rows: HeatMap.height) { map.draw(on: &$0, row: 0, columns: $1) }
  }

  private static func words(_ trend: Trend) -> String {
    guard let adverb = trend.adverb else { return "steady over the last ten" }
    return "\(ReviewWords.clock(abs(trend.slope))) \(adverb) each session"
  }
}
