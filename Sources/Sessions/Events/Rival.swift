import Structures

/// The past times that a session runs against, phase by phase.
public struct Rival: Hashable, Sendable {
  /// Whose times they are.
  public enum Choice: Hashable, Sendable {
    /// Those of the session before.
    case last
    /// The median of each phase.
    case median
    /// Those of the session whose time was nearest to the middle of its window.
    case best
    /// Those of one session, by its id.
    case session(String)

    /// The choices that have a word of their own.
    public static let named = [Choice.last, .median, .best]

    /// Reads the word of a choice; what is no such word names a session.
    public init(_ word: String) {
      self = Choice.named.first { $0.word == word.lowercased() } ?? .session(word)
    }

    /// The word that stands in command lines and transcripts: "best", or an id.
    public var word: String {
      switch self {
      case .last: "last"
      case .median: "median"
      case .best: "best"
      case .session(let id): id
      }
    }

    /// The same behind "quicker than".
    public var words: String {
      switch self {
      case .last: "last time"
      case .median: "your median"
      case .best: "your best"
      case .session(let id): id
      }
    }
  }

  /// Whose times they are.
  public let choice: Choice
  /// The active time of each phase, for its window now; `nil` where there is none.
  public let times: [Duration?]
  /// Of all earlier times of a phase that lay in its window, the one nearest to the middle, for its
  /// window now; `nil` where none did.
  public let bests: [Duration?]

  /// The sign of a phase that went better than ever.
  public static let goldSign = "★"

  /// What is said of a phase that went better than ever, by its title.
  public static func gold(_ title: String) -> String {
    "\(goldSign) \(title): your best yet, nearest to the middle of its window"
  }

  /// Creates a rival; a row for each phase of the plan.
  public init(_ choice: Choice, times: [Duration?], bests: [Duration?]) {
    (self.choice, self.times, self.bests) = (choice, times, bests)
  }
}
