/// The whole screen with foreground and background exchanged, whatever is drawn on it.
final class Reversal {
  /// What exchanges them, and what puts them back (DECSCNM).
  static let (on, off) = ("\u{1B}[?5h", "\u{1B}[?5l")

  private let output: ScreenOutput
  private var isOn = false

  /// Prepares it; `nil` where the description of the terminal flashes in another way, or in none.
  init?(_ output: ScreenOutput) {
    guard LeaveSequence.capability("flash")?.contains(Reversal.on) == true else { return nil }
    self.output = output
  }

  /// Reverses the screen, or puts it back; a terminal that takes nothing is not reversed.
  func show(_ isOn: Bool) {
    guard self.isOn != isOn, !isOn || output.isEmpty else { return }
    self.isOn = isOn
    output.send(isOn ? Reversal.on : Reversal.off)
  }
}
