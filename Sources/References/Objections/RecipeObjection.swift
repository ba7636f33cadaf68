/// The run stands in a recipe: a text that names ingredients or a cooking time.
struct RecipeObjection: Objection {
  private static let names: Set<String> = [
    "cook time", "cooking time", "baking time", "ingredients",
  ]

  /// Whether a line names what only recipes do.
  static func isOfRecipe(_ title: String) -> Bool {
    (9...12).contains(title.utf8.count) && names.contains(Words.of(title).joined(separator: " "))
  }

  func reason(against run: Run) -> IgnoredTime.Reason? { run.isInRecipe ? .recipe : nil }
}
