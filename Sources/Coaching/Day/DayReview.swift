import Sessions
import Structures
import Texts
import Transcripts

/// A day of interviews, looked back at: its rounds, their scores, and what held through all of them.
public struct DayReview: Sendable {
  /// One round.
  public struct Round: Sendable {
    /// What it is called.
    public let name: String
    /// Its session.
    public let session: PastSession

    /// What its session says.
    public var summary: Summary { session.summary }
    /// The scores that count.
    public var scores: Scores { summary.countedScores }
  }

  /// A dimension with its score in each round; `nil` where it was not scored.
  public struct Dimension: Hashable, Sendable {
    /// The dimension, as rubrics name it.
    public let name: String
    /// Its points, a round each.
    public let points: [Double?]
  }

  /// Somebody who interviewed.
  public struct Interviewer: Hashable, Sendable {
    /// Who.
    public let name: String
    /// The rounds, by name.
    public let rounds: [String]
    /// The mean of the overall scores that were given by whoever interviewed there; `nil` where none was.
    public let overall: Double?

    /// The mean in words, to the nearest half; `nil` where no score was given.
    public var meanText: String? { overall.map { HireBand.text(($0 * 2).rounded() / 2) } }
  }

  /// The loop's title.
  public let title: String
  /// When the day was to begin, as transcripts name it.
  public let day: String
  /// Its rounds, in the order in which they were run.
  public let rounds: [Round]

  /// Looks back at a day.
  ///
  /// - Parameters:
  ///   - round: any round of it.
  ///   - sessions: sessions, oldest first, that hold those of the day; of a round that was run twice the
  ///     last one counts, but one that was cut off takes the place of none.
  public init(of round: LoopRound, in sessions: [PastSession]) {
    (title, day) = (round.loop, round.day)
    var rounds: [Round] = []
    for session in sessions where session.summary.hasEnded {
      guard let own = session.summary.loopRound, own.isSameDay(as: round) else { continue }
      let isThere = rounds.contains { $0.name == own.name }
      if isThere, session.summary.outcome == .interrupted { continue }
      rounds.removeAll { $0.name == own.name }
      rounds.append(Round(name: own.name, session: session))
    }
    self.rounds = rounds
  }

  /// The rounds of the latest day, or of the latest that began on a day.
  ///
  /// - Parameters:
  ///   - name: "last", or how a day begins: "2026-11-30".
  ///   - sessions: sessions, oldest first.
  /// - Returns: a round of that day; `nil` when there is none.
  public static func find(_ name: String, in sessions: [PastSession]) -> LoopRound? {
    sessions.lazy.reversed().filter(\.summary.hasEnded).compactMap(\.summary.loopRound).first {
      name == "last" || !name.isEmpty && $0.day.hasPrefix(name)
    }
  }

  /// The dimensions that were scored, in the order in which they came up.
  public var dimensions: [Dimension] {
    var names: [String] = []
    for name in rounds.flatMap({ $0.scores.dimensions.map(\.name) }) where !names.contains(name) {
      names.append(name)
    }
    return names.map { name in
      Dimension(name: name, points: rounds.map { $0.scores.points(of: name) })
    }
  }

  /// Who interviewed, in the order of the rounds.
  public var interviewers: [Interviewer] {
    var names: [String] = []
    for name in rounds.compactMap(\.summary.interviewer) where !names.contains(name) {
      names.append(name)
    }
    return names.map { name in
      let own = rounds.filter { $0.summary.interviewer == name }
      let overall = own.compactMap(\.summary.partnerScores.overall)
      return Interviewer(
        name: name, rounds: own.map(\.name),
        overall: overall.isEmpty ? nil : overall.reduce(0, +) / Double(overall.count))
    }
  }

  /// The stories that were told in more than one round, with these rounds.
  public var storiesToldTwice: [(story: String, rounds: [String])] {
    var told: [(story: String, rounds: [String])] = []
    for round in rounds {
      guard let story = round.summary.story else { continue }
      if let place = told.firstIndex(where: { $0.story == story }) {
        told[place].rounds.append(round.name)
      } else {
        told.append((story, [round.name]))
      }
    }
    return told.filter { $0.rounds.count > 1 }
  }
}
