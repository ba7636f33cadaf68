import Texts

/// What a name means among titles; case and accents do not matter.
enum TitleMatch {
  /// The titles that are the name, else those that hold every word of it.
  ///
  /// A title of the user's own hides the built-in ones that are the same.
  ///
  /// - Parameters:
  ///   - wanted: the words of the name.
  ///   - patterns: the same, to be looked for.
  ///   - titles: all titles.
  ///   - isBuiltIn: whether the title at a place is one inside the program.
  /// - Returns: the places of the titles that are meant, in their order.
  static func places(
    _ wanted: [String], _ patterns: [FoldedPattern], among titles: [String],
    isBuiltIn: (Int) -> Bool
  ) -> [Int] {
    let words = titles.map { FoldedText.words($0) }
    let exact = titles.indices.filter { words[$0] == wanted }
    let partial = titles.indices.filter { place in
      patterns.allSatisfy { $0.occurs(in: titles[place]) }
    }
    let places = exact.isEmpty ? partial : exact
    let own = Set(places.filter { !isBuiltIn($0) }.map { words[$0] })
    return places.filter { !(isBuiltIn($0) && own.contains(words[$0])) }
  }
}
