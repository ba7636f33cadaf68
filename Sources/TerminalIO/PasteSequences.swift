import CNcurses
import Glibc

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

  /// Makes them part of what ncurses sends when it takes the screen and when it gives it back,
  /// around Ctrl-Z as well, and switches bracketed paste on.
  ///
  /// - Returns: memory that ncurses refers to, to be freed after it.
  func install() -> [UnsafeMutablePointer<CChar>?] {
    guard !on.isEmpty else { return [] }
    let enter = strdup((LeaveSequence.capability("smcup") ?? "") + on)
    let leave = strdup(off + (LeaveSequence.capability("rmcup") ?? ""))
    set_enter_sequence(enter)
    set_leave_sequence(leave)
    putp(on)
    return [enter, leave]
  }
}
