import Structures
import Texts
import Transcripts

/// How much and how regularly somebody rehearsed.
public struct Practice: Hashable, Sendable {
  /// How many sessions there were.
  public let sessions: Int
  /// The active time of all of them.
  public let time: Duration
  /// The active time of each day with a session; days are counted from 1970-01-01.
  public let days: [Int: Duration]
  /// How many weeks had a session.
  public let weeks: Int
  /// The number of weeks in a row with a session, up to now.
  public let streak: Int
  /// The largest number of weeks in a row with a session.
  public let longestStreak: Int

  /// Looks at sessions that have ended.
  ///
  /// - Parameters:
  ///   - sessions: the sessions.
  ///   - today: today's day at the place, counted from 1970-01-01.
  public init(_ sessions: [PastSession], today: Int) {
    self.sessions = sessions.count
    var days: [Int: Duration] = [:]
    for session in sessions {
      days[session.summary.started.dayNumber, default: .zero] += session.summary.active ?? .zero
    }
    self.days = days
    time = days.values.reduce(.zero, +)
    let practised = Set(days.keys.map(Week.monday.number))
    weeks = practised.count
    func streak(endingWith last: Int) -> Int {
      var week = last
      while practised.contains(week) { week -= 1 }
      return last - week
    }
    let now = Week.monday.number(of: today)
    self.streak = max(streak(endingWith: now), streak(endingWith: now - 1))
    let ends = practised.filter { !practised.contains($0 + 1) }
    longestStreak = ends.map { streak(endingWith: $0) }.max() ?? 0
  }
}
