import Charts
import Coaching
import Grids
import Screens
import Sessions
import Structures
import TestSupport
import Testing
import Transcripts

/// The widths that charts meet: a pane, a screen, a large one, and hardly anything.
private let widths = [20, 38, 64, 100]

private func grid(
  _ width: Int, _ height: Int, _ draw: (inout Grid, Range<Int>, Range<Int>) -> Void
) -> Grid {
  var grid = Grid(Size(width: width, height: height))
  draw(&grid, 0..<height, 0..<width)
  return grid
}

@Suite struct ChartGoldenTests {
  @Test(arguments: widths) func phaseBars(width: Int) throws {
    let review = SampleHistory.technical
    let bars = PhaseBars(review.phases + [review.total])
    try expectSnapshot(
      grid(width, bars.height) { bars.draw(on: &$0, rows: $1, columns: $2) },
      named: "chart-phases-\(width)")
  }

  @Test(arguments: widths) func trend(width: Int) throws {
    let review = SampleHistory.technical
    let chart = TrendChart(review.series(of: review.total))
    try expectSnapshot(
      grid(width, 8) { chart.draw(on: &$0, rows: $1, columns: $2) }, named: "chart-trend-\(width)")
  }

  @Test(arguments: widths) func heatMap(width: Int) throws {
    let chart = HeatMap(SampleHistory.review.practice, today: SampleHistory.today)
    try expectSnapshot(
      grid(width, HeatMap.height) { chart.draw(on: &$0, row: $1.lowerBound, columns: $2) },
      named: "chart-heat-\(width)")
  }

  @Test(arguments: widths) func timelines(width: Int) throws {
    let (one, other) = (SampleHistory.transcripts[0], SampleHistory.transcripts[12])
    let timelines = [one, other].map { SessionTimeline(Summary($0), notes: $0.notes) }
    let scale = timelines.map(\.length).max()
    try expectSnapshot(
      grid(width, 7) { grid, rows, columns in
        for (row, timeline) in zip([0, 4], timelines) {
          timeline.draw(on: &grid, row: row, columns: columns, scale: scale)
        }
      }, named: "chart-timelines-\(width)")
  }
}

@Suite struct ChartTests {
  private static let review = SampleHistory.technical

  @Test func aSparklineGoesFromTheShortestToTheLongest() {
    #expect(Sparkline.text([1, 2, 3, 4, 5, 6, 7, 8]) == "▁▂▃▄▅▆▇█")
    #expect(Sparkline.text([5, 5]) == "▄▄")
    #expect(Sparkline.text([]) == "")
    let grid = grid(6, 1) { grid, rows, columns in
      Sparkline(Self.review.series(of: Self.review.total)).draw(on: &grid, row: 0, columns: columns)
    }
    #expect(grid.text == Sparkline.text(Self.review.total.times.map(\.scaled.inSeconds)).suffix(6))
  }

  @Test func aPhaseThatIsOverLiesRightOfItsBand() throws {
    // The newest time of the third phase, 4:20, lies past 4:00: right of the band.
    let bars = PhaseBars([Self.review.phases[2]])
    let row = grid(33, 2) { bars.draw(on: &$0, rows: $1, columns: $2) }.text
    let line = row.split(separator: "\n").last ?? ""
    let (band, newest) = (line.lastIndex(of: "░"), line.lastIndex(of: "●"))
    let end = try #require(band)
    let dot = try #require(newest)
    #expect(end < dot)
  }

  @Test func phasesWithoutRoomAreCounted() {
    let bars = PhaseBars(Self.review.phases)
    let text = grid(40, 3) { bars.draw(on: &$0, rows: $1, columns: $2) }.text
    #expect(text.split(separator: "\n").last == "3 more")
  }

  @Test func aDayIsDarkerTheMoreWasRehearsed() {
    let day = SampleHistory.today
    let sessions = [(0, 5), (1, 20), (2, 40), (3, 60)].map { ago, minutes in
      let transcript = SampleHistory.transcript(
        SampleHistory.leadership, day: day - ago, seconds: [60, minutes * 60 - 60])
      return PastSession(path: "", id: transcript.id, summary: Summary(transcript))
    }
    let chart = HeatMap(Practice(sessions, today: day), today: day)
    let text = grid(60, HeatMap.height) { chart.draw(on: &$0, row: 0, columns: $2) }.text
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Today is a Monday; the three days before end the week before.
    #expect(rows[1].hasSuffix("· ░"))
    #expect([rows[7], rows[6], rows[5]].map(\.last) == ["▒", "▓", "█"])
    #expect(rows[4].hasSuffix("·"))
  }

  /// What lies beside and around a chart stays as it is.
  @Test(arguments: 0..<60) func nothingOverflowsAtAnySize(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let width = Int.random(in: 0...90, using: &random)
    let height = Int.random(in: 0...14, using: &random)
    let review = seed % 3 == 0 ? SampleHistory.review.structures[1] : Self.review
    let transcript = SampleHistory.transcripts[Int(seed) % SampleHistory.transcripts.count]
    let summary = Summary(transcript)
    let (rows, columns) = (2..<(2 + height), 3..<(3 + width))
    var grids = (0..<5).map { _ in Grid(Size(width: width + 6, height: height + 4)) }
    PhaseBars(review.phases + [review.total]).draw(on: &grids[0], rows: rows, columns: columns)
    let total = review.series(of: review.total)
    TrendChart(total).draw(on: &grids[1], rows: rows, columns: columns)
    if height >= HeatMap.height {
      HeatMap(SampleHistory.review.practice, today: SampleHistory.today)
        .draw(on: &grids[2], row: 2, columns: columns)
    }
    Sparkline(total).draw(on: &grids[3], row: 2, columns: columns)
    if height >= SessionTimeline.height {
      SessionTimeline(summary, notes: transcript.notes)
        .draw(on: &grids[4], row: 2, columns: columns, scale: .seconds(400))
    }
    for (index, grid) in grids.enumerated() {
      for row in 0..<grid.size.height {
        for (column, cell) in grid.row(row).enumerated() where !cell.isSpace {
          let isInside = rows.contains(row) && columns.contains(column)
          // A sparkline takes its one row whatever the height.
          #expect(
            isInside || index == 3 && row == 2 && columns.contains(column),
            "chart \(index): row \(row), column \(column)")
        }
      }
    }
  }
}
