/// How a cue reaches a person; docs/cues.md says what each does.
public enum Channel: String, CaseIterable, Hashable, Sendable {
  /// A bar on the screen.
  case band
  /// The terminal's bell.
  case bell
  /// The screen, reversed for a moment.
  case flash
  /// The title of the window.
  case title
  /// A command that speaks.
  case speech
  /// A line on the desktop.
  case notification
  /// An executable of the person's own.
  case hook

  /// The cues that it can tell.
  public var cues: [Cue] {
    switch self {
    case .band: CueTable.edges
    case .title: [.phase] + CueTable.edges
    case .bell, .flash, .speech, .notification, .hook: Cue.allCases
    }
  }
}
