/// What switches bracketed paste on and off.
struct PasteSequences: Hashable {
  /// Before a paste can come; empty where the terminal has none.
  let on: String
  /// When leaving.
  let off: String

  /// Those of the terminal that is open.
  ///
  /// Few descriptions know them. Terminals with a second screen either understand xterm's or ignore
  /// them.
  static var current: PasteSequences {
    guard LeaveSequence.capability("smcup") != nil else { return PasteSequences(on: "", off: "") }
    return PasteSequences(
      on: LeaveSequence.capability("BE") ?? "\u{1B}[?2004h",
      off: LeaveSequence.capability("BD") ?? "\u{1B}[?2004l")
  }
}
