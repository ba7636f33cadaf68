/// The members are the times of a recipe: "Prep time", "Cook time".
struct RecipeObjection: Objection {
  private static let words: Set<String> = [
    "prep", "cook", "cooking", "baking", "bake", "marinate", "chill", "chilling", "resting",
    "simmer",
    "preheat", "knead", "boil", "proof", "proofing", "fry", "roast",
  ]

  func reason(against run: Run) -> IgnoredTime.Reason? {
    let titles = run.members.filter { $0.time != nil }.map(\.title)
    let cooking = titles.count { title in
      Words.of(title, limit: 40).prefix(2).contains(where: RecipeObjection.words.contains)
    }
    return cooking >= 2 && cooking * 2 >= titles.count ? .recipe : nil
  }
}
