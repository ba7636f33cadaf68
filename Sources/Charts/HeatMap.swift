import Coaching
import Grids
import Structures
import Texts
import Transcripts

/// A calendar of practice: a column a week, a row a day, darker the longer was
/// rehearsed.
public struct HeatMap: Hashable, Sendable {
  private let days: [Int: Duration]
  private let today: Int
  private let week: Week

  /// The rows that the map takes: the months, seven days, the legend.
  public static let height = 9

  /// From these times on a day has the next sign, in minutes.
  private static let steps = [15, 30, most]
  private static let most = 60
  private static let signs: [Unicode.Scalar] = ["░", "▒", "▓", "█"]
  private static let labelWidth = 4

  /// Takes what is drawn.
  ///
  /// - Parameters:
  ///   - practice: the time of each day.
  ///   - today: the last day that is drawn, counted from 1970-01-01.
  ///   - week: how weeks begin.
  public init(_ practice: Practice, today: Int, week: Week = .monday) {
    (days, self.today, self.week) = (practice.days, today, week)
  }

  /// Draws as many of the newest weeks as there is room for.
  ///
  /// - Parameters:
  ///   - grid: where to draw.
  ///   - row: the first row; ``height`` of them are used.
  ///   - columns: the columns to use.
  ///   - most: the most weeks that are drawn.
  public func draw(on grid: inout Grid, row: Int, columns: Range<Int>, most: Int = 53) {
    let room = columns.count - HeatMap.labelWidth
    guard room >= 2 else { return }
    let weeks = min(weeksNeeded, most, room)
    // A column between the weeks makes days about as wide as high.
    let width = weeks * 2 <= room ? 2 : 1
    let first = week.number(of: today) - weeks + 1
    let start = columns.lowerBound + HeatMap.labelWidth
    drawMonths(on: &grid, row: row, first: first, weeks: weeks, width: width, start, columns)
    for day in 0..<7 {
      if day % 2 == 0, day < 6 {
        grid.write(
          week.weekdays[day], row: row + 1 + day,
          column: columns.lowerBound, style: .muted, width: columns.count)
      }
      for week in 0..<weeks {
        let number = self.week.days(of: first + week).lowerBound + day
        guard number <= today else { continue }
        let column = start + week * width
        let (sign, style) = cell(number)
        grid.fill(sign, row: row + 1 + day, columns: column..<(column + 1), style: style)
      }
    }
    drawLegend(on: &grid, row: row + 8, columns)
  }

  /// From the first week with a session on; a quarter of a year at least.
  private var weeksNeeded: Int {
    let first = days.keys.min().map { week.number(of: min($0, today)) }
    return max(13, week.number(of: today) - (first ?? week.number(of: today)) + 1)
  }

  private func cell(_ day: Int) -> (Unicode.Scalar, Style) {
    guard let time = days[day] else { return ("·", .muted) }
    let minutes = Int(time.wholeSeconds / 60)
    return (HeatMap.signs[HeatMap.steps.count { minutes >= $0 }], .accent)
  }

  /// The name of a month above the first week that begins in it, where the one before leaves room.
  private func drawMonths(
    on grid: inout Grid, row: Int, first: Int, weeks: Int, width: Int, _ start: Int,
    _ columns: Range<Int>
  ) {
    var free = start
    for week in 0..<weeks {
      let begin = CalendarDate(dayNumber: self.week.days(of: first + week).lowerBound)
      let column = start + week * width
      guard begin.day <= 7, column >= free, column + 3 <= columns.upperBound else {
        continue
      }
      grid.write(begin.monthName, row: row, column: column, style: .muted)
      free = column + 4
    }
  }

  private func drawLegend(on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    var place = columns.lowerBound + HeatMap.labelWidth
    let words = HeatMap.steps.map { "under \($0)" } + ["\(HeatMap.most) min and more"]
    for (sign, word) in zip(HeatMap.signs, columns.count < 52 ? ["", "", "", ""] : words) {
      guard place + 2 + word.count <= columns.upperBound else { return }
      grid.fill(sign, row: row, columns: place..<(place + 1), style: .accent)
      place = grid.write(word, row: row, column: place + 2, style: .muted) + (word.isEmpty ? 0 : 3)
    }
    if columns.count < 52 {
      grid.write(
        "up to \(HeatMap.most) min and more", row: row, column: place, style: .muted,
        width: max(0, columns.upperBound - place))
    }
  }
}
