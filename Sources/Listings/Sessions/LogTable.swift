import Charts
import Grids
import Sessions
import Structures
import Texts
import Transcripts

/// Past sessions as a table for people.
public struct LogTable {
  private let all: [PastSession]
  private let cutShort: Set<String>

  /// Takes what gives sessions their numbers.
  ///
  /// - Parameters:
  ///   - all: all sessions, oldest first: a session's number is its place among them, from the end.
  ///   - cutShort: those that have not ended and that no program is running.
  public init(all: [PastSession], cutShort: [PastSession]) {
    (self.all, self.cutShort) = (all, Set(cutShort.map(\.path)))
  }

  /// The lines, newest session first.
  ///
  /// - Parameters:
  ///   - sessions: some of the library's, oldest first.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: a row a session, its question below it.
  public func text(_ sessions: [PastSession], width: Int?) -> StyledText {
    let candidates = Set(all.map(\.summary.candidate))
    let names = columns.map { $0.column }
    var table = TextTable(
      names,
      yielding: columns.indices.filter { columns[$0].rank != nil }
        .sorted { columns[$0].rank ?? 0 < columns[$1].rank ?? 0 })
    for (number, session) in numbered(sessions) {
      let summary = session.summary
      let facts = [
        "\(number)", summary.started.day, String(summary.started.clock.prefix(5)),
        candidates.count > 1 ? summary.candidate ?? "" : "",
        summary.interviewer ?? "", summary.subject,
        summary.level ?? "", summary.active?.clock() ?? "", summary.windowText ?? "",
      ]
      let rest = [
        phasesOver(summary), summary.scores.text ?? "", summary.partnerScores.text ?? "",
        session.id,
      ]
      table.add(facts.map { StyledText($0) } + [result(session)] + rest.map { StyledText($0) })
      for question in summary.questions { table.addLine("    \(question)") }
    }
    return table.text(width: width)
  }

  /// The columns, and in which order they yield where the terminal is narrow.
  private let columns: [(column: TextTable.Column, rank: Int?)] = [
    (.right(""), nil), (.left("date"), nil), (.left("time"), 7), (.left("candidate"), 5),
    (.left("interviewer"), 5),
    (.flexible("structure"), nil), (.left("level"), 3), (.right("spoken"), 8),
    (.right("planned"), 2), (.left("result"), nil), (.left("phases over"), 4),
    (.left("hire?"), 6), (.left("theirs"), 6), (.left("id", .muted), 1),
  ]

  /// Sessions with the numbers that `show` takes, newest first.
  private func numbered(_ sessions: [PastSession]) -> [(Int, PastSession)] {
    var rest = sessions[...]
    var numbered: [(Int, PastSession)] = []
    for (index, session) in all.reversed().enumerated()
    where session.path == rest.last?.path {
      numbered.append((-index - 1, session))
      rest.removeLast()
    }
    return numbered
  }

  /// "over 0:12, stopped, speed 20".
  private func result(_ session: PastSession) -> StyledText {
    let summary = session.summary
    guard let outcome = summary.outcome else {
      return cutShort.contains(session.path)
        ? StyledText(Outcome.interrupted.text, .muted) : StyledText(Outcome.running, .accent)
    }
    let isCut = outcome != .completed
    let verdict =
      isCut && summary.verdict == .incomplete
      ? nil : StyledText(summary.verdict.text, summary.verdict.style)
    let others = [isCut ? outcome.text : nil, Speed.text(summary.speed)].compactMap(\.self)
    return ([verdict].compactMap(\.self) + others.map { StyledText($0, .muted) })
      .joined(separator: ", ")
  }

  /// "2 5": which phases were over.
  private func phasesOver(_ summary: Summary) -> String {
    summary.phases.indices.filter { summary.phases[$0].over > .zero }.map { String($0 + 1) }
      .joined(separator: " ")
  }
}
