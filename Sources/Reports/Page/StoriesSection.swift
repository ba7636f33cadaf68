import Coaching

/// The person's stories: when they were told, and which principles they show.
struct StoriesSection {
  /// The stories.
  let grid: StoryGrid

  /// The section.
  var markup: Markup {
    let left = grid.uncovered
    let words =
      left.isEmpty
      ? [] : [Markup("p", text: "No story yet for: \(left.joined(separator: " • ")).")]
    return Markup(
      "section", ["id": "stories", "aria-labelledby": "stories-heading"],
      [Markup("h2", ["id": "stories-heading"], text: "Stories"), stories, principles] + words)
  }

  private var stories: Markup {
    var table = Table(
      "The stories, and when each was told",
      [.text("story"), .number("told"), .text("last"), .text("score")])
    for (number, story) in grid.stories.enumerated() {
      table.add([
        .text("#\(number + 1) \(story.name)"), "\(story.count)", .text(story.last?.text ?? "–"),
        .text(story.band?.rawValue ?? "–"),
      ])
    }
    return table.markup
  }

  private var principles: Markup {
    let covered = grid.rows.filter { !$0.stories.isEmpty }
    guard !covered.isEmpty else { return .group([]) }
    var table = Table("Which stories show a principle", [.text("principle"), .text("stories")])
    for row in covered {
      table.add([
        .text(row.principle), .text(row.stories.map { "#\($0 + 1)" }.joined(separator: " ")),
      ])
    }
    return table.markup
  }
}
