import Sessions

/// What was said of a session afterwards, as it is shown: in the order of the debrief.
public enum ReflectionWords {
  /// One answer.
  public struct Answer: Hashable, Sendable {
    /// What was answered: a dimension, "Went well".
    public let name: String
    /// The answer.
    public let text: String
  }

  /// All answers.
  ///
  /// - Parameters:
  ///   - reflection: what was answered.
  ///   - summary: what the front matter says of the session.
  /// - Returns: the answers that were given.
  public static func answers(_ reflection: Reflection, _ summary: Summary) -> [Answer] {
    let scores = reflection.scores.map { score in
      Answer(
        name: score.dimension,
        text: "\(Debrief.digits(score.points)) of 4"
          + (score.evidence.isEmpty ? "" : " · \(score.evidence)"))
    }
    let kept = summary.isResolutionKept.map { isKept in
      (isKept ? "yes" : "no") + (summary.resolution.map { ": \($0)" } ?? "")
    }
    let texts = [
      ("Hire?", reflection.overall.map(HireBand.text) ?? ""), ("Kept", kept ?? ""),
      ("Went well", reflection.wentWell), ("To change", reflection.toChange),
    ].filter { !$0.1.isEmpty }.map { Answer(name: $0.0, text: $0.1) }
    return scores + texts
      + others(summary.isInterviewed ? "Interviewer" : "Partner", summary.partnerScores)
      + others("Coach", summary.coachScores)
      + reflection.antiPatterns.map { Answer(name: "Anti-pattern", text: $0) }
      + reflection.keyPoints.map { Answer(name: "Key point", text: $0) }
  }

  /// What somebody else scored, on one line.
  private static func others(_ name: String, _ scores: Scores) -> [Answer] {
    let parts =
      [scores.text].compactMap(\.self)
      + scores.dimensions.map { "\($0.name) \(Debrief.digits($0.points))" }
    return parts.isEmpty ? [] : [Answer(name: name, text: parts.joined(separator: ", "))]
  }
}
