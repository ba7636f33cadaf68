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
    var rest = text
    for (opening, closing) in [("{{", "}}"), ("{%", "%}")] {
      while let start = place(of: opening, in: rest[...]),
        let end = place(of: closing, in: rest[start.upperBound...])
      {
        rest.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
    return rest
  }

  private static func place(of sign: String, in text: Substring) -> Range<String.Index>? {
    text.indices.lazy.filter { text[$0...].hasPrefix(sign) }.first.map {
      $0..<text.index($0, offsetBy: sign.count)
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
