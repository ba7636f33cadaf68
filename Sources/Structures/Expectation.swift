/// What an answer owes at one level.
public struct Expectation: Hashable, Sendable {
  /// The level, as the document writes it: "L6".
  public let level: String
  /// What is expected.
  public let text: String

  /// Creates what is owed at a level.
  public init(level: String, text: String) {
    self.level = level
    self.text = text
  }
}

extension [Expectation] {
  /// What is owed at a level, in whatever letters; `nil` when nothing is said of it.
  public func text(of level: String) -> String? {
    first { $0.level.lowercased() == level.lowercased() }?.text
  }
}
