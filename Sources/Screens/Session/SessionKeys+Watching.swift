import Grids
import Structures

extension SessionKeys {
  private typealias Row = Keymap<SessionScene, Action>.Binding

  /// Keys for who looks at a session that another program runs.
  static let watching = Keymap<SessionScene, Action>(
    [
      Row(
        "t", "show time left, spoken, time of day", [.character("t"): .changeReadout],
        .init(3, "t readout")),
      Row("v", "show the question whole", [.character("v"): .readQuestion], .init(4, "v question")),
      Row("click", "a phase of the timeline tells about itself", [:]),
      Row("window", Window.notation, [:]),
      Row("Ctrl-L", "draw the screen again", [:]),
      Row("?", nil, [.character("?"): .help], .init(2, "? keys")),
      Row(
        "q Ctrl-C", "leave; the session goes on", [.character("q"): .leave, .interrupt: .leave],
        .init(1, "q leave")),
    ], of: .session)
}
