import Grids

/// The keys of what is seen while a session is looked at that another program runs.
enum WatchKeys {
  /// What a key does on the candidate's screen.
  enum Action: Hashable, Sendable {
    case help, leave
  }

  /// What a key does where no session is seen.
  enum PageAction: Hashable, Sendable {
    case up, down, choose, leave
  }

  /// The keys of the candidate's screen.
  static let candidate = Keymap<CandidateScene, Action>([
    .init("Ctrl-L", "draw the screen again", [:]),
    .init("?", nil, [.character("?"): .help], .init(2, "? keys")),
    .init(
      "q Ctrl-C", "leave; the session goes on", [.character("q"): .leave, .interrupt: .leave],
      .init(1, "q leave")),
  ])

  /// The keys of a page.
  static let page = Keymap<WatchPage, PageAction>([
    .init(
      "↑ ↓", nil,
      [.up: .up, .down: .down, .character("k"): .up, .character("j"): .down],
      .init(2) { $0.choices.isEmpty ? nil : "↑ ↓ choose" }),
    .init(
      "Enter", nil, [.enter: .choose], .init(1) { $0.choices.isEmpty ? nil : "Enter watch it" }),
    .init(
      "q", nil, [.character("q"): .leave, .interrupt: .leave, .escape: .leave],
      .init(3, "q leave")),
  ])
}
