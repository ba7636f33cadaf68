import Texts
import Transcripts

/// What one reads before an interview: a page of one's own words.
public struct CribSheet: Hashable, Sendable {
  /// Something that one resolved to do.
  public struct Resolved: Hashable, Sendable {
    /// In the person's words.
    public let text: String
    /// "kept 2 of 3 times"; `nil` when nobody has answered yet.
    public let record: String?
  }

  /// A story that may be told.
  public struct Story: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// In how many sessions it was told.
    public let count: Int
    /// What it shows.
    public let principles: [String]
    /// Figures to have at hand.
    public let numbers: [String]
  }

  /// A principle, and the stories that show it.
  public struct Principle: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The names of the stories.
    public let stories: [String]
  }

  /// The day of the interview, if one is known.
  public let interview: CalendarDate?
  /// The structures, with their times.
  public let structures: [PlannedStructure]
  /// What one wants to do the next time, then what one kept.
  public let resolved: [Resolved]
  /// The stories, those that were told most first.
  public let stories: [Story]
  /// The principles that stories show.
  public let principles: [Principle]

  /// So much fits on a page.
  private static let mostStructures = 4, mostResolved = 8, mostStories = 8, mostPrinciples = 16

  /// Puts a page together.
  ///
  /// - Parameters:
  ///   - interview: the day of the interview, counted from 1970-01-01; `nil` when none is known.
  ///   - structures: what is planned, the most important first.
  ///   - next: what is to be changed in them.
  ///   - sessions: the person's sessions, oldest first.
  ///   - grid: which stories were told, and what they show.
  ///   - numbers: the figures of each story of the grid.
  public init(
    interview: Int?, structures: [PlannedStructure], next: [Resolution], sessions: [PastSession],
    grid: StoryGrid, numbers: [[String]]
  ) {
    self.interview = interview.map { CalendarDate(dayNumber: $0) }
    self.structures = Array(structures.prefix(CribSheet.mostStructures))
    resolved = CribSheet.resolved(next, sessions)
    let stories = zip(grid.stories, numbers).map { story, numbers in
      Story(
        name: story.name, count: story.count, principles: story.principles, numbers: numbers)
    }
    self.stories = Array(
      stories.enumerated().sorted { one, other in
        (-one.element.count, one.offset) < (-other.element.count, other.offset)
      }.map(\.element).prefix(CribSheet.mostStories))
    principles = Array(
      grid.rows.filter { !$0.stories.isEmpty }.map { row in
        Principle(name: row.principle, stories: row.stories.map { stories[$0].name })
      }.prefix(CribSheet.mostPrinciples))
  }

  /// Whether nothing in it is of the person.
  public var isBlank: Bool { resolved.isEmpty && stories.isEmpty }

  private static func resolved(
    _ next: [Resolution], _ sessions: [PastSession]
  ) -> [Resolved] {
    var answers: [String: (kept: Int, all: Int)] = [:]
    var newestFirst: [String] = []
    for summary in sessions.reversed().map(\.summary) {
      guard let text = summary.resolution, let isKept = summary.isResolutionKept else { continue }
      if answers[text] == nil { newestFirst.append(text) }
      let known = answers[text] ?? (0, 0)
      answers[text] = (known.kept + (isKept ? 1 : 0), known.all + 1)
    }
    let wanted = next.map(\.text)
    let kept = newestFirst.filter { (answers[$0]?.kept ?? 0) > 0 && !wanted.contains($0) }
    var seen: Set<String> = []
    return (wanted + kept).filter { seen.insert($0).inserted }.prefix(mostResolved).map { text in
      let record = answers[text].flatMap { Resolution.record(kept: $0.kept, of: $0.all) }
      return Resolved(text: text, record: record)
    }
  }
}
