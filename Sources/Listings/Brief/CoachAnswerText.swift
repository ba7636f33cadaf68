import Grids
import Sessions
import Transcripts

/// An outside coach's answer as text for people.
public enum CoachAnswerText {
  /// What was said, then what can be counted of it.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines, each with its end.
  public static func text(_ answer: CoachAnswer, width: Int?) -> StyledText {
    var lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      StyledLine(String($0))
    }
    let scores =
      (answer.scores.text.map { ["Would you hire: \($0)"] } ?? [])
      + answer.scores.dimensions.map { score in
        let seen = answer.evidence[score.name].map { " (\($0))" } ?? ""
        return "\(score.name): \(Debrief.digits(score.points)) of 4\(seen)"
      }
    for (title, points) in [
      ("Scores", scores), ("To change", answer.fixes), ("To answer next", answer.questions),
    ] where !points.isEmpty {
      lines += (lines.isEmpty ? [] : [StyledLine("")]) + [StyledLine(title, .heading)]
      lines += points.map { StyledLine("  \($0)") }
    }
    return FittedText.lines(lines, width: width)
  }
}
