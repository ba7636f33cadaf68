import Sessions

/// What somebody gave for a session: each dimension of a rubric, and the whole.
public struct Scores: Hashable, Sendable {
  /// The score of one dimension.
  public struct Dimension: Hashable, Sendable {
    /// The dimension, as the rubric names it.
    public let name: String
    /// From 1 (strong no hire) to 4 (strong hire), in halves.
    public let points: Double

    /// Creates a score.
    public init(_ name: String, _ points: Double) { (self.name, self.points) = (name, points) }
  }

  /// The answer to "would you hire?"; `nil` also where it lies between two bands.
  public var band: HireBand?
  /// The answer where it lies between two bands, such as 2.5.
  public var overallPoints: Double?
  /// The dimensions, in the order of the rubric.
  public var dimensions: [Dimension] = []

  /// Creates scores; without anything nothing was given.
  public init(
    band: HireBand? = nil, overallPoints: Double? = nil, dimensions: [Dimension] = []
  ) {
    (self.band, self.overallPoints, self.dimensions) = (band, overallPoints, dimensions)
  }

  /// The overall score from 1 to 4; `nil` when none was given.
  public var overall: Double? { band?.points ?? overallPoints }

  /// The overall score in words: "hire", "between no hire and hire"; `nil` when none was given.
  public var text: String? { overall.map(HireBand.text) }

  /// What was given for a dimension.
  public func points(of dimension: String) -> Double? {
    dimensions.first { $0.name == dimension }?.points
  }

  /// Reads the points of a dimension; `nil` for what are none.
  static func points(_ text: String) -> Double? {
    guard text.utf8.count <= 4, let points = Double(text), points >= 1, points <= 4,
      (points * 2).rounded() == points * 2
    else { return nil }
    return points
  }

  /// Takes in the score of a dimension; answers whether it is one, of a dimension that had none.
  mutating func take(_ name: String, _ text: String) -> Bool {
    guard let points = Scores.points(text), self.points(of: name) == nil else { return false }
    dimensions.append(Dimension(name, points))
    return true
  }
}

extension Scores {
  /// The dimensions with evidence: first those that were scored, in their order.
  func names(in evidence: [String: String]) -> [String] {
    let scored = dimensions.map(\.name).filter { evidence[$0] != nil }
    return evidence.count == scored.count
      ? scored : scored + evidence.keys.filter { !scored.contains($0) }.sorted()
  }

  /// The same with what somebody gave besides, which counts before what was there.
  ///
  /// - Parameters:
  ///   - given: what counts.
  ///   - old: what was given before; of what was there that goes.
  /// - Returns: the scores.
  func with(_ given: Scores, replacing old: Scores = Scores()) -> Scores {
    let isOld = old.overall != nil && old.overall == overall
    let overall = given.overall != nil || isOld ? given : self
    let others = dimensions.filter {
      given.points(of: $0.name) == nil && old.points(of: $0.name) != $0.points
    }
    return Scores(
      band: overall.band, overallPoints: overall.overallPoints,
      dimensions: given.dimensions + others)
  }

  /// What a person said afterwards.
  init(_ reflection: Reflection) {
    self.init(
      band: reflection.band, overallPoints: reflection.overallPoints,
      dimensions: reflection.scores.map {
        Dimension(Scores.name($0.dimension), $0.points)
      })
  }

  /// A dimension's name as a key below `scores`, where two others have a meaning of their own.
  static func name(_ dimension: String) -> String {
    ["overall", "overall_points"].contains(dimension) ? dimension.capitalized : dimension
  }
}

extension Reflection {
  /// Where scores can be seen, by the dimension as a key.
  var evidence: [String: String] {
    let seen = scores.filter { !$0.evidence.isEmpty }
    return Dictionary(
      seen.map { (Scores.name($0.dimension), $0.evidence) }, uniquingKeysWith: { first, _ in first }
    )
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
