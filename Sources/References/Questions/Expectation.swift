/// What an answer owes at one level.
public struct Expectation: Hashable, Sendable {
  /// The level, as the document writes it: "L6".
  public let level: String
  /// What is expected.
  public let text: String
}
