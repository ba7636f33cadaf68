import Documents

extension TextLine {
  /// What stands in bold at its beginning; `nil` when nothing does, or all of it.
  var boldText: String? {
    guard boldLength > 0, boldLength < text.utf8.count else { return nil }
    return TitleText.phase(text[..<text.utf8.prefix(boldLength).endIndex])
  }
}
