import Coaching
import Structures
import Texts
import Transcripts

/// The weeks of practice that are shown: a year at most.
struct PracticeSpan {
  /// So many weeks are shown at least, and at most.
  private static let counts = 12...53
  /// Who has not rehearsed for longer is shown the weeks up to the last session.
  private static let longestRest = 26

  /// How weeks begin.
  let week: Week
  /// The weeks, counted as ``Texts/Week/number(of:)`` counts them.
  let weeks: ClosedRange<Int>
  /// Whether there was practice before them.
  let isCut: Bool
  /// The practice.
  let practice: Practice

  /// Chooses the weeks.
  ///
  /// - Parameters:
  ///   - practice: when was rehearsed.
  ///   - today: today's day, counted from 1970-01-01.
  ///   - week: how weeks begin.
  init(_ practice: Practice, today: Int, week: Week) {
    let practised = practice.days.keys.map(week.number)
    let now = week.number(of: today)
    let first = practised.min() ?? now
    let last = practised.max() ?? now
    let end = last > now || now - last > PracticeSpan.longestRest ? last : now
    let count = min(
      max(end - first + 1, PracticeSpan.counts.lowerBound), PracticeSpan.counts.upperBound)
    weeks = (end - count + 1)...end
    isCut = first < weeks.lowerBound
    (self.practice, self.week) = (practice, week)
  }

  /// The time rehearsed on a day.
  func time(ofDay day: Int) -> Duration { practice.days[day] ?? .zero }

  /// The time rehearsed in a week.
  func time(ofWeek number: Int) -> Duration {
    week.days(of: number).reduce(.zero) { $0 + time(ofDay: $1) }
  }

  /// A day as it is written: "2026-11-23".
  static func name(of day: Int) -> String { CalendarDate(dayNumber: day).text }

  /// Where a week lies, as shares of the width: its left edge and what it may take.
  func column(_ week: Int) -> (x: Double, width: Double) {
    let width = (1 - Chart.field.lowerBound) / Double(weeks.count)
    return (Chart.field.lowerBound + Double(week - weeks.lowerBound) * width, width)
  }

  /// The names of the months, each where its first whole week stands.
  func months(at y: Double) -> [Markup] {
    weeks.compactMap { number in
      // Only the week that holds the first of a month begins one.
      let first = week.days(of: number).lazy.map(CalendarDate.init(dayNumber:))
        .first { $0.day == 1 }
      guard let first, number < weeks.upperBound - 1 else { return nil }
      let name = first.month == 1 ? String(first.text.prefix(4)) : first.monthName
      return Shapes.text(name, column(number).x, y)
    }
  }
}
