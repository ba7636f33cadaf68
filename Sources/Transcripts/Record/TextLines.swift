/// Text as lines.
enum TextLines {
  /// The lines of a text without their ends: line feeds, and all returns before them.
  static func split(_ text: String) -> [Substring] {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      // Removing one of several would remove another each time the file is written.
      var line = line
      while line.last == 0x0D { line.removeLast() }
      return Substring(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
