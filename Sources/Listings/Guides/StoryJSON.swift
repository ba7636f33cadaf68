import Coaching
import References

/// Stories as JSON.
public enum StoryJSON {
  /// The stories with their tellings, and the grid of principles.
  ///
  /// - Parameters:
  ///   - shelf: the stories.
  ///   - grid: the same stories, in the same order.
  /// - Returns: an object.
  public static func object(_ shelf: StoryShelf, _ grid: StoryGrid) -> JSON {
    let stories = zip(shelf.cards, grid.stories).map { card, told in object(card, told) }
    let principles = grid.rows.map { row in
      JSON.object([
        ("principle", .string(row.principle)),
        ("stories", .array(row.stories.map { .string(grid.stories[$0].name) })),
      ])
    }
    return .object([("stories", .array(stories)), ("principles", .array(principles))])
  }

  /// One story with its tellings.
  public static func object(_ card: StoryShelf.Card, _ told: StoryGrid.Story) -> JSON {
    .object(
      [("file", .string(card.file))] + members(card.story) + [
        ("told", JSON(told.count)), ("last", JSON(told.last?.text)),
        ("score", JSON(told.band?.rawValue)),
      ])
  }

  /// The members of a story's object.
  static func members(_ story: Story) -> [(String, JSON)] {
    func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
    return [
      ("name", .string(story.name)), ("line", JSON(story.line)),
      ("situation", texts(story.situation)), ("task", texts(story.task)),
      ("action", texts(story.action)), ("result", texts(story.result)),
      ("principles", texts(story.principles)), ("numbers", texts(story.numbers)),
    ]
  }
}
