import Coaching
import Sessions
import Structures
import Transcripts

/// The options that choose among past sessions, the same for every command that looks back.
public struct FilterOptions: Sendable {
  /// Which sessions they choose.
  public let filter: SessionFilter
  /// Those that were given, in words: "level L6", "since 2026-10-01".
  public let words: [String]

  init(_ words: inout Words) throws(UsageProblem) {
    let first = words.options.count
    var filter = SessionFilter()
    filter.structure = try words.value(.structureWords)
    filter.level = try words.value(
      Option("--level", "LEVEL", .level, "sessions rehearsed for this level"))
    filter.candidate = try words.value(
      Option("--candidate", "NAME", .text, "sessions of this person"))
    filter.interviewer = try words.value(
      Option("--interviewed-by", "NAME", .text, "sessions in which this person interviewed"))
    filter.question = try words.value(
      Option("--question", "TEXT", .text, "sessions whose question has these words"))
    filter.tag = try words.value(Option("--tag", "WORD", .tag, "sessions with this tag"))
      .map { TagText.tag($0) ?? $0 }
    filter.since = try words.value(
      Option("--since", "DATE", .date, "sessions from this day on (2026-10-01)"))?.dayNumber
    filter.until = try words.value(
      Option("--until", "DATE", .date, "sessions up to this day, and on it"))?.dayNumber
    filter.outcome = try words.value(
      Option("--outcome", "WORD", .choice(Outcome.self), "completed, stopped or interrupted"))
    filter.isOver = words.has(Flag("--over", "sessions in which something ran over"))
    filter.last = try words.value(
      Option("--last", "N", .number(1...Int.max), "of these only the newest N"))
    self.filter = filter
    self.words = words.spelledOut(words.options[first...])
  }
}

extension Option<String> {
  fileprivate static var structureWords: Self {
    Self("--structure", "TEXT", .structure, "sessions of structures whose title has these words")
  }
}
