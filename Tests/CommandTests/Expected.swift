/// What is expected of a text that a command prints: all of it, as a literal, or parts.
enum Expected: ExpressibleByStringInterpolation {
  /// This text and nothing else.
  case text(String)
  /// Something that holds each of these and none of the others.
  case parts([String], without: [String])
  /// Something that begins like this.
  case beginning(String)
  /// Something, at which the test looks by itself.
  case some
  /// Something or nothing, at which the test looks by itself.
  case any

  init(stringLiteral text: String) { self = .text(text) }

  /// Something that holds each of these.
  static func holding(_ parts: String..., without: [String] = []) -> Expected {
    .parts(parts, without: without)
  }

  /// Whether a text is like that.
  func isMet(by text: String) -> Bool {
    switch self {
    case .text(let whole): text == whole
    case .parts(let parts, let others):
      parts.allSatisfy(text.contains) && !others.contains(where: text.contains)
    case .beginning(let start): text.hasPrefix(start)
    case .some: !text.isEmpty
    case .any: true
    }
  }
}
