import Grids

/// The parts of a session's screen that stay in their places while only time passes.
enum SessionParts {
  /// Digits on the left, prompts and notes on the right, the phases below.
  case wide(SessionLayout, SessionHead, Dial, TimelineBar)
  /// Everything in one column.
  case narrow(SessionLayout, TimelineBar)
  /// One line of text.
  case line

  /// Lays out the parts.
  ///
  /// - Parameters:
  ///   - view: what is to be seen.
  ///   - size: the size of the terminal, in cells.
  init(_ view: SessionView, _ size: Size) {
    let layout = SessionLayout(size)
    func bar() -> TimelineBar { TimelineBar(view.session, columns: layout.columns) }
    func wide() -> SessionParts {
      let head = SessionHead(view, layout)
      return .wide(layout, head, Dial(view, layout, below: head), bar())
    }
    self =
      switch layout.form {
      case .wide: wide()
      case .narrow: .narrow(layout, bar())
      case .line: .line
      }
  }
}
