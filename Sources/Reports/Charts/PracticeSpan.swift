import Coaching
import Structures
import Transcripts

/// The weeks of practice that are shown: a year at most.
struct PracticeSpan {
  /// So many weeks are shown at least, and at most.
  private static let counts = 12...53
  /// Who has not rehearsed for longer is shown the weeks up to the last session.
  private static let longestRest = 26

  /// The weeks, counted as ``Practice/week(of:)`` counts them.
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
  init(_ practice: Practice, today: Int) {
    let practised = practice.days.keys.map(Practice.week)
    let now = Practice.week(of: today)
    let first = practised.min() ?? now
    let last = practised.max() ?? now
    let end = last > now || now - last > PracticeSpan.longestRest ? last : now
    let count = min(
      max(end - first + 1, PracticeSpan.counts.lowerBound), PracticeSpan.counts.upperBound)
    weeks = (end - count + 1)...end
    isCut = first < weeks.lowerBound
    self.practice = practice
  }

  /// The days of a week, Monday first; 1970-01-01 was a Thursday.
  static func days(of week: Int) -> Range<Int> { (week * 7 - 3)..<(week * 7 + 4) }

  /// The time rehearsed on a day.
  func time(ofDay day: Int) -> Duration { practice.days[day] ?? .zero }

  /// The time rehearsed in a week.
  func time(ofWeek week: Int) -> Duration {
    PracticeSpan.days(of: week).reduce(.zero) { $0 + time(ofDay: $1) }
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
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return weeks.compactMap { week in
      // Only the week that holds the first of a month begins one.
      let first = PracticeSpan.days(of: week).map(PracticeSpan.name).first { $0.hasSuffix("-01") }
      guard let first, week < weeks.upperBound - 1, let month = Int(first.dropFirst(5).prefix(2)),
        names.indices.contains(month - 1)
      else { return nil }
      let name = month == 1 ? String(first.prefix(4)) : names[month - 1]
      return Shapes.text(name, column(week).x, y)
    }
  }
}
