import Grids

/// The keys of the list in which the phases of a plan are changed.
enum PlanKeys {
  /// What a key does while keys are commands.
  enum Action: Hashable, Sendable {
    case toggle, time, add, undo, back, help
    /// Go so many rows on.
    case move(Int)
    /// Go to the first phase, or to the last.
    case first, last
  }

  /// Keys as commands.
  static let commands = Keymap<PlanEditor, Action>([
    .init(
      "x", "leave the phase out, or take it in again",
      [.character("x"): .toggle, .character(" "): .toggle, .delete: .toggle],
      .init(1) { $0.isLeftOut ? "x take in" : "x leave out" }),
    .init("t", "give the phase another time", [.character("t"): .time], .init(2, "t time")),
    .init("a", "add a phase at the end", [.character("a"): .add], .init(4, "a add")),
    .init(
      "u", "undo the last change", [.character("u"): .undo],
      .init(6) { $0.canUndo ? "u undo" : nil }),
    .init(
      "↑ ↓ k j", "select a phase",
      [
        .up: .move(-1), .character("k"): .move(-1), .down: .move(1), .character("j"): .move(1),
        .pageUp: .move(-10), .pageDown: .move(10), .home: .first, .end: .last,
      ], .init(7, "↑ ↓ select")),
    .init("?", nil, [.character("?"): .help], .init(3, Grid.keysHint)),
    .init(
      "Esc", "back with what was changed, as does Enter", [.escape: .back, .enter: .back],
      .init(5, "Esc back")),
  ])

  /// The line in which a time or a phase is typed.
  static let typing = Keymap<Void, LineAction>.line(take: "keep", leave: "leave")
}
