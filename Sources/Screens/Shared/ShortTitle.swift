/// The titles of structures where there is little room.
enum ShortTitle {
  /// The title without the word that every title has.
  static func of(_ title: String) -> String {
    for ending in [" Response Structure", " Structure"] where title.hasSuffix(ending) {
      return String(title.dropLast(ending.count))
    }
    return title
  }
}
