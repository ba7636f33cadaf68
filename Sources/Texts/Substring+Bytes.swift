/// Cutting lines at bytes: a combining mark after a separator would hide it from `Character`s.
extension Substring {
  /// The text behind a prefix; `nil` when it does not begin with it.
  public func after(_ prefix: String) -> Substring? {
    guard utf8.starts(with: prefix.utf8) else { return nil }
    return self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...]
  }

  /// The text of a list item of the outermost list, whatever sign a person gave it; `nil` when the
  /// line is none.
  public var listItem: Substring? {
    let line = after(" ") ?? self
    return line.after("- ") ?? line.after("* ") ?? line.after("+ ")
  }

  /// The text before the first space and the text behind it.
  public var firstWord: (word: Substring, rest: Substring) {
    guard let space = utf8.firstIndex(of: 0x20) else { return (self, self[endIndex...]) }
    return (self[..<space], self[utf8.index(after: space)...])
  }

  /// The text without spaces and tabs at either end.
  public var trimmed: Substring {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }),
      let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[first..<utf8.index(after: last)]
  }
}
