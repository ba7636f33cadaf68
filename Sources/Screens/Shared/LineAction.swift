/// What a key does in a line that is being typed, besides typing.
enum LineAction: Hashable, Sendable {
  /// Take what was typed, or leave the line without it.
  case take, leave
  /// What the arrows do where the line has a use for them.
  case up, down
}

extension Keymap<Void, LineAction> {
  /// A line with nothing but its two ends.
  static func line(take: String, leave: String) -> Keymap {
    Keymap([
      Binding("Enter", nil, [.enter: .take], Hint(1, "Enter \(take)")),
      Binding("Esc", nil, [.escape: .leave], Hint(3, "Esc \(leave)")),
    ])
  }

  /// A line over a list in which the arrows go up and down.
  static func line(take: String, move: String, leave: String) -> Keymap {
    Keymap([
      Binding("Enter", nil, [.enter: .take], Hint(1, "Enter \(take)")),
      Binding("↑ ↓", nil, [.up: .up, .down: .down], Hint(2, "↑ ↓ \(move)")),
      Binding("Esc", nil, [.escape: .leave], Hint(3, "Esc \(leave)")),
    ])
  }
}

extension Keymap where State == Void {
  /// What the bottom line says, most needed first.
  var hints: [String] { hints(()) }
}
