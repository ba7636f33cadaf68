/// A line of text with its place in the file.
public struct TextLine: Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  /// The text, without its line ending.
  public let text: String

  /// Creates a line of text.
  public init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}
