/// A link of a document to something that may be a file.
public struct DocumentLink: Hashable, Sendable {
  /// The line of the file, from 1.
  public let line: Int
  /// Where it leads, as written.
  public let target: String

  /// Creates a link.
  public init(line: Int, target: String) {
    self.line = line
    self.target = target
  }
}
