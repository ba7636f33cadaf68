import Structures

/// What is told of the window while time passes.
extension Session {
  /// Less than this before the latest it is not told that little is left: 3 s.
  static let shortestWarning = Duration.seconds(3)

  /// The window whose edges are told: none under a clock that is hidden, as they would tell the time.
  private var cuedWindow: Window? { plan.clock == .hidden ? nil : clockWindow }

  /// The edges of a window, each with the active time at which it comes.
  private func edges(of window: Window) -> [(time: Duration, what: Announcement)] {
    let isAnswer = plan.mode == .answer
    var edges: [(Duration, Announcement)] = []
    if !isAnswer { edges.append((window.earliest, .windowOpened(phase))) }
    guard let latest = window.latest else { return edges }
    let warning = WindowState.closingTime(of: window)
    if let warning, warning >= Session.shortestWarning {
      edges.append((latest - warning, .windowCloses(phase)))
    }
    return edges + [(latest, isAnswer ? .answerIsOver : .windowClosed(phase))]
  }

  /// Announces the edges of the window that active time crosses between now and a later moment; of the
  /// full minutes past its end the last one.
  func announceEdges(until moment: Moment, _ effects: inout [Effect]) {
    guard let window = cuedWindow, !isPaused else { return }
    let before = clockTime
    let after = before + activeTime(from: now, to: moment)
    var crossed = edges(of: window).filter { before < $0.time && $0.time <= after }
    if let latest = window.latest, after > latest {
      let minutes = (after - latest).wholeSeconds / 60
      let time = latest + .seconds(minutes * 60)
      if minutes > 0, time > before { crossed.append((time, .runsOver(minutes: Int(minutes)))) }
    }
    for edge in crossed {
      effects.append(.announce(edge.what, now.advanced(by: edge.time - before)))
    }
  }

  /// The next moment at which there is something to announce; `nil` when nothing is to come.
  public var nextAnnouncement: Moment? {
    guard isRunning, !isPaused else { return nil }
    let active = clockTime
    var times = cuedWindow.map { edges(of: $0).map(\.time).filter { $0 > active } } ?? []
    if let latest = cuedWindow?.latest {
      let minutes = (active - latest).clampedToZero.wholeSeconds / 60
      times.append(latest + .seconds((minutes + 1) * 60))
    }
    return (times.map { now.advanced(by: $0 - active) } + [nextOwnChange].compactMap(\.self)).min()
  }
}
