import Sessions
import Structures

/// What the home screen has to offer.
public struct HomeContent: Hashable, Sendable {
  /// A structure that can be run.
  public struct Choice: Hashable, Sendable {
    /// The structure.
    public let structure: Structure
    /// What it stands among: "System design".
    public let group: String
    /// The document and line it comes from, of a guide of the person's own; `nil` for built-in ones.
    public let source: String?
    /// The levels its document knows.
    public let levels: [String]
    /// The structure with the windows of a level, for levels that have their own.
    public let byLevel: [String: Structure]
    /// How the latest session of it went, in words; `nil` when there was none.
    public let latest: String?

    /// Creates a choice.
    public init(
      structure: Structure, group: String = "", source: String? = nil, levels: [String],
      byLevel: [String: Structure] = [:], latest: String? = nil
    ) {
      self.structure = structure
      self.group = group
      self.source = source
      self.levels = levels
      self.byLevel = byLevel
      self.latest = latest
    }
  }

  /// A session of the past.
  public struct Past: Hashable, Sendable {
    /// The session's file.
    public let path: String
    /// When, in words: "Sat 21 Nov".
    public let day: String
    /// The structure's title.
    public let title: String
    /// The active time; `nil` when the session was cut short.
    public let active: Duration?
    /// How that compares with the window.
    public let verdict: PhaseResult.Verdict
    /// The answer to "would you hire?".
    public let band: HireBand?
    /// Why it counts nowhere, in a word or two, in place of how it compares; `nil` for practice.
    public let remark: String?

    /// Creates a session of the past.
    public init(
      path: String, day: String, title: String, active: Duration?, verdict: PhaseResult.Verdict,
      band: HireBand?, remark: String? = nil
    ) {
      self.path = path
      self.day = day
      self.title = title
      self.active = active
      self.verdict = verdict
      self.band = band
      self.remark = remark
    }
  }

  /// A line about the person's stories, in the help.
  public struct StoryLine: Hashable, Sendable {
    /// The number of the story, such as "#2"; empty for a line about all.
    public let label: String
    /// What is told.
    public let words: String

    /// Creates a line.
    public init(label: String, words: String) { (self.label, self.words) = (label, words) }
  }

  /// The one thing to do next.
  public struct Next: Hashable, Sendable {
    /// What to do: "Drill Design at 90 % of its clock".
    public let sentence: String
    /// Why: "rehearsed 9 days ago, …".
    public let reason: String

    /// Creates what is next.
    public init(sentence: String, reason: String) {
      (self.sentence, self.reason) = (sentence, reason)
    }
  }

  /// The structures, group by group, in the order they are offered.
  public let choices: [Choice]
  /// Sessions that have ended, newest first.
  public let recent: [Past]
  /// Sessions that were cut short, newest first.
  public let unfinished: [Past]
  /// How much was practised, in words: "12 sessions · 3 h 40 rehearsed".
  public let practised: String
  /// The folder in which transcripts are kept.
  public let folder: String
  /// The one thing to do next; `nil` where nothing was done yet.
  public let next: Next?
  /// Whether nothing was rehearsed yet, so that what to do first has to be said.
  public let isFirst: Bool
  /// Why sessions of the past are missing; `nil` when they are not.
  public let problem: String?

  /// Creates the content.
  public init(
    choices: [Choice], recent: [Past] = [], unfinished: [Past] = [], practised: String = "",
    folder: String, next: Next? = nil, isFirst: Bool = false, problem: String? = nil
  ) {
    (self.folder, self.next, self.isFirst, self.problem) = (folder, next, isFirst, problem)
    self.choices = choices
    self.recent = recent
    self.unfinished = unfinished
    self.practised = practised
  }
}
