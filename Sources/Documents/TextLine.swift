/// A line of text with its place in the file.
public struct TextLine: Hashable, Sendable {
  /// What a line of text begins with.
  public enum Opening: Hashable, Sendable {
    /// Words, or a link to somewhere else.
    case text
    /// Code.
    case code
    /// A link into the same document, as in a table of contents.
    case anchor
  }

  /// The line of the file, from 1.
  public let line: Int
  /// The text, without its line ending.
  public let text: String
  /// How much of its beginning is in bold, in bytes.
  public let boldLength: Int
  /// What the text begins with.
  public let opening: Opening

  /// Creates a line of text.
  public init(line: Int, text: String, boldLength: Int = 0, opening: Opening = .text) {
    self.line = line
    self.text = text
    self.boldLength = boldLength
    self.opening = opening
  }
}
