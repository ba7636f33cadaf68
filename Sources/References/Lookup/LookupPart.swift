/// A piece of a lookup entry that is no table.
public enum LookupPart: Hashable, Sendable {
  /// A line of text.
  case line(LookupLine)
  /// Code.
  case code(LookupCode)

  /// The line of the file on which it begins, from 1.
  public var line: Int {
    switch self {
    case .line(let line): line.line
    case .code(let code): code.line
    }
  }

  /// Whether it is text.
  var isLine: Bool { if case .line = self { true } else { false } }

  /// How many lines it takes on paper.
  var height: Int {
    switch self {
    case .line: 1
    case .code(let code): code.lines.count
    }
  }

  /// All of its text.
  var texts: [String] {
    switch self {
    case .line(let line): [line.text]
    case .code(let code): [code.language] + code.lines
    }
  }
}
