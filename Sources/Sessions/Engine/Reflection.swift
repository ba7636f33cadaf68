/// What a person says of a session after its end; each part may be left out.
public struct Reflection: Hashable, Sendable {
  /// What went well; empty when not answered.
  public var wentWell: String
  /// What to change next time; empty when not answered.
  public var toChange: String
  /// The answer to "would you hire?".
  public var band: HireBand?

  /// Creates a reflection.
  public init(wentWell: String = "", toChange: String = "", band: HireBand? = nil) {
    self.wentWell = wentWell
    self.toChange = toChange
    self.band = band
  }

  /// Whether nothing was answered.
  public var isEmpty: Bool { self == Reflection() }
}
