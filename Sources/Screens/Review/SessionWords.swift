import Sessions
import Structures
import Texts
import Transcripts

/// What is said of past sessions.
enum SessionWords {
  /// "Mon 23 Nov 2026, 19:04 · L6 · Kim".
  static func subtitle(_ summary: Summary) -> String {
    let day = summary.started.date
    let date = "\(day.weekday) \(day.day) \(day.monthName) \(day.year)"
    let parts = [
      "\(date), \(summary.started.clock.prefix(5))", summary.level, summary.candidate,
      summary.interviewer.map { "interviewed by \($0)" },
      Speed.text(summary.speed),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// "9:42 of 7:30–9:30 · over 0:12 · hire".
  static func result(_ summary: Summary) -> String {
    guard let active = summary.active else {
      return "running, or cut short: rehearse resume goes on with it"
    }
    let planned = summary.windowText.map { " of \($0)" } ?? ""
    let idle = [("paused", summary.paused), ("away", summary.away)].filter { $0.1 >= .seconds(1) }
    let parts =
      [active.clock() + planned, verdict(summary)] + idle.map { "\($0.0) \($0.1.clock())" }
      + [summary.scores.text].compactMap(\.self)
    return parts.joined(separator: " · ")
  }

  /// How a session went, in at most ten letters but for long times: "over 0:12", "stopped".
  static func verdict(_ summary: Summary) -> String {
    switch summary.outcome {
    case nil: return Outcome.running
    case .completed where summary.verdict == .incomplete: return "left out"
    case let outcome? where summary.verdict == .incomplete: return outcome.text
    default: return summary.verdict.text
    }
  }

  /// A note with its sign.
  static func text(_ note: Note) -> String {
    switch note.content {
    case .text(let text): text
    case .mark(let mark): "\(mark.sign) \(mark.rawValue)"
    case .followUp(let text): "? \(text)"
    }
  }

  /// The day for a list: "Sat 21 Nov", or "2025-11-21" of another year.
  static func day(_ stamp: Stamp, today: Int) -> String {
    let day = stamp.date
    guard day.year == CalendarDate(dayNumber: today).year else { return day.text }
    let number = day.day < 10 ? " \(day.day)" : "\(day.day)"
    return "\(day.weekday) \(number) \(day.monthName)"
  }

  /// The same in seven columns: "21 Nov", "Nov '25".
  static func shortDay(_ stamp: Stamp, today: Int) -> String {
    let day = stamp.date
    guard day.year == CalendarDate(dayNumber: today).year else {
      return "\(day.monthName) '\(stamp.day.dropFirst(2).prefix(2))"
    }
    return "\(day.day < 10 ? " " : "")\(day.day) \(day.monthName)"
  }
}
