import Grids

/// The keys of the home screen.
enum HomeKeys {
  /// What a key does while keys are commands.
  enum Action: Hashable, Sendable {
    case open, next, changeLevel, draw, write, nothing, resume, close, undo, review, find, help,
      quit
    /// Go so many rows on.
    case move(Int)
    case first, last
  }

  /// Keys as commands.
  static let commands = Keymap<HomeScreen, Action>(
    [
      .init(
        "Enter",
        "the selected structure, with a question; go on with, or look at, a selected session",
        [.enter: .open], .init(1, enter)),
      .init(
        "n", "the next step, which stands on top", [.character("n"): .next],
        .init(4) { $0.content.next == nil ? nil : "n next step" }),
      .init(
        "↑ ↓ k j", "select a structure, or a session below",
        [
          .up: .move(-1), .character("k"): .move(-1), .down: .move(1), .character("j"): .move(1),
          .home: .first, .end: .last,
        ], .init(13, "j k select")),
      .init(
        "l", "change the level", [.character("l"): .changeLevel],
        .init(9) { "l level \($0.level ?? "any")" }),
      .init(
        "d", "draw a question that suits, the least practised first", [.character("d"): .draw],
        .init(10, "d draw")),
      .init(
        "w", "write the question to answer", [.character("w"): .write], .init(11, "w question")),
      .init(
        "-", "no question, the timer alone; once more: a question again",
        [.character("-"): .nothing]),
      .init(
        "r", "go on with the latest session that was cut short", [.character("r"): .resume],
        .init(5) { $0.content.unfinished.isEmpty ? nil : "r resume" }),
      .init(
        "x", "close that session as it stands", [.character("x"): .close],
        .init(6) { $0.content.unfinished.isEmpty ? nil : "x close it" }),
      .init(
        "u", "bring back the session that was discarded or deleted last", [.character("u"): .undo],
        .init(7) { $0.restorable > 0 ? "u undo" : nil }),
      .init(
        "v", "look back: all sessions, statistics, comparison", [.character("v"): .review],
        .init(8, "v review")),
      .init(
        "f /", "find a structure", [.character("f"): .find, .character("/"): .find],
        .init(12, "f find")),
      .init("?", nil, [.character("?"): .help], .init(2, Grid.keysHint)),
      .init("q", "quit", [.character("q"): .quit], .init(3, "q quit")),
    ], of: .home)

  /// The line in which a structure is looked for.
  static let finding = Keymap<Void, LineAction>.line(take: "select", move: "move", leave: "leave")

  @Sendable private static func enter(_ screen: HomeScreen) -> String? {
    switch screen.past {
    case nil: "Enter start"
    case .unfinished: "Enter resume"
    case .recent: "Enter open"
    }
  }
}
