/// The title of the window, which is put back when the terminal is.
final class WindowTitle {
  private let output: ScreenOutput
  private var text: String?
  /// Whether the terminal keeps the title that was there.
  private var isKept = false

  init(_ output: ScreenOutput) { self.output = output }

  /// Sets it; `nil` puts back what was there.
  ///
  /// What is shown already is not sent, and nothing while the terminal takes nothing.
  func show(_ text: String?) {
    guard text != self.text, output.isEmpty else { return }
    self.text = text
    guard let text else { return putBack() }
    if !isKept { output.send(TerminalFamily.keepTitle) }
    isKept = true
    output.send(TerminalFamily.title(text))
  }

  /// Puts back what was there.
  func putBack() {
    if isKept { output.send(TerminalFamily.restoreTitle) }
    isKept = false
  }

  /// Sets the one again that was set before it was put back.
  func showAgain() {
    let text = text
    self.text = nil
    show(text)
  }
}
