/// The run stands in a recipe: a text that names ingredients or a cooking time.
///
/// Rule: [recipe].
struct RecipeObjection: Objection {
  private static let names = Vocabulary.words(.recipes)

  private static let lengths =
    (names.map(\.utf8.count).min() ?? 0)...(names.map(\.utf8.count).max() ?? 0)

  /// Whether a line names what only recipes do.
  fileprivate static func isOfRecipe(_ title: String) -> Bool {
    lengths.contains(title.utf8.count) && names.contains(Words.of(title).joined(separator: " "))
  }

  func reason(against run: Run) -> IgnoredTime.Reason? { run.isInRecipe ? .recipe : nil }
}

extension Passage {
  /// Whether a heading names ingredients, or a line a cooking time.
  var isRecipe: Bool {
    headings.contains { RecipeObjection.isOfRecipe($0.text) }
      || entries.contains { RecipeObjection.isOfRecipe($0.timed.title) }
  }
}
