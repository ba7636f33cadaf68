import Charts
import Coaching
import Grids
import Texts

extension StatsText {
  /// The times against the windows, and how those of whole sessions went on.
  func charts(_ structure: StructureReview) -> [StyledText] {
    guard !structure.total.times.isEmpty else { return [] }
    let bars = PhaseBars(structure.phases + [structure.total.named("whole session")])
    let phases = chart(height: bars.height) { grid, columns in
      bars.draw(on: &grid, rows: 0..<grid.size.height, columns: columns)
    }
    let total = structure.series(of: structure.total)
    return [phases] + trend(total, "whole sessions, oldest first", height: 8)
  }

  /// The drills, a row a phase, and a chart of each; every time of it counts.
  func drills(_ review: Review) -> [StyledText] {
    guard !review.drills.isEmpty else { return [] }
    let columns: [Column] = [.title, .window, .times, .median, .last, .inWindow, .over, .trend]
    let shown = columns.filter { $0.narrowest <= width ?? .max }
    var table = TextTable(shown.map(\.heading))
    for drill in review.drills { table.add(shown.map { $0.cell(drill.times, name(drill)) }) }
    let count = review.drills.reduce(0) { $0 + $1.sessions.count }
    let charts = review.charted.flatMap { drill in
      let series = drill.series
      return trend(series, "\(name(drill)): \(series.since), \(series.aim)")
    }
    return [
      heading("Drills · \(Counted.text(count, "session"))") + "\n" + table.text(width: width)
    ] + charts + (review.uncharted.map { [remark($0)] } ?? [])
  }

  private func name(_ drill: DrillReview) -> String {
    "\(drill.times.title) · \(drill.structure.title)"
  }

  /// How time is felt, and how that goes on.
  func timeSense(_ review: Review) -> [StyledText] {
    guard let sense = review.timeSense else { return [] }
    return [heading("Time sense") + lines(["", sense.words])] + trend(sense.series, sense.curve)
  }

  /// Numbers over time below what they are; nothing where they are too few for a line.
  private func trend(_ series: Series, _ words: String, height: Int = 6) -> [StyledText] {
    guard series.values.count >= Series.fewest else { return [] }
    let picture = chart(height: height) { grid, columns in
      TrendChart(series).draw(on: &grid, rows: 0..<height, columns: columns)
    }
    return [lines([words]) + picture]
  }

  /// A chart as lines; where the width is open, as wide as one reads well.
  func chart(height: Int, _ draw: (inout Grid, Range<Int>) -> Void) -> StyledText {
    var grid = Grid(Size(width: min(width ?? 100, 100), height: height))
    draw(&grid, 0..<grid.size.width)
    return grid.styledText + "\n"
  }
}
