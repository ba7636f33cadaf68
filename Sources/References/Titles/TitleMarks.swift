/// What programs put into a title for a page: tags of templates, codes of emoji.
///
/// Rule: [marks].
enum TitleMarks {
  /// The text without "{{ icon }}", "{% tag %}" and ":bell:".
  static func without(_ text: some StringProtocol) -> String {
    let text = String(text)
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ":") }) else {
      return text
    }
    return withoutCodes(withoutTags(text))
  }

  private static func withoutTags(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      let behind = rest[start...].utf8.dropFirst()
      guard let kind = behind.first, let closing = closings[kind] else {
        kept += rest[..<behind.startIndex]
        rest = rest[behind.startIndex...]
        continue
      }
      // Where this one is not closed, none behind it is.
      guard let end = self.end(closing, in: behind.dropFirst()) else { break }
      kept += rest[..<start]
      rest = rest[end...]
    }
    return kept + rest
  }

  /// What closes a tag, by the second sign of what opens it.
  private static let closings: [UInt8: [UInt8]] = [
    UInt8(ascii: "{"): Array("}}".utf8), UInt8(ascii: "%"): Array("%}".utf8),
  ]

  private static func end(_ closing: [UInt8], in text: Substring.UTF8View) -> String.Index? {
    let starts = text.indices.lazy.filter { text[$0] == closing[0] }
    return starts.first { text[$0...].starts(with: closing) }.map {
      text.index($0, offsetBy: closing.count)
    }
  }

  /// A code is a word of small letters between two colons.
  private static func withoutCodes(_ text: String) -> String {
    guard text.utf8.count(where: { $0 == UInt8(ascii: ":") }) >= 2 else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let kept = words.filter { !isCode($0) }
    return kept.count == words.count ? text : kept.joined(separator: " ")
  }

  private static func isCode(_ word: Substring) -> Bool {
    guard word.utf8.count > 2, word.utf8.first == UInt8(ascii: ":"),
      word.utf8.last == UInt8(ascii: ":")
    else { return false }
    return word.utf8.dropFirst().dropLast().allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0.isDigit
        || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
    }
  }
}
