import Grids

/// The keys of the home screen.
enum HomeKeys {
  /// What a key does while keys are commands.
  enum Action: Hashable, Sendable {
    case open, changeLevel, draw, write, resume, close, review, find, help, quit
    /// Go so many rows on.
    case move(Int)
    case first, last
  }

  /// Keys as commands.
  static let commands = Keymap<HomeScreen, Action>([
    .init(
      "Enter", "start the selected structure; go on with, or look at, a selected session",
      [.enter: .open], .init(1, enter)),
    .init(
      "↑ ↓ k j", "select a structure, or a session below",
      [
        .up: .move(-1), .character("k"): .move(-1), .down: .move(1), .character("j"): .move(1),
        .home: .first, .end: .last,
      ], .init(11, "j k select")),
    .init(
      "l", "change the level", [.character("l"): .changeLevel],
      .init(7) { "l level \($0.level ?? "any")" }),
    .init(
      "d", "draw a question that suits, the least practised first", [.character("d"): .draw],
      .init(8, "d draw")),
    .init(
      "w", "write the question to answer", [.character("w"): .write], .init(9, "w question")),
    .init(
      "r", "go on with the latest session that was cut short", [.character("r"): .resume],
      .init(4) { $0.content.unfinished.isEmpty ? nil : "r resume" }),
    .init(
      "x", "close that session as it stands", [.character("x"): .close],
      .init(5) { $0.content.unfinished.isEmpty ? nil : "x close it" }),
    .init(
      "v", "look back: all sessions, statistics, comparison", [.character("v"): .review],
      .init(6, "v review")),
    .init(
      "f /", "find a structure", [.character("f"): .find, .character("/"): .find],
      .init(10, "f find")),
    .init("?", nil, [.character("?"): .help], .init(2, "? keys")),
    .init("q", "quit", [.character("q"): .quit], .init(3, "q quit")),
  ])

  /// The line in which a structure is looked for.
  static let finding = Keymap<Void, LineAction>.line(take: "select", move: "move", leave: "leave")
  /// The line in which a question is written.
  static let asking = Keymap<Void, LineAction>.line(take: "keep", leave: "leave")
  /// The line in which a blank of a question is filled.
  static let filling = Keymap<Void, LineAction>.line(take: "fill in", leave: "leave")

  @Sendable private static func enter(_ screen: HomeScreen) -> String? {
    switch screen.past {
    case nil: "Enter start"
    case .unfinished: "Enter resume"
    case .recent: "Enter open"
    }
  }
}
