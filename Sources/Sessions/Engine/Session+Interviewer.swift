/// What somebody who interviews keeps of the answer besides notes, while listening and afterwards.
extension Session {
  /// Takes in a key point that was heard, or a score.
  ///
  /// - Returns: whether it was possible.
  mutating func hear(_ kind: Event.Kind) -> Bool {
    let before = heard
    switch kind {
    case .pointHeard(let point) where outcome == nil && !before.keyPoints.contains(point):
      heard.keyPoints.append(point)
    case .pointUnheard(let point) where outcome == nil:
      heard.keyPoints.removeAll { $0 == point }
    case .scored(nil, let points): heard.setOverall(points)
    case .scored(let dimension?, let points): heard.score(dimension, points)
    case .scoreSeen(let dimension, let text): heard.give(evidence: text, for: dimension)
    default: return false
    }
    return heard != before
  }
}

extension Reflection {
  /// What the interviewer kept of the answer: a first answer to what was said in it.
  ///
  /// - Parameter session: one that has ended.
  public init(heardIn session: Session) {
    self.init()
    keyPoints = session.heard.keyPoints
  }

  /// Scores a dimension, or takes its score back.
  mutating func score(_ dimension: String, _ points: Double?) {
    let place = scores.firstIndex { $0.dimension == dimension }
    switch (place, points) {
    case (let place?, let points?): scores[place].points = Score.fitting(points)
    case (let place?, nil): scores.remove(at: place)
    case (nil, let points?): scores.append(.init(dimension: dimension, points: points))
    case (nil, nil): break
    }
  }

  /// Says where the score of a dimension can be seen; of one that has none that says nothing.
  mutating func give(evidence: String, for dimension: String) {
    guard let place = scores.firstIndex(where: { $0.dimension == dimension }) else { return }
    scores[place].evidence = evidence
  }
}
