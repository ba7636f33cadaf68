/// A key of a YAML mapping and its value.
public struct YAMLPair: Hashable, Sendable {
  /// The key.
  public let key: String
  /// The line of the key in the file, from 1.
  public let line: Int
  /// The value.
  public let value: YAMLValue

  /// Creates a pair.
  public init(key: String, line: Int, value: YAMLValue) {
    self.key = key
    self.line = line
    self.value = value
  }
}
