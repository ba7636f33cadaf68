import Grids
import Sessions
import Structures

/// A running session as it is seen: what it shows follows from its screen and from the session alone.
public struct SessionView: Screenful {
  /// All that is to be seen but the time.
  public let scene: SessionScene
  let session: Session

  /// Puts together what is drawn.
  public init(_ screen: SessionScreen, _ rehearsal: Rehearsal) {
    scene = SessionScene(screen, rehearsal)
    session = rehearsal.session
  }

  /// Lays out the parts of a scene.
  public static func layout(_ scene: SessionScene, _ size: Size) -> SessionParts {
    SessionParts(scene, size)
  }

  /// What stands until something happens.
  public static func standing(_ scene: SessionScene, _ parts: SessionParts) -> [Region] {
    switch parts {
    case .wide(let wide): wide.standing(scene)
    case .narrow(let narrow): narrow.standing(scene)
    case .line(let size): standingLine(scene, size)
    case .lookup(let pane, let layout): scene.lookup(pane, layout)
    case .reading(let pane, let layout): scene.reading(pane, layout)
    case .help(let help, let size): [Region(Area(size), help)]
    }
  }

  /// What moves with time.
  public func moving(_ parts: SessionParts) -> [Region] {
    switch parts {
    case .wide(let wide): wide.moving(self)
    case .narrow(let narrow): narrow.moving(self)
    case .line(let size): movingLine(size)
    case .lookup(_, let layout), .reading(_, let layout): [timeLine(layout)]
    case .help: []
    }
  }

  /// "asked 0:12 ago".
  var followUpAge: String {
    guard let followUp = scene.followUp, !scene.isClockHidden else { return "" }
    let age = session.activeTime(of: session.phase) - followUp.stamp
    return "asked \(age.clampedToZero.clock()) ago"
  }

  /// What the window says; while the clock stands or nobody is there, for how long that has been.
  func stateText(isShort: Bool = false) -> String {
    if let awayText = scene.awayText { return awayText }
    if let since = session.pausedSince {
      return "paused \(since.duration(to: session.now).clock())"
    }
    return isShort ? session.shortStateText : session.stateText
  }

  var digits: String {
    scene.isClockHidden
      ? "" : scene.screen.readout.text(session, startOfDay: scene.screen.startOfDay)
  }

  /// The pace; trouble with the disk comes before it.
  var pace: Lines {
    if let trouble = scene.screen.trouble { return Lines(trouble, .alert) }
    let pace = PaceLine(session, startOfDay: scene.screen.startOfDay)
    return Lines(scene.isClockHidden ? "" : pace.text)
  }
}

/// The smallest form: a line for the time, and one for what is typed.
extension SessionView {
  /// What fits on fewer columns says nothing.
  private static let leastWidth = 12

  private func movingLine(_ size: Size) -> [Region] {
    guard size.height > 0 else { return [] }
    let line = [scene.number, digits, stateText(isShort: true)].filter { !$0.isEmpty }
      .joined(separator: " ")
    return [
      Region(
        Area(row: 0, columns: 0..<size.width),
        size.width < SessionView.leastWidth ? Lines("too small") : Lines(line, scene.stateStyle))
    ]
  }

  private static func standingLine(_ scene: SessionScene, _ size: Size) -> [Region] {
    size.height > 1 && size.width >= leastWidth
      ? [scene.input(row: 1, columns: 0..<size.width, hasPace: false)] : []
  }
}
