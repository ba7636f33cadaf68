import Sessions
import Texts
import Transcripts

/// Which principles the person's stories cover, and when each story was told.
public struct StoryGrid: Hashable, Sendable {
  /// A story, and its tellings.
  public struct Story: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The principles that it shows.
    public let principles: [String]
    /// In how many sessions it was told; those at another speed than that of practice are none.
    public let count: Int
    /// The day of the last time; `nil` when it was never told.
    public let last: CalendarDate?
    /// The answer to "would you hire?" of the last time that had one.
    public let band: HireBand?
  }

  /// A principle, and who shows it.
  public struct Row: Hashable, Sendable {
    /// The principle.
    public let principle: String
    /// The places of the stories that show it, from 0.
    public let stories: [Int]
  }

  /// The stories, in their order.
  public let stories: [Story]
  /// The principles, in their order.
  public let rows: [Row]

  /// The principles that no story shows.
  public var uncovered: [String] { rows.filter(\.stories.isEmpty).map(\.principle) }

  /// Lays out the grid.
  ///
  /// - Parameters:
  ///   - stories: the name of each story and what it shows.
  ///   - principles: the principles that questions ask for; those that only stories name follow.
  ///   - sessions: the past sessions, oldest first.
  public init(
    stories: [(name: String, principles: [String])], principles: [String], sessions: [Summary]
  ) {
    let told = Dictionary(
      grouping: sessions.filter { $0.story != nil && !$0.isDemonstration },
      by: { FoldedText.words($0.story ?? "") })
    self.stories = stories.map { story in
      let sessions = told[FoldedText.words(story.name)] ?? []
      return Story(
        name: story.name, principles: story.principles, count: sessions.count,
        last: sessions.last?.started.date, band: sessions.last { $0.band != nil }?.band)
    }
    var seen: Set<[String]> = []
    let names = (principles + stories.flatMap(\.principles)).filter {
      seen.insert(FoldedText.words($0)).inserted
    }
    let shown = stories.map { Set($0.principles.map(FoldedText.words)) }
    rows = names.map { name in
      let words = FoldedText.words(name)
      return Row(principle: name, stories: shown.indices.filter { shown[$0].contains(words) })
    }
  }
}
