/// Follows fences of code down a transcript, in which nothing is ours.
struct Fences {
  /// What opened the fence that is open.
  private(set) var open: Substring?

  /// Takes the next line; answers whether it is in a fence, or opens or closes one.
  mutating func take(_ line: Substring) -> Bool {
    let marker = ["```", "~~~"].first { line.trimmed.after($0) != nil }
    guard let open else {
      open = marker.map { $0[...] }
      return marker != nil
    }
    if let marker, open.utf8.elementsEqual(marker.utf8) { self.open = nil }
    return true
  }

  /// Whether no fence can go on past a line: one that was never closed must not swallow the record.
  static func mustEnd(at line: Substring) -> Bool { line.utf8.elementsEqual("## Timeline".utf8) }

  /// Closes the fence; answers with the line that does.
  mutating func close() -> Substring? {
    defer { open = nil }
    return open
  }
}
