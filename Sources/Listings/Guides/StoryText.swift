import Coaching
import Grids
import References
import Sessions
import Transcripts

/// Stories as text for people.
public enum StoryText {
  /// What a person without stories reads.
  public static let none =
    "no story yet; `rehearse stories new \"The night of the flood\"` writes a card to fill in\n"

  /// The stories with their tellings, then the grid of principles, then what no story covers.
  ///
  /// - Parameters:
  ///   - grid: the stories.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines, each with its end.
  public static func grid(_ grid: StoryGrid, width: Int?) -> StyledText {
    var table = TextTable([
      .right("NO."), .flexible("STORY"), .right("TOLD"), .left("LAST"), .left("SCORE"),
    ])
    for (place, story) in grid.stories.enumerated() {
      table.add([
        "#\(place + 1)", story.name, "\(story.count)", story.last?.text ?? "",
        story.band?.rawValue ?? "",
      ])
    }
    return table.text(width: width) + principles(grid, width: width) + uncovered(grid, width)
  }

  /// The stories in a line each, then what no story covers; a line before them says how to begin.
  ///
  /// - Parameter grid: the stories.
  /// - Returns: the number of the story and what is told of it.
  public static func lines(_ grid: StoryGrid) -> [(label: String, words: String)] {
    guard !grid.stories.isEmpty else { return [("Stories", String(none.dropLast()))] }
    let stories = grid.stories.enumerated().map { place, story in
      let parts = [story.name, story.principles.joined(separator: " • "), telling(story)]
      return ("#\(place + 1)", parts.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    let left = grid.uncovered.joined(separator: " • ")
    return [("Stories", "which principles they show, and when they were told")] + stories
      + (left.isEmpty ? [] : [("none", "for " + left)])
  }

  /// A row a principle, with the numbers of the stories that show it.
  private static func principles(_ grid: StoryGrid, width: Int?) -> StyledText {
    let covered = grid.rows.filter { !$0.stories.isEmpty }
    guard !covered.isEmpty else { return "" }
    var table = TextTable([.flexible("PRINCIPLE"), .left("STORIES")])
    for row in covered {
      table.add([row.principle, row.stories.map { "#\($0 + 1)" }.joined(separator: " ")])
    }
    return "\n" + table.text(width: width)
  }

  private static func uncovered(_ grid: StoryGrid, _ width: Int?) -> StyledText {
    let names = grid.uncovered
    guard !names.isEmpty else { return "" }
    // A name may hold a comma: "Are Right, A Lot".
    let text = "no story yet for: " + names.joined(separator: " • ")
    return "\n" + lines(text, .muted, width) + "\n"
  }

  /// One card whole.
  ///
  /// - Parameters:
  ///   - card: the story and where it stands.
  ///   - telling: when it was told; `nil` when that is not known.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines, each with its end.
  public static func card(
    _ card: StoryShelf.Card, told telling: StoryGrid.Story?, width: Int?
  ) -> StyledText {
    var text = lines(card.story.name, .heading, width) + "\n"
    let facts = [card.place, telling.map(StoryText.telling)].compactMap(\.self)
    text += lines(facts.joined(separator: " · "), .muted, indent: "  ", width) + "\n"
    let story = card.story
    let parts = [
      ("Situation", story.situation), ("Task", story.task), ("Action", story.action),
      ("Result", story.result), ("Principles", story.principles), ("Numbers", story.numbers),
    ].filter { !$0.1.isEmpty }
    if parts.isEmpty { text += "\nNothing is written yet; `rehearse stories edit` opens it.\n" }
    for (title, points) in parts {
      text += "\n\(title, .heading)\n"
      text += points.map { lines("· " + $0, indent: "  ", width) + "\n" }.joined()
    }
    return text
  }

  /// When and how a story was told: "told 2 times, last on 2026-11-23, hire".
  public static func telling(_ story: StoryGrid.Story) -> String {
    guard let last = story.last else { return "never told" }
    let count = story.count == 1 ? "told once, on" : "told \(story.count) times, last on"
    return ["\(count) \(last.text)", story.band?.rawValue].compactMap(\.self)
      .joined(separator: ", ")
  }

  private static func lines(
    _ text: String, _ style: Style = .plain, indent: String = "", _ width: Int?
  ) -> StyledText {
    guard let width, width > indent.count + 16 else { return StyledText(indent + text, style) }
    return TextWrap.lines(text, width: min(width, 100) - indent.count, most: Int.max)
      .map { StyledText(indent + $0, style) }.joined(separator: "\n")
  }
}

extension StoryGrid {
  /// Lays out the grid of the stories in a person's guides.
  ///
  /// - Parameters:
  ///   - shelf: the stories.
  ///   - bank: the questions, whose principles are wanted.
  ///   - sessions: the past sessions, oldest first.
  public init(_ shelf: StoryShelf, _ bank: QuestionBank, _ sessions: [PastSession]) {
    self.init(
      stories: shelf.cards.map { ($0.story.name, $0.story.principles) },
      principles: bank.principles, sessions: sessions.map(\.summary))
  }
}
