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
  public var boldLength: Int { Int(bold) }
  /// What the text begins with.
  public let opening: Opening
  /// Narrow, since a document has many lines.
  private let bold: UInt32

  /// Creates a line of text.
  public init(line: Int, text: String, boldLength: Int = 0, opening: Opening = .text) {
    self.line = line
    self.text = text
    bold = UInt32(clamping: boldLength)
    self.opening = opening
  }
}
