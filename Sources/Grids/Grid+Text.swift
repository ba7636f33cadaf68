extension Grid {
  /// The rows of the grid as text, each without trailing spaces.
  public var text: String {
    (0..<size.height).map { row in
      let line = String(self.row(row).compactMap(\.character))
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
