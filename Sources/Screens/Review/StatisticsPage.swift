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
    let drills = statistics.drills(for: session)
    guard let review = statistics.review(for: session) else {
      guard drills.isEmpty else {
        addDrills(drills, to: &page)
        return page
      }
      page.add(
        "No session of it counts: demonstrations, unfinished ones and those of under 30 seconds"
          + " are left out.")
      return page
    }
    page.add(sessions(review), .muted)
    let observations = review.observations
    for observation in observations {
      if case .over = observation.kind { page.add(observation.brief.text + ".") }
    }
    addPhases(review, to: &page)
    addTotal(review.total, observations, to: &page)
    addDebts(observations, to: &page)
    addDrills(drills, to: &page)
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

  private static func addPhases(_ review: StructureReview, to page: inout Page) {
    page.addGap()
    let bars = PhaseBars(review.phases)
    page.add(rows: bars.height) { bars.draw(on: &$0, rows: 0..<bars.height, columns: $1) }
    let legend = "● newest ◦ before ╂ median ░ window"
    if page.width >= legend.count { page.add(legend, .muted) }
  }

  private static func addTotal(
    _ total: TimeReview, _ observations: [Observation], to page: inout Page
  ) {
    page.addGap()
    let median = total.quartiles.map { "median \(ReviewWords.clock($0.median))" }
    let window = total.windowText.map { "of \($0)" }
    let parts = [median, window].compactMap(\.self).joined(separator: " ")
    page.add(parts, after: [StyledLine("Whole session  ", .accent)])
    if total.times.isEmpty { return page.add("none was completed yet", .muted) }
    for observation in observations {
      switch observation.kind {
      case .trend(phase: nil): page.add(observation.claim.text)
      case .missing: page.add(observation.claim.text, .muted)
      default: continue
      }
    }
    if total.times.count >= Quantiles.fewest, page.width >= 24 {
      let chart = TrendChart(total)
      page.add(rows: 6) { chart.draw(on: &$0, rows: 0..<6, columns: $1) }
    } else {
      let line = Sparkline(total.times)
      page.add(rows: 1) { line.draw(on: &$0, row: 0, columns: $1) }
    }
  }

  /// The greatest losses; `rehearse stats` has all of them.
  private static func addDebts(_ observations: [Observation], to page: inout Page) {
    let losses = observations.compactMap { observation in
      if case .timeDebt(_, let loss) = observation.kind { (observation, loss.lost) } else { nil }
    }
    guard !losses.isEmpty else { return }
    page.addGap()
    page.add("Time debt", .accent)
    for (observation, _) in losses.sorted(by: { $0.1 > $1.1 }).prefix(mostLosses) {
      page.add(observation.sentence.text)
    }
  }

  /// What comes of rehearsing phases alone: the times of each, and whether they change.
  private static func addDrills(_ drills: [DrillReview], to page: inout Page) {
    guard !drills.isEmpty else { return }
    page.addGap()
    page.add("Drills", .accent)
    for drill in drills {
      let times = drill.times
      let median = times.quartiles.map { "median \(ReviewWords.clock($0.median))" }
      let facts = [
        ReviewWords.count(times.times.count, "time"), median,
        "in window \(ReviewWords.share(times.inWindow, of: times.judged))",
        times.trend.map(\.signed),
      ]
      page.add(
        facts.compactMap(\.self).joined(separator: " · "),
        after: [StyledLine(times.title + "  ")])
      guard !times.times.isEmpty else { continue }
      let line = Sparkline(times.times)
      page.add(rows: 1) { line.draw(on: &$0, row: 0, columns: $1) }
    }
  }

  private static func addHeatMap(_ statistics: ReviewStatistics, to page: inout Page) {
    let practice = statistics.practice
    if let sense = statistics.timeSense {
      page.addGap()
      page.add(sense.words, after: [StyledLine("Time sense  ", .accent)])
    }
    guard page.width >= 20 else { return }
    page.addGap()
    page.add(
      "\(practice.time.rough) in \(ReviewWords.count(practice.weeks, "week")), "
        + "\(practice.streak) in a row", after: [StyledLine("Practice  ", .accent)])
    let map = HeatMap(practice, today: statistics.today)
    page.add(rows: HeatMap.height) { map.draw(on: &$0, row: 0, columns: $1) }
  }
}
