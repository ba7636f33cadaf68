/// What completions have to ask the program for, as it changes from day to day.
public enum Candidates: String, CaseIterable, Hashable, Sendable {
  /// The titles of what can be run.
  case structures
  /// The titles of loops.
  case loops
  /// The ids of past sessions.
  case sessions
  /// The ids of deleted sessions.
  case deleted
  /// The levels that guides and past sessions name.
  case levels
  /// The tags of past sessions.
  case tags
  /// The tags of guides.
  case guideTags = "guide-tags"
  /// The guides of the library, as they were added.
  case guides
  /// The names of the person's stories.
  case stories
  /// The names of settings.
  case settings
  /// Who rehearsed or interviewed in past sessions.
  case people
  /// Whose times a session is run against: words, and the ids of past sessions.
  case rivals
}
