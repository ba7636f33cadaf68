/// What a person says of a session after its end; each part may be left out.
public struct Reflection: Hashable, Sendable {
  /// The score of one dimension of a rubric.
  public struct Score: Hashable, Sendable {
    /// The dimension, as the rubric names it.
    public let dimension: String
    /// From 1 (strong no hire) to 4 (strong hire), in halves.
    public var points: Double
    /// Where that can be seen, in the person's words; empty when not said.
    public var evidence: String

    /// Creates a score; points beyond the bands are brought to the nearest half within them.
    public init(dimension: String, points: Double, evidence: String = "") {
      self.dimension = dimension
      self.points = Score.fitting(points)
      self.evidence = evidence
    }

    /// The nearest half from 1 to 4.
    public static func fitting(_ points: Double) -> Double {
      points.isFinite ? (min(max(points, 1), 4) * 2).rounded() / 2 : 1
    }
  }

  /// What went well; empty when not answered.
  public var wentWell: String
  /// What to change next time; empty when not answered.
  public var toChange: String
  /// The answer to "would you hire?"; `nil` also where it lies between two bands.
  public var band: HireBand?
  /// The answer to "would you hire?" where it lies between two bands, such as 2.5.
  public var overallPoints: Double?
  /// The scores of dimensions, in the order of the rubric.
  public var scores: [Score] = []
  /// The anti-patterns that the person found, by name.
  public var antiPatterns: [String] = []
  /// The key points of the question that were said.
  public var keyPoints: [String] = []

  /// Creates a reflection.
  public init(wentWell: String = "", toChange: String = "", band: HireBand? = nil) {
    self.wentWell = wentWell
    self.toChange = toChange
    self.band = band
  }

  /// Whether nothing was answered.
  public var isEmpty: Bool { self == Reflection() }

  /// Whether anything was scored.
  public var isScored: Bool { overall != nil || !scores.isEmpty }

  /// The overall score from 1 to 4; `nil` when none was given.
  public var overall: Double? { band?.points ?? overallPoints }

  /// Gives the overall score, in halves: a whole one is a band, another lies between two.
  public mutating func setOverall(_ points: Double?) {
    let points = points.map(Score.fitting)
    band = points.flatMap { points in HireBand.allCases.first { $0.points == points } }
    overallPoints = band == nil ? points : nil
  }
}
