/// The parentheses at the end of a title that are no part of it: a time, a share, a link, who presents.
enum TitleRemark {
  private static let links = Vocabulary.words(.linkNames)

  /// The title without such parentheses.
  static func without(_ title: String) -> String { without(title, isRemark) }

  /// The title without a time in another notation at its end; one that is nothing else stays.
  static func withoutTime(_ title: String) -> String {
    without(title) { WrittenTimes.time($0) != nil }
  }

  private static func without(_ title: String, _ isRemark: (String) -> Bool) -> String {
    var rest = title[...]
    while let last = rest.utf8.last, let opening = openings[last],
      let open = rest.utf8.lastIndex(of: opening)
    {
      let inside = String(rest[rest.utf8.index(after: open)...].dropLast())
      guard isRemark(inside), let before = Decoration.trimming(rest[..<open]) else { break }
      rest = before
    }
    return String(rest)
  }

  /// What opens the parentheses and brackets that end with a sign.
  private static let openings: [UInt8: UInt8] = [
    UInt8(ascii: ")"): UInt8(ascii: "("), UInt8(ascii: "]"): UInt8(ascii: "["),
  ]

  private static func isRemark(_ text: String) -> Bool {
    ShareNotation.share(text) != nil || links.contains(text.lowercased()) || isNames(text)
  }

  /// Several names of two to four capitalised words each.
  private static func isNames(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let names = text.split(separator: ",")
    return names.count >= 2
      && names.allSatisfy { name in
        let words = name.split(separator: " ")
        return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
      }
  }
}
