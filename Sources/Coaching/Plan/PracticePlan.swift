import Structures
import Transcripts

/// What to rehearse on each day until the interview.
public struct PracticePlan: Hashable, Sendable {
  /// One day.
  public struct Day: Hashable, Sendable {
    /// Counted from 1970-01-01.
    public let day: Int
    /// What to do, in its order.
    public let items: [PlanItem]
    /// Whether its minutes are spent, so that what stands here is for who wants more.
    public var isBeyondMinutes = false

    /// How long all of it takes.
    public var minutes: Int { items.reduce(0) { $0 + $1.minutes } }
  }

  /// Today, counted from 1970-01-01.
  public let today: Int
  /// The day of the interview; `nil` when none is known.
  public let interview: Int?
  /// The minutes of a day.
  public let minutes: Int
  /// What was rehearsed today already, in minutes.
  public let done: Int
  /// What is rehearsed, the most needed first.
  public let units: [PracticeUnit]
  /// The days, from today on, up to the interview.
  public let days: [Day]
  /// How it begins, before any day is filled.
  private let start: PlanFilling

  /// So far one looks ahead where no interview is known.
  public static let horizon = 14
  /// So many days can be asked for.
  public static let possibleDays = 1...366

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - structures: what is rehearsed.
  ///   - sessions: past sessions, oldest first.
  ///   - today: today's day at the place, counted from 1970-01-01.
  ///   - interview: the day of the interview, today or later; `nil` when none is known.
  ///   - minutes: the minutes of a day.
  ///   - days: how many days are planned, from 1.
  ///   - urgency: what was found about a structure, or a phase of it, from 0.
  ///   - advice: what a finding asks for, which comes first today.
  public init(
    _ structures: [PlannedStructure], _ sessions: [PastSession], today: Int, interview: Int?,
    minutes: Int, days: Int,
    urgency: (PlannedStructure, Int?) -> PracticeUnit.Urgency? = { _, _ in nil },
    advice: Advice? = nil
  ) {
    let ofToday = sessions.filter { $0.summary.started.dayNumber == today && $0.summary.isPractice }
    let active = ofToday.reduce(Duration.zero) { $0 + ($1.summary.active ?? .zero) }
    let done = Int((active.milliseconds + 59_999) / 60_000)
    let units = PracticeUnit.units(of: structures, sessions, urgency: urgency)
    let first = advice.flatMap { advice in
      // What a finding is of need not be planned.
      let other = advice.action.unit.map { [$0.structure] }?.filter { !structures.contains($0) }
      let all = units + PracticeUnit.units(of: other ?? [], sessions) { _, _ in nil }
      return advice.item(among: all, today: today, interview: interview)
    }
    self.init(
      units, today: today, interview: interview, minutes: minutes, days: days, done: done,
      last: ofToday.last?.summary.structureName, first: first)
  }

  /// Makes the plan of units of which it is known how they went.
  ///
  /// - Parameters:
  ///   - units: what is rehearsed.
  ///   - today: today's day, counted from 1970-01-01.
  ///   - interview: the day of the interview, today or later; `nil` when none is known.
  ///   - minutes: the minutes of a day.
  ///   - days: how many days are planned, from 1.
  ///   - done: what was rehearsed today already, in minutes.
  ///   - last: title and document of the structure that was run today, the last one.
  ///   - first: what comes first today, whatever the units are.
  public init(
    _ units: [PracticeUnit], today: Int, interview: Int?, minutes: Int, days: Int, done: Int = 0,
    last: StructureName? = nil, first: PlanItem? = nil
  ) {
    (self.today, self.interview, self.minutes, self.done) = (today, interview, minutes, done)
    let end = interview ?? today + PracticePlan.horizon
    self.units = units.enumerated().sorted { one, other in
      let scores = (one.element.score(for: end), other.element.score(for: end))
      return scores.0 == scores.1 ? one.offset < other.offset : scores.0 > scores.1
    }.map(\.element)
    var filling = PlanFilling(
      units, today: today, interview: interview, minutes: minutes, first: first)
    start = filling
    filling.begin(done: done, last: last)
    let shown = min(days, interview.map { $0 - today + 1 } ?? days)
    var planned = (today..<(today + max(shown, 1))).map { filling.day($0) }
    if planned[0].items.isEmpty { planned[0] = PracticePlan.more(start) }
    self.days = planned
  }

  /// What one would go on with today where its minutes are spent.
  private static func more(_ start: PlanFilling) -> Day {
    var filling = start
    let items = Array(filling.day(filling.today).items.prefix(1))
    return Day(day: filling.today, items: items, isBeyondMinutes: !items.isEmpty)
  }

  /// What the minutes do not hold; `nil` when they hold everything three times.
  public var shortage: PlanShortage? {
    PlanShortage(start, until: interview ?? today + PracticePlan.horizon)
  }

  /// The one next step, which is what today begins with; `nil` where nothing fits into a day.
  public var next: PlanItem? { days.first?.items.first }
}
