import Grids

/// The keys of the screen between the rounds of a day.
enum DayKeys {
  /// What a key does.
  enum Action: Hashable, Sendable {
    /// Begin the round, end the break, or leave the page of the day.
    case goOn
    case leaveOut, help, quit
    /// Scroll so many lines.
    case scroll(Int)
  }

  /// The keys.
  static let commands = Keymap<DayScreen, Action>(
    [
      .init(
        "Enter", "begin the round; in a break, end the break", [.enter: .goOn],
        .init(1) { screen in
          switch screen.step {
          case .round: "Enter begin"
          case .pause: "Enter end the break"
          case .over: "Enter leave"
          }
        }),
      .init(
        "s", "leave the next round out", [.character("s"): .leaveOut],
        .init(3) { $0.day.next == nil ? nil : "s leave the round out" }),
      .init(
        "↑ ↓ k j", "look further down",
        [
          .up: .scroll(-1), .character("k"): .scroll(-1), .down: .scroll(1),
          .character("j"): .scroll(1), .pageUp: .scroll(-10), .pageDown: .scroll(10),
        ]),
      .init("?", nil, [.character("?"): .help], .init(2, Grid.keysHint)),
      .init(
        "q Esc", "leave the day; the same command goes on with it",
        [.character("q"): .quit, .escape: .quit],
        .init(4) { $0.day.next == nil ? nil : "q leave the day" }),
    ], of: .day)
}
