/// Why a file cannot be read as a document at all.
public enum UnreadableDocument: Error, Hashable, Sendable {
  /// The file is no UTF-8 text, or holds a zero byte, first on the given line.
  case notText(line: Int)

  /// The line of the file, from 1.
  public var line: Int {
    switch self {
    case .notText(let line): line
    }
  }
}
