import Grids

/// The keys of the ready screen.
enum ReadyKeys {
  /// What a key does while keys are commands.
  enum Action: Hashable, Sendable {
    case begin, draw, refuse, write, nothing, story, level, read, change, back, help, quit
    /// Go so many rows on.
    case move(Int)
  }

  /// Keys as commands.
  static let commands = Keymap<ReadyScreen, Action>(
    [
      .init("Enter", "begin: the clock starts", [.enter: .begin], .init(1, "Enter begin")),
      .init(
        "d", "draw another question, the least practised first", [.character("d"): .draw],
        .init(3) { screen in
          let plan = screen.content.plan
          return plan.questions.isEmpty
            ? "d draw one" : plan.question == nil ? "d others" : "d another"
        }),
      .init(
        "x", "not this one again: it is never drawn any more", [.character("x"): .refuse],
        .init(8) { $0.content.plan.question == nil ? nil : "x never" }),
      .init(
        "w", "write the question to answer", [.character("w"): .write], .init(6, "w write")),
      .init(
        "-", "no question", [.character("-"): .nothing],
        .init(11) { $0.content.plan.questions.isEmpty ? nil : "- none" }),
      .init(
        "s", "choose the story to tell", [.character("s"): .story],
        .init(9) { $0.content.stories.isEmpty ? nil : "s story" }),
      .init(
        "l", "change the level", [.character("l"): .level],
        .init(7) { $0.content.levels.isEmpty ? nil : "l level \($0.content.plan.level ?? "any")" }),
      .init(
        "r", "take a minute to read; it is written down", [.character("r"): .read],
        .init(10) { $0.reading == .zero ? "r read" : nil }),
      .init(
        "c", "change the plan: leave phases out, give them other times, add some",
        [.character("c"): .change],
        .init(5) { $0.content.plan.mode == .drill ? nil : "c change the plan" }),
      .init(
        "↑ ↓ k j", "look further down",
        [
          .up: .move(-1), .character("k"): .move(-1), .down: .move(1), .character("j"): .move(1),
          .pageUp: .move(-10), .pageDown: .move(10),
        ]),
      .init("?", nil, [.character("?"): .help], .init(2, Grid.keysHint)),
      .init(
        "Esc", "back", [.escape: .back],
        .init(4) { $0.content.leadsHome ? "Esc back" : "Esc leave" }),
      .init("q", "quit", [.character("q"): .quit]),
    ], of: .ready)

  /// The list in which a story is chosen.
  static let choosing = Keymap<Void, LineAction>([
    .init("Enter", nil, [.enter: .take], .init(1, "Enter choose")),
    .init(
      "↑ ↓", nil,
      [.up: .up, .character("k"): .up, .down: .down, .character("j"): .down],
      .init(2, "↑ ↓ select")),
    .init("Esc", nil, [.escape: .leave], .init(3, "Esc leave")),
  ])
}
