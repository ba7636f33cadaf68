/// Titles where there is little room.
enum TitleText {
  /// A text of at most so many letters, of which wide ones count twice; what is cut off is told by
  /// dots.
  static func cut(_ text: String, to most: Int) -> String {
    var (width, room) = (0, text.startIndex)
    for index in text.indices {
      width += isWide(text[index]) ? 2 : 1
      guard width <= most else { return text[..<room] + "…" }
      if width < most { room = text.index(after: index) }
    }
    return text
  }

  /// Whether a letter is about twice as wide as most are: capitals, and the scripts of East Asia.
  private static func isWide(_ letter: Character) -> Bool {
    letter.isUppercase || (letter.unicodeScalars.first?.value ?? 0) >= 0x1100
  }
}
