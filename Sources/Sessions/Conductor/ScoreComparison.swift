import Structures

/// What an interviewer scored beside what the person scored who answered.
public struct ScoreComparison: Hashable, Sendable {
  /// One dimension, or the whole.
  public struct Row: Hashable, Sendable {
    /// The dimension; `nil` for the whole.
    public let dimension: String?
    /// What the interviewer gave, from 1 to 4; `nil` without a score.
    public let interviewer: Double?
    /// What was given by who answered.
    public let candidate: Double?
    /// Where the first can be seen; empty when not said.
    public var seenByInterviewer = ""
    /// Where the second can be seen.
    public var seenByCandidate = ""

    /// By how much who answered is above the interviewer; negative below, `nil` unless both scored.
    public var difference: Double? {
      interviewer.flatMap { other in candidate.map { $0 - other } }
    }

    /// "+0.5", "−1", "="; a dash unless both scored.
    public var differenceText: String {
      guard let difference else { return "–" }
      if difference == 0 { return "=" }
      return "\(difference > 0 ? "+" : "−")\(Debrief.digits(difference.magnitude))"
    }

    /// What is scored.
    public var name: String { dimension ?? Rubric.whole }
  }

  /// The dimensions that either scored, then the whole.
  public let rows: [Row]

  /// Sets scores side by side.
  ///
  /// - Parameters:
  ///   - interviewer: what the interviewer gave.
  ///   - candidate: what was given by who answered.
  ///   - order: the dimensions in the order of the rubric; others come behind them.
  public init(_ interviewer: Reflection, _ candidate: Reflection, _ order: [String] = []) {
    let scored = (interviewer.scores + candidate.scores).map(\.dimension)
    var names = order.filter(scored.contains)
    for name in scored where !names.contains(name) { names.append(name) }
    func score(_ reflection: Reflection, _ name: String) -> Reflection.Score? {
      reflection.scores.first { $0.dimension == name }
    }
    let dimensions = names.map { name in
      let (one, other) = (score(interviewer, name), score(candidate, name))
      return Row(
        dimension: name, interviewer: one?.points, candidate: other?.points,
        seenByInterviewer: one?.evidence ?? "", seenByCandidate: other?.evidence ?? "")
    }
    let whole = Row(
      dimension: nil, interviewer: interviewer.overall, candidate: candidate.overall)
    let isWhole = whole.interviewer != nil || whole.candidate != nil
    rows = dimensions + (isWhole ? [whole] : [])
  }

  /// What the two think of the whole, in words; `nil` unless both said.
  ///
  /// - Parameters:
  ///   - candidate: who answered, by name.
  ///   - interviewer: who interviewed.
  /// - Returns: "Kim is 0.5 below Ada".
  public func verdict(of candidate: String, and interviewer: String) -> String? {
    guard let whole = rows.last(where: { $0.dimension == nil }), let difference = whole.difference
    else { return nil }
    if difference == 0 { return "Both agree on the whole" }
    let size = "\(Debrief.digits(difference.magnitude)) \(difference > 0 ? "above" : "below")"
    return "\(candidate.prefix(1).uppercased() + candidate.dropFirst()) is \(size) \(interviewer)"
  }
}
