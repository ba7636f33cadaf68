/// A key that a person wants in place of another one.
public struct KeyWish: Hashable, Sendable {
  /// The screen, as it was named.
  public let screen: String
  /// The key as the screen has it, as it was written.
  public let key: String
  /// The key that is wanted, as it was written.
  public let chosen: String
  /// The line that says so.
  public let line: Int

  /// Creates a wish.
  public init(screen: String, key: String, chosen: String, line: Int) {
    (self.screen, self.key, self.chosen, self.line) = (screen, key, chosen, line)
  }
}
