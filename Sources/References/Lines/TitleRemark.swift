/// The parentheses at the end of a title that are no part of it: a share, a link, who presents.
enum TitleRemark {
  private static let links: Set<String> = [
    "issue", "issues", "slides", "pr", "link", "doc", "docs", "notes", "proposal", "video",
    "recording",
  ]

  /// The title without such parentheses.
  static func without(_ title: String) -> String {
    var title = title
    while title.utf8.last == UInt8(ascii: ")"),
      let open = title.utf8.lastIndex(of: UInt8(ascii: "("))
    {
      let inside = String(title[title.utf8.index(after: open)...].dropLast())
      guard isRemark(inside) else { return title }
      let before = TitleText.trimmed(title[..<open])
      guard !before.isEmpty else { return title }
      title = before
    }
    return title
  }

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
