/// What a reader would call a phase or structure, taken from the text around its time.
enum TitleText {
  /// The text without signs that only decorate it: markers, boxes, emphasis, spaces, and a colon or
  /// dash at its end.
  static func trimmed(_ text: some StringProtocol) -> String {
    trimming(text).map { String($0) } ?? ""
  }

  /// Whether a text is nothing but such signs.
  static func isBare(_ text: some StringProtocol) -> Bool { trimming(text) == nil }

  /// The same without a copy; `nil` when nothing is left.
  static func trimming<Text: StringProtocol>(_ text: Text) -> Text.SubSequence? {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !Decoration.leads($0) }),
      let end = scalars.lastIndex(where: { !Decoration.trails($0) }), start <= end
    else { return nil }
    return text[start...end]
  }

  /// The title of a phase: without decoration, number, label and a share in parentheses.
  static func phase(_ text: some StringProtocol) -> String {
    let plain = TitleRemark.without(withoutLink(trimmed(text)))
    let unnumbered = TitleLabel.withoutNumber(plain)
    let named = trimmed(TitleLabel.withoutLabel(unnumbered))
    return named.isEmpty ? plain : named
  }

  /// The words of a link that Markdown does not take for one.
  private static func withoutLink(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: ")"),
      let end = text.firstIndex(of: "]"), text[end...].hasPrefix("](")
    else { return text }
    return trimmed(text[..<end].dropFirst())
  }

  /// The title of a structure: without its time and its number.
  static func structure(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !Decoration.isBlank($0) }),
      let end = scalars.lastIndex(where: { !Decoration.trails($0) }), start <= end
    else { return "" }
    return TitleLabel.withoutNumber(String(text[start...end]))
  }
}
