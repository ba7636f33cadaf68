/// What a reader would call a phase or structure, taken from the text around its time.
///
/// Rule: [title].
enum TitleText {
  /// The title of a phase: without decoration, number, label and a share in parentheses.
  static func phase(_ text: some StringProtocol) -> String {
    let plain = TitleRemark.without(withoutLink(Decoration.trimmed(TitleMarks.without(text))))
    let unnumbered = TitleLabel.withoutNumber(plain)
    let named = Decoration.trimmed(TitleLabel.withoutLabel(unnumbered))
    return named.isEmpty ? plain : named
  }

  /// A title without the stop of a sentence; that of an abbreviation stays.
  static func withoutStop(_ text: String) -> String {
    let stop = UInt8(ascii: ".")
    guard text.utf8.last == stop, text.utf8.count(where: { $0 == stop }) == 1,
      Words.last(of: text).map({ $0.utf8.count > 3 }) == true
    else { return text }
    return String(text.dropLast())
  }

  /// The words of a link that Markdown does not take for one.
  private static func withoutLink(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: ")"),
      let end = text.firstIndex(of: "]"), text[end...].hasPrefix("](")
    else { return text }
    return Decoration.trimmed(text[..<end].dropFirst())
  }

  /// The title of a structure: without its time, its number, its label and what explains it.
  static func structure(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !Decoration.isBlank($0) }),
      let end = scalars.lastIndex(where: { !Decoration.trails($0) }), start <= end
    else { return "" }
    let plain = TitleLabel.withoutNumber(String(text[start...end]))
    let unlabelled = TitleLabel.withoutLabel(plain)
    let named = unlabelled == plain ? plain : Decoration.trimmed(unlabelled)
    return named.isEmpty ? plain : TitleDetail.parted(named)?.name ?? named
  }
}
