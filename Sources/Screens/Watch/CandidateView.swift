import Grids
import Sessions
import Structures

/// A running session as its candidate sees it: what is asked, and the time as large as it gets.
public struct CandidateView: Screenful {
  /// All that is to be seen but the time.
  public let scene: CandidateScene
  private let session: Session

  /// Puts together what is drawn.
  public init(_ screen: CandidateScreen, _ rehearsal: Rehearsal) {
    scene = CandidateScene(screen, rehearsal)
    session = rehearsal.session
  }

  /// Lays out the parts of a scene.
  public static func layout(_ scene: CandidateScene, _ size: Size) -> CandidateLayout {
    CandidateLayout(scene, size)
  }

  /// What stands until something happens.
  public static func standing(_ scene: CandidateScene, _ layout: CandidateLayout) -> [Region] {
    switch layout.form {
    case .help(let help): return [Region(Area(layout.size), help)]
    case .line: return line(scene, layout.size)
    case .whole: break
    }
    let title = Ends(
      StyledLine(scene.phase, .heading), StyledLine(layout.isWide ? scene.place : scene.number))
    let regions =
      [
        Region(layout.question, Lines(layout.questionLines.map { StyledLine($0, .heading) })),
        Region(layout.followUp, Lines(layout.followUpLines.map { StyledLine($0, .alert) })),
        Region(layout.phase, title),
      ] + (scene.band.map { [Region(layout.band, $0)] } ?? [])
    guard let row = layout.bottom else { return regions }
    let area = Area(row: row, columns: layout.columns)
    let keys = Region(area, Items(WatchKeys.candidate.hints(scene)))
    return regions + [scene.screen.notice.map { Region(area, Lines($0, .alert)) } ?? keys]
  }

  /// What moves with time.
  public func moving(_ layout: CandidateLayout) -> [Region] {
    switch layout.form {
    case .help: return []
    case .line: return movingLine(layout.size)
    case .whole: break
    }
    let words = stateText(isShort: layout.state.width < 40)
    let state = Region(layout.state, Lines(words, scene.style))
    guard !scene.isClockHidden else { return [state] }
    let time = Digits(text: digits, size: layout.size(of: digits), style: scene.style)
    return [Region(layout.digits, time), state]
  }

  private var digits: String {
    scene.isClockHidden ? "" : Readout.left.text(session, startOfDay: 0)
  }

  /// What the window says; while the clock stands, for how long that has been.
  private func stateText(isShort: Bool) -> String {
    if let since = session.pausedSince {
      return "paused \(since.duration(to: session.now).clock())"
    }
    return isShort ? session.shortStateText : session.stateText
  }

  private func movingLine(_ size: Size) -> [Region] {
    guard size.height > 0 else { return [] }
    let line = [scene.number, digits, stateText(isShort: true)].filter { !$0.isEmpty }
      .joined(separator: " ")
    let shown = size.width < 12 ? Lines("too small") : Lines(line, scene.style)
    return [Region(Area(row: 0, columns: 0..<size.width), shown)]
  }

  private static func line(_ scene: CandidateScene, _ size: Size) -> [Region] {
    guard size.height > 1, size.width >= 12 else { return [] }
    let text = scene.screen.notice ?? scene.followUp ?? ""
    return [Region(Area(row: 1, columns: 0..<size.width), Lines(text, .alert))]
  }
}
