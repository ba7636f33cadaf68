/// The whole screen with foreground and background exchanged, whatever is drawn on it.
final class Reversal {
  private let output: ScreenOutput
  private var isOn = false

  /// Prepares it; `nil` where the description of the terminal flashes in another way, or in none.
  init?(_ output: ScreenOutput) {
    guard ScreenReversal.isPossible else { return nil }
    self.output = output
  }

  /// Reverses the screen, or puts it back; a terminal that takes nothing is not reversed.
  func show(_ isOn: Bool) {
    guard self.isOn != isOn, !isOn || output.isEmpty else { return }
    self.isOn = isOn
    output.send(isOn ? ScreenReversal.on : ScreenReversal.off)
  }
}
