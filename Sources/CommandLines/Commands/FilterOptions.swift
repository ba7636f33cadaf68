import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// The options that choose among past sessions, the same for every command that looks back.
public struct FilterOptions: Sendable {
  /// What they choose by, besides days.
  private let filter: SessionFilter
  /// The days from which and up to which sessions are kept; the second is that of both.
  private let since, until, period: Period?
  /// Who rehearsed, in whatever letters.
  public var candidate: String? { filter.candidate }
  /// Those that were given, in words: "level L6", "since 2026-10-01".
  public let words: [String]

  init(_ words: inout Words) throws(UsageProblem) {
    let first = words.options.count
    var filter = SessionFilter()
    filter.structure = try words.value(.structureWords)
    filter.level = try words.value(
      Option("--level", "LEVEL", .level, "sessions rehearsed for this level"))
    filter.candidate = try words.value(
      Option("--candidate", "NAME", .person, "sessions of this person"))
    filter.interviewer = try words.value(
      Option("--interviewed-by", "NAME", .person, "sessions in which this person interviewed"))
    filter.question = try words.value(
      Option("--question", "TEXT", .text, "sessions whose question has these words"))
    filter.tag = try words.value(Option("--tag", "WORD", .tag, "sessions with this tag"))
      .map { TagText.tag($0) ?? $0 }
    since = try words.value(
      Option(
        "--since", "DAYS", .period, "sessions from then on: 2026-10-01, yesterday, monday, 7d …"))
    until = try words.value(
      Option("--until", "DAYS", .period, "sessions up to then, that day among them"))
    period = try words.value(
      Option("--period", "DAYS", .period, "sessions of these days: 2026-11, \"last week\" …"))
    filter.outcome = try words.value(
      Option("--outcome", "WORD", .choice(Outcome.self), "completed, stopped or interrupted"))
    filter.score = try words.value(
      Option(
        "--score", "SCORE", .score,
        "sessions that were scored so: 3, hire, 3+ and better, 2- and worse, none"))
    filter.isOver = words.has(Flag("--over", "sessions in which something ran over"))
    filter.last = try words.value(
      Option("--last", "N", .number(1...Int.max), "of these only the newest N"))
    self.filter = filter
    self.words = words.spelledOut(words.options[first...])
    guard period == nil || since == nil && until == nil else {
      throw UsageProblem("--period names both ends; leave --since and --until out")
    }
  }

  /// Which sessions they choose.
  ///
  /// - Parameters:
  ///   - today: the present day, counted from 1970-01-01.
  ///   - week: how weeks begin.
  /// - Returns: the filter.
  public func filter(today: Int, week: Week) -> SessionFilter {
    var filter = filter
    filter.since = (since ?? period)?.days(today: today, week: week).lowerBound
    filter.until = (until ?? period).map { $0.days(today: today, week: week).upperBound - 1 }
    return filter
  }
}

extension Option<String> {
  fileprivate static var structureWords: Self {
    Self("--structure", "TEXT", .structure, "sessions of structures whose title has these words")
  }
}
