/// What a piece of text means on the screen; only `TerminalIO` knows which colours that gives.
public enum Style: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// Text that matters less: labels, keys, rulers.
  case muted
  /// Titles.
  case heading
  /// The one accent: the selected row, the phase we are in.
  case accent
  /// Before the window opens.
  case early
  /// Inside the window.
  case inWindow
  /// Inside the window, shortly before it closes.
  case closing
  /// Past the window's latest.
  case over
  /// Paused.
  case paused
  /// Covered prompts and other things done.
  case done
  /// Something the person has to read: a warning, a question before leaving.
  case alert
  /// The selected row of a list.
  case selected
}
