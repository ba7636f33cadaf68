/// A YAML value with the line it begins on.
public struct YAMLValue: Hashable, Sendable {
  /// What a value holds.
  public enum Content: Hashable, Sendable {
    /// Text; `isPlain` is false when it stands in quotes or in a block, so that it is text whatever
    /// it looks like.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLValue])
    /// Keys with their values, in the order of the text.
    case mapping([YAMLPair])
  }

  /// What the value holds.
  public let content: Content
  /// The line of the file, from 1.
  public let line: Int

  /// Creates a value.
  public init(_ content: Content, line: Int) {
    self.content = content
    self.line = line
  }
}
