import Grids

/// Where the parts of a session's screen stand while only time passes.
public enum SessionParts {
  case wide(WideParts)
  case narrow(NarrowParts)
  /// One line of text.
  case line(Size)
  /// Something over the clock, which keeps a line for the time.
  case lookup(LookupPane, LookupLayout)
  case reading(ReadingPane, LookupLayout)
  case help(HelpView, Size)

  init(_ scene: SessionScene, _ size: Size) {
    let pane = LookupLayout(size)
    switch scene.screen.mode {
    case .help(let page) where scene.away == nil:
      self = .help(HelpView(scene.screen.commands(of: scene.session).help, page: page), size)
    case .lookingUp(let lookup) where scene.away == nil:
      self = pane.hasRoom ? .lookup(lookup, pane) : .line(size)
    case .reading(let reading) where scene.away == nil:
      self = pane.hasRoom ? .reading(reading, pane) : .line(size)
    default:
      let layout = SessionLayout(size)
      switch layout.form {
      case .wide: self = .wide(WideParts(scene, layout))
      case .narrow: self = .narrow(NarrowParts(scene, layout))
      case .line: self = .line(size)
      }
    }
  }
}
