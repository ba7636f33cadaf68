import Coaching
import FoundationXML
import Reports
import Sessions
import Structures
import Testing

/// The charts: what they draw, and that they say it.
@Suite struct ReportChartTests {
  private func sample(_ count: Int) -> Sample {
    var sample = Sample()
    for day in 0..<count { sample.add([20 + day % 20, 200]) }
    return sample
  }

  private func chart(_ name: String, of sample: Sample) throws -> Parsed {
    try Parsed(try #require(sample.report().chart(named: name)).file)
  }

  /// The dots of a chart by the class that tells their shape.
  private func dots(_ chart: Parsed) throws -> [String: Int] {
    let dots = try chart.elements("//circle[title] | //rect[title]")
    return Dictionary(grouping: dots) { dot in
      "\(dot.name ?? "") \(dot.attribute(forName: "class")?.stringValue ?? "")"
    }.mapValues(\.count)
  }

  @Test func everyChartOfThePageSaysWhatItShows() throws {
    let parsed = try Parsed(sample(12).report().page)
    let charts = try parsed.elements("//svg[@role='img']")
    // Two of practice, three of the structure's times, one for each phase and session.
    #expect(charts.count == 2 + 2 + 2 + 12)
    for chart in charts {
      let words = ["title", "desc"].map { chart.elements(forName: $0).first }
      #expect(words.allSatisfy { $0?.stringValue?.isEmpty == false })
      let ids = words.map { $0?.attribute(forName: "id")?.stringValue }
      #expect(ids[0] == chart.attribute(forName: "aria-labelledby")?.stringValue)
      #expect(ids[1] == chart.attribute(forName: "aria-describedby")?.stringValue)
    }
    #expect(
      try parsed.elements("//svg[not(@role) and not(@aria-hidden) and not(ancestor::svg)]").isEmpty)
  }

  @Test func eachTimeIsADotWhoseShapeTellsHowItWent() throws {
    // 20 to 23 seconds are early, to 30 in the window, to 31 beside it by a second.
    let chart = try chart("phase-1", of: sample(20))
    #expect(try dots(chart) == ["circle early": 4, "circle within": 7, "rect over": 9])
    let title = try chart.texts("//circle/title | //rect/title").last
    #expect(title == "2026-10-10: 0:39, over 0:09")
    #expect(
      try chart.texts("//desc").first
        == "20 times; window 0:24–0:30; median 0:29, quartiles 0:24 and 0:34; of 20: 4 early, "
        + "7 in window, 9 over.")
  }

  @Test func aHundredOfTheNewestTimesAreDrawnAndTheRestIsCounted() throws {
    let chart = try chart("total", of: sample(130))
    #expect(try chart.elements("//circle[title] | //rect[title]").count == 100)
    let words = try chart.texts("//desc").first
    #expect(words?.hasPrefix("The newest 100 of 130 times; ") == true)
  }

  @Test func aTimelineIsInProportionAndShowsTheOverrun() throws {
    var sample = Sample()
    sample.add([60, 180], notes: [.noteTaken("a"), .marked(.stuck)])
    let chart = try chart("session", of: sample)
    let parts = try chart.elements("//*[contains(@class, 'part ')]")
    let widths = parts.map { part -> Double in
      let width = part.attribute(forName: "width")?.stringValue ?? ""
      return Double(width.dropLast()) ?? -1
    }
    // Of the 270 seconds of the plan: half a minute in the window, half a minute over it, 3 minutes.
    let kinds = parts.map { $0.attribute(forName: "class")?.stringValue }
    #expect(kinds == ["part within", "part over", "part within"])
    for (width, seconds) in zip(widths, [30.0, 30, 180]) {
      #expect(abs(width - seconds / 270 * 100) < 0.4, "\(width)")
    }
    let signs = try chart.texts("//*[@class='sign']/title")
    #expect(signs == ["0:01 a", "0:02 stuck"])
  }

  @Test func daysWithPracticeAreShadedByTheirTime() throws {
    var sample = Sample()
    sample.add([30, 30])
    sample.add([30, 570])
    let chart = try chart("days", of: sample)
    let days = try chart.elements("//*[starts-with(@class, 'day practised')]/title")
    #expect(days.compactMap(\.stringValue) == ["2026-09-21: 1 min", "2026-09-22: 10 min"])
    let kinds = days.map { ($0.parent as? XMLElement)?.attribute(forName: "class")?.stringValue }
    #expect(kinds == ["day practised-1", "day practised-4"])
  }

  @Test func guessesStandAgainstTheLineOfWhatIsExact() throws {
    var sample = Sample()
    for (said, moment) in [(15, 20), (30, 25), (24, 24)] {
      sample.add([28, 200], guess: (.seconds(said), .seconds(moment)))
    }
    let report = sample.report()
    #expect(report.chartNames.suffix(2) == ["time-sense", "session"])
    let chart = try chart("time-sense", of: sample)
    #expect(try dots(chart) == ["circle unjudged": 3])
    let titles = try chart.texts("//circle/title")
    #expect(
      titles == [
        "2026-09-21: 0:15 said at 0:20", "2026-09-22: 0:30 said at 0:25",
        "2026-09-23: 0:24 said at 0:24",
      ])
    let words = try chart.texts("//desc").first
    #expect(words == "3 guesses; 1.0 is exact; median 1.0, quartiles 0.88 and 1.1.")
    let lines = try chart.elements("//line[@class='exact' and @x2='100%']")
    let exact = try #require(lines.first?.attribute(forName: "y1")?.stringValue)
    // What was exact lies on the line.
    #expect(
      try chart.elements("//circle[title]").last?.attribute(forName: "cy")?.stringValue == exact)
    let page = try Parsed(report.page)
    #expect(
      try page.texts("//section[@id='drills']//figcaption") == [
        "Each guess: said ÷ true since 2026-09-21, 1.0 is exact"
      ])
  }

  @Test func chartsAreAskedForByName() {
    let report = sample(3).report()
    #expect(
      report.chartNames == ["weeks", "days", "total", "phases", "phase-1", "phase-2", "session"])
    #expect(report.chart(named: "phase-2")?.title == "2 Design")
    for name in ["phase-3", "phase-0", "phase-", "Total", ""] {
      #expect(report.chart(named: name) == nil, "\(name)")
    }
  }

  @Test func timesOfAYearHaveAScaleAsWell() throws {
    var sample = Sample()
    sample.add([28, 200])
    sample.add([366 * 86_400, 366 * 86_400])
    sample.add([0, 0])
    for name in ["total", "phases", "phase-1", "phase-2", "session", "weeks"] {
      let ticks = try chart(name, of: sample).texts("//*[@class='label']")
      #expect(ticks.count < 20, "\(name)")
    }
  }
}
