/// Cutting lines at bytes: a combining mark after a separator would hide it from `Character`s.
extension Substring {
  /// The text behind a prefix; `nil` when it does not begin with it.
  public func after(_ prefix: String) -> Substring? {
    let (text, start) = (utf8.span, prefix.utf8.span)
    guard text.count >= start.count else { return nil }
    for index in start.indices where text[index] != start[index] { return nil }
    return self[utf8.index(startIndex, offsetBy: start.count)...]
  }

  /// The text of a list item of the outermost list, whatever sign a person gave it; `nil` when the
  /// line is none.
  public var listItem: Substring? {
    let line = after(" ") ?? self
    return line.after("- ") ?? line.after("* ") ?? line.after("+ ")
  }

  /// The text before the first space and the text behind it.
  public var firstWord: (word: Substring, rest: Substring) {
    let bytes = utf8.span
    guard let space = bytes.indices.first(where: { bytes[$0] == 0x20 }) else {
      return (self, self[endIndex...])
    }
    let end = utf8.index(startIndex, offsetBy: space)
    return (self[..<end], self[utf8.index(after: end)...])
  }

  /// The text without spaces and tabs at either end.
  public var trimmed: Substring {
    let bytes = utf8.span
    var (first, end) = (0, bytes.count)
    while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
    while end > first, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    if (first, end) == (0, bytes.count) { return self }
    return self[utf8.index(startIndex, offsetBy: first)..<utf8.index(startIndex, offsetBy: end)]
  }
}
