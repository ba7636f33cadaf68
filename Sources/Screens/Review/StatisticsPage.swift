import Charts
import Coaching
import Grids
import Sessions
import Structures
import Texts
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
    let review = statistics.review(for: session)
    guard review != nil || !drills.isEmpty else {
      page.add(
        "No session of it counts: demonstrations, unfinished ones and those of under "
          + "\(Summary.shortestPractice.wholeSeconds) seconds are left out.")
      return page
    }
    if let review { add(review, to: &page) }
    addDrills(drills, to: &page)
    addTimeSense(statistics.timeSense, to: &page)
    addHeatMap(statistics, to: &page)
    return page
  }

  private static func add(_ review: StructureReview, to page: inout Page) {
    page.add(sessions(review), .muted)
    let observations = review.observations
    for observation in observations {
      if case .over = observation.kind { page.add(observation.brief.text + ".") }
    }
    addPhases(review, to: &page)
    addTotal(review, observations, to: &page)
    addDebts(observations, to: &page)
  }

  private static func sessions(_ review: StructureReview) -> String {
    let count = review.sessions.count
    let given = HireBand.allCases.compactMap { band in
      review.bands[band].map { "\(band.rawValue) \($0)" }
    }
    return ([Counted.text(count, "session")] + given).joined(separator: " · ")
  }

  private static func addPhases(_ review: StructureReview, to page: inout Page) {
    page.addGap()
    let bars = PhaseBars(review.phases)
    page.add(rows: bars.height) { bars.draw(on: &$0, rows: 0..<bars.height, columns: $1) }
    let legend = "● newest ◦ before ╂ median ░ window"
    if page.width >= legend.count { page.add(legend, .muted) }
    if let scaling = review.scalingText { page.add(scaling, .muted) }
  }

  private static func addTotal(
    _ review: StructureReview, _ observations: [Observation], to page: inout Page
  ) {
    let total = review.total
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
    addTrend(review.series(of: total), to: &page)
  }

  /// Numbers over time: a line, or bars where there are few of them or little room.
  private static func addTrend(_ series: Series, to page: inout Page) {
    if series.values.count >= Series.fewest, page.width >= 24 {
      let chart = TrendChart(series)
      page.add(rows: 6) { chart.draw(on: &$0, rows: 0..<6, columns: $1) }
    } else if !series.values.isEmpty {
      let line = Sparkline(series)
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
    for (place, drill) in drills.enumerated() {
      if place > 0 { page.addGap() }
      let (times, series) = (drill.times, drill.series)
      let median = times.quartiles.map { "median \(ReviewWords.clock($0.median))" }
      let facts = [
        series.since, series.aim, median,
        "in window \(ReviewWords.share(times.inWindow, of: times.judged))",
        times.trend.map(\.signed),
      ]
      page.add(times.title)
      page.add(facts.compactMap(\.self).joined(separator: " · "), .muted)
      addTrend(series, to: &page)
    }
  }

  /// How time is felt, over all structures, and whether that changes.
  private static func addTimeSense(_ sense: TimeSense?, to page: inout Page) {
    guard let sense else { return }
    page.addGap()
    page.add(sense.words, after: [StyledLine("Time sense  ", .accent)])
    page.add(sense.curve, .muted)
    addTrend(sense.series, to: &page)
  }

  private static func addHeatMap(_ statistics: ReviewStatistics, to page: inout Page) {
    let practice = statistics.practice
    guard page.width >= 20 else { return }
    page.addGap()
    page.add(
      "\(practice.time.rough) in \(Counted.text(practice.weeks, "week")), "
        + "\(practice.streak) in a row", after: [StyledLine("Practice  ", .accent)])
    let map = HeatMap(practice, today: statistics.today, week: statistics.week)
    page.add(rows: HeatMap.height) { map.draw(on: &$0, row: 0, columns: $1) }
  }
}
