import Coaching
import References
import Sessions
import Structures
import Texts
import Transcripts

/// The options that choose among past sessions, the same for every command that looks back.
enum FilterOptions {
  static let all = [
    Option("--structure", "TEXT", "sessions of structures whose title has these words"),
    Option("--level", "LEVEL", "sessions rehearsed for this level"),
    Option("--candidate", "NAME", "sessions of this person"),
    Option("--question", "TEXT", "sessions whose question has these words"),
    Option("--tag", "WORD", "sessions with this tag"),
    Option("--since", "DATE", "sessions from this day on (2026-10-01)"),
    Option("--until", "DATE", "sessions up to this day, and on it"),
    Option("--outcome", "WORD", "completed, stopped or interrupted"),
    Option("--over", nil, "sessions in which something ran over"),
    Option("--last", "N", "of these only the newest N"),
  ]

  /// Reads the options.
  ///
  /// - Throws: ``Failure`` when a value makes no sense.
  static func filter(_ invocation: Invocation) throws(Failure) -> SessionFilter {
    var filter = SessionFilter()
    filter.structure = invocation.value("--structure")
    filter.level = invocation.value("--level")
    filter.candidate = invocation.value("--candidate")
    filter.question = invocation.value("--question")
    filter.tag = invocation.value("--tag").map { TagText.tag($0) ?? $0 }
    filter.since = try day("--since", invocation)
    filter.until = try day("--until", invocation)
    filter.isOver = invocation.has("--over")
    if let word = invocation.value("--outcome") {
      guard let outcome = Outcome(rawValue: word.lowercased()) else {
        let words = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage("--outcome: “\(word)” is none of \(words)")
      }
      filter.outcome = outcome
    }
    if let text = invocation.value("--last") {
      guard let last = Int(text), last > 0 else {
        throw .usage("--last: “\(text)” is no whole number from 1 on")
      }
      filter.last = last
    }
    return filter
  }

  /// The options that were given, in words: "level L6", "since 2026-10-01".
  static func words(_ invocation: Invocation) -> [String] {
    all.filter { invocation.has($0.name) }.map { option in
      let name = String(option.name.dropFirst(2))
      return invocation.value(option.name).map { "\(name) \($0)" } ?? name
    }
  }

  /// The number of a day since 1970-01-01.
  private static func day(_ option: String, _ invocation: Invocation) throws(Failure) -> Int? {
    guard let text = invocation.value(option) else { return nil }
    guard let date = CalendarDate(text) else {
      throw .usage("\(option): “\(text)” is no date; write it as 2026-10-01")
    }
    return date.dayNumber
  }
}
