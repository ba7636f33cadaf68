import Clocks
import Grids
import Listings
import Screens
import Sessions
import Structures
import TerminalIO

/// A session that is none: it plays one cue after the other.
struct CueTrial {
  private let means: CueMeans
  private let context: Context
  private let player: CuePlayer

  /// From one cue to the next: 1.5 s, and as long as the words take that are spoken.
  private static let pause = Duration.milliseconds(1500)

  /// Prepares to play on a terminal.
  init(_ means: CueMeans, _ facts: TerminalFacts, _ context: Context) {
    (self.means, self.context) = (means, context)
    let reverse: (Bool) -> Void = { isOn in
      context.outRaw(isOn ? ScreenReversal.on : ScreenReversal.off)
    }
    player = CuePlayer(
      means,
      on: CueStage(
        ring: { context.outRaw("\u{7}") }, reverse: facts.canReverse ? reverse : nil,
        send: { context.outRaw($0) }))
  }

  /// Plays them; a signal ends that.
  ///
  /// - Parameter line: what is said of each.
  /// - Returns: whether all of them were played.
  /// - Throws: ``Failure`` when signals cannot be taken.
  func run(_ line: (Cue) -> String) throws(Failure) -> Bool {
    let signals: SignalPipe
    do { signals = try SignalPipe() } catch { throw Failure(error) }
    let hasTitle = means.family.hasTitle && means.table.uses(.title)
    if hasTitle { context.outRaw(TerminalFamily.keepTitle) }
    defer {
      if hasTitle { context.outRaw(TerminalFamily.restoreTitle) }
      player.close(isHurried: true)
    }
    var session = Session(
      plan: Plan(
        structure: Structure(title: "A trial of cues", phases: [CueTrial.phase]),
        question: "How would you try the cues?"))
    _ = session.start()
    for cue in Cue.allCases {
      let announcement = CueTrial.announcement(of: cue, &session)
      context.out(line(cue))
      if means.table[cue].contains(.band) {
        let band = StyledText(Band(after: cue).text(width: 40) + "\n")
        context.out(context.drawn(band, isASCII: false))
      }
      if hasTitle, let title = CueWords.title(session, ShownEdges(means.table, on: .title)) {
        context.outRaw(TerminalFamily.title(title))
      }
      player.play([announcement], session, transcript: ("", ""), isTest: true)
      guard wait(signals, for: CueWords.text(announcement, session), cue) else {
        player.hush()
        return false
      }
    }
    return true
  }

  /// A window that has each of its edges.
  private static let phase = Phase(
    title: "A phase", window: Window(earliest: .seconds(180), latest: .seconds(240)))

  /// What a cue tells, in a session that has come so far.
  private static func announcement(of cue: Cue, _ session: inout Session) -> Announcement {
    func pass(to second: Int) { _ = session.advance(to: Moment(.seconds(second))) }
    switch cue {
    case .start: return .began
    case .phase: return .phaseEntered(0)
    case .opening:
      pass(to: 180)
      return .windowOpened(0)
    case .closing:
      pass(to: 228)
      return .windowCloses(0)
    case .latest:
      pass(to: 241)
      return .windowClosed(0)
    case .over:
      pass(to: 301)
      return .runsOver(minutes: 1)
    case .followUp: return .curveball("What if nobody hears it?")
    case .end:
      _ = session.apply(Event(session.now, .ended(.completed)))
      return .ended(.completed)
    }
  }

  /// Waits until the next cue can be told from this one; answers whether no signal came.
  private func wait(_ signals: borrowing SignalPipe, for words: String?, _ cue: Cue) -> Bool {
    let isSpoken = means.table[cue].contains(.speech) && means.speech != nil
    let letters = isSpoken ? words?.count ?? 0 : 0
    let end = Instant.now + CueTrial.pause + .milliseconds(80 * letters)
    while Instant.now < end {
      _ = signals.wait(input: nil, until: min(end, player.next ?? end))
      player.tend()
      guard signals.drain().isEmpty else { return false }
    }
    return true
  }
}
