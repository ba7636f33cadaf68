import Sessions
import Structures
import Texts
import Transcripts

/// What held through the rounds of a day.
///
/// These are counts of one day and no findings: what is a habit is for ``Coach`` to say.
extension DayReview {
  /// What is told, a sentence each; nothing of a single round.
  public var held: [String] {
    guard rounds.count > 1 else { return [] }
    return times + marks + dimensionsHeld + whole + pitfalls + stories
  }

  /// Whether all rounds ran over, or all stayed within their time.
  private var times: [String] {
    let verdicts = rounds.map(\.summary.verdict)
    let isOver = verdicts.map { if case .over = $0 { true } else { false } }
    guard !verdicts.contains(.untimed), !verdicts.contains(.incomplete) else { return [] }
    if !isOver.contains(false) { return ["Every round ran over."] }
    if !isOver.contains(true) { return ["No round ran over."] }
    guard rounds.count > 2, isOver.suffix(2) == [true, true], isOver.count(where: \.self) == 2
    else {
      return []
    }
    return ["The last two rounds ran over, those before them did not."]
  }

  /// Marks that were set in every round.
  private var marks: [String] {
    Mark.allCases.filter { mark in
      rounds.allSatisfy { ($0.summary.marks[mark] ?? 0) > 0 }
    }.map { mark in
      let counts = rounds.map { String($0.summary.marks[mark] ?? 0) }.joined(separator: ", ")
      return "“\(mark.rawValue)” was marked in every round: \(counts)."
    }
  }

  /// Dimensions that were scored in every round.
  private var dimensionsHeld: [String] {
    dimensions.compactMap { dimension in
      let points = dimension.points.compactMap(\.self)
      guard points.count == rounds.count, let least = points.min(), let most = points.max() else {
        return nil
      }
      let range =
        least == most
        ? Debrief.digits(least) : "\(Debrief.digits(least)) to \(Debrief.digits(most))"
      return "\(dimension.name) was scored in every round: \(range)."
    }
  }

  /// How the whole went from the first round to the last.
  private var whole: [String] {
    let overall = rounds.compactMap(\.scores.overall)
    guard overall.count == rounds.count, let first = overall.first, let last = overall.last,
      abs(last - first) >= 1
    else { return [] }
    return [
      "The whole \(last < first ? "fell" : "rose") from \(HireBand.text(first)) in the first round to "
        + "\(HireBand.text(last)) in the last."
    ]
  }

  /// The ways in which more than one answer went wrong.
  private var pitfalls: [String] {
    var names: [String] = []
    for name in rounds.flatMap(\.summary.antiPatterns) where !names.contains(name) {
      names.append(name)
    }
    return names.compactMap { name in
      let count = rounds.count { $0.summary.antiPatterns.contains(name) }
      return count > 1 ? "“\(name)” came up in \(count) of \(rounds.count) rounds." : nil
    }
  }

  private var stories: [String] { storiesToldTwice.map(DayReview.toldTwice) }

  /// What is said of a story that was told in several rounds.
  public static func toldTwice(_ told: (story: String, rounds: [String])) -> String {
    "“\(told.story)” was told in \(told.rounds.joined(separator: " and in "))."
  }
}
