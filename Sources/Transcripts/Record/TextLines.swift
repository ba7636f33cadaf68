/// Text as lines.
enum TextLines {
  /// The lines of a text without their ends: line feeds, and all returns before them.
  static func split(_ text: String) -> [Substring] {
    let bytes = text.utf8.span
    var lines: [Substring] = []
    var start = 0
    while start < bytes.count {
      var feed = start
      while feed < bytes.count, bytes[feed] != 0x0A { feed += 1 }
      var end = feed
      // Removing one of several would remove another each time the file is written.
      while end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if feed == bytes.count, end == start { break }
      let index = text.utf8.index(text.startIndex, offsetBy: start)
      lines.append(text[index..<text.utf8.index(index, offsetBy: end - start)])
      start = feed + 1
    }
    return lines
  }
}
