/// How the whole screen gets foreground and background exchanged (DECSCNM).
public enum ScreenReversal {
  /// What exchanges them.
  public static let on = "\u{1B}[?5h"
  /// What puts them back.
  public static let off = "\u{1B}[?5l"

  /// Whether the terminal that is open knows it, as its description flashes that way.
  static var isPossible: Bool { LeaveSequence.capability("flash")?.contains(on) == true }
}
