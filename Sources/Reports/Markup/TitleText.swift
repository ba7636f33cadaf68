/// Titles where there is little room.
enum TitleText {
  /// A text of at most so many letters; what is cut off is told by dots.
  static func cut(_ text: String, to most: Int) -> String {
    text.count <= most ? text : String(text.prefix(most - 1)) + "…"
  }
}
