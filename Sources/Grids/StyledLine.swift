/// A line of text that means one thing throughout.
public struct StyledLine: Hashable, Sendable {
  /// Any text.
  public let text: String
  /// What it means.
  public let style: Style

  /// Creates a line.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
