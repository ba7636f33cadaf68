import References

/// The one story that somebody names.
enum StoryChoice {
  /// Finds the story of `--story`.
  ///
  /// - Parameters:
  ///   - name: its name or a part of it, its number or its place; `nil` when none is named.
  ///   - workspace: has the person's stories, which are looked at only for a name.
  /// - Returns: its whole name.
  /// - Throws: ``Failure`` when the name means none or several.
  static func find(_ name: String?, in workspace: Workspace) throws(Failure) -> String? {
    guard let name else { return nil }
    return try card(name, in: workspace.stories, option: "--story: ").story.name
  }

  /// Finds a story.
  ///
  /// - Parameters:
  ///   - name: its name or a part of it, its number or its place.
  ///   - shelf: the person's stories.
  ///   - option: what stands before the sentence that refuses it.
  /// - Returns: the story with its place.
  /// - Throws: ``Failure`` when the name means none or several.
  static func card(
    _ name: String, in shelf: StoryShelf, option: String = ""
  ) throws(Failure) -> StoryShelf.Card {
    switch shelf.find(name) {
    case .found(let card): return card
    case .ambiguous(let cards):
      throw .ambiguous(
        name, cards.map { "“\($0.story.name)” (\($0.place))" },
        advice: "write more of its name, its place, or its number in `rehearse stories`",
        option: option)
    case .unknown(let nearest):
      throw .usage(
        "\(option)there is no story “\(name)”; \(hint(nearest, isEmpty: shelf.isEmpty))")
    }
  }

  private static func hint(_ nearest: [String], isEmpty: Bool) -> String {
    if let question = Failure.question(nearest) { return question }
    return isEmpty
      ? "there is none yet: `rehearse stories new` writes one" : "`rehearse stories` lists them"
  }
}
