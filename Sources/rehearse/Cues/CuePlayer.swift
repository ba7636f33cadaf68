import Clocks
import Glibc
import Listings
import Sessions
import Structures

/// Plays cues by their channels; nothing in it waits.
final class CuePlayer {
  /// What is to be done at a later time.
  private struct Step {
    let time: Instant
    let act: () -> Void
  }

  private let means: CueMeans
  private let stage: CueStage
  private let attendants = Attendants()
  private var steps: [Step] = []
  private var voice: Attendants.Attendant?

  /// The screen is reversed for so long: 0.12 s.
  private static let flash = Duration.milliseconds(120)

  /// Prepares to play.
  ///
  /// - Parameters:
  ///   - means: what is played with.
  ///   - stage: what the front end can do.
  init(_ means: CueMeans, on stage: CueStage) { (self.means, self.stage) = (means, stage) }

  /// When there is something to be done; `nil` when nothing is left.
  var next: Instant? { [steps.first?.time, attendants.next].compactMap(\.self).min() }

  /// Does what is due, and ends what has taken its time.
  func tend() {
    let now = Instant.now
    while let step = steps.first, step.time <= now {
      steps.removeFirst()
      step.act()
    }
    attendants.tend()
  }

  /// Plays what is to be noticed.
  ///
  /// - Parameters:
  ///   - announcements: all that is due at once; each channel tells the one of the highest rank, and
  ///     hooks get all.
  ///   - session: the session in which it is.
  ///   - transcript: the path of its transcript, and its id.
  ///   - channels: those that are played.
  ///   - isTest: whether it is only played, and nothing is due.
  func play(
    _ announcements: [Announcement], _ session: Session, transcript: (path: String, id: String),
    by channels: Set<Channel> = Set(Channel.allCases), isTest: Bool = false
  ) {
    func told(_ channel: Channel) -> Announcement? {
      guard channels.contains(channel) else { return nil }
      let cue = means.table.cue(for: channel, of: announcements.compactMap(\.cue))
      return announcements.last { $0.cue == cue && cue != nil }
    }
    let (rung, flashed) = (told(.bell)?.cue, told(.flash)?.cue)
    if let rung { strike(rung) }
    if let flashed, rung == nil || stage.reverse != nil { reverse(flashed) }
    if let spoken = told(.speech) { say(CueWords.text(spoken, session)) }
    if told(.speech) == nil, announcements.contains(where: { $0.cue == .end }) { hush() }
    if let shown = told(.notification) { notify(shown, session, isRung: rung != nil) }
    for announcement in announcements where channels.contains(.hook) {
      guard let hook = announcement.cue.flatMap(means.hook) else { continue }
      let line = CueJSON.text(announcement, session, transcript: transcript, isTest: isTest)
      attendants.start([hook], reading: line + "\n", within: Hook.time)
    }
    tend()
  }

  /// Finishes what takes less than a second, unless that is hurried; what runs goes on by itself.
  func close(isHurried: Bool) {
    tend()
    while !isHurried, let next = steps.first?.time {
      usleep(UInt32(clamping: Instant.now.duration(to: next).clampedToZero.milliseconds * 1000))
      tend()
    }
    if !steps.isEmpty { stage.reverse?(false) }
    steps = []
  }

  /// One stroke of a bell, or what stands for it, outside of a session.
  func strikeOnce() {
    switch means.bell {
    case .sound: strike(.start)
    case .flash: reverse(.start)
    case .off: break
    }
    close(isHurried: false)
  }

  /// Ends what is being said.
  func hush() {
    if let voice { attendants.end(voice) }
    voice = nil
  }

  private func strike(_ cue: Cue) {
    for time in Strokes.times(of: cue) { add(after: time, stage.ring) }
  }

  private func reverse(_ cue: Cue) {
    guard let reverse = stage.reverse else {
      if means.bell != .off { strike(cue) }
      return
    }
    for time in Strokes.times(of: cue) {
      add(after: time) { reverse(true) }
      add(after: time + CuePlayer.flash) { reverse(false) }
    }
  }

  private func add(after time: Duration, _ act: @escaping () -> Void) {
    steps.append(Step(time: .now + time, act: act))
    steps.sort { $0.time < $1.time }
  }

  /// A voice has 5 s, and another for each 10 letters; at most a minute.
  private func say(_ text: String?) {
    guard let text, let speech = means.speech else { return }
    hush()
    voice = attendants.start(
      ["/bin/sh", "-c", speech], reading: text + "\n",
      within: .seconds(min(5 + text.count / 10, 60)))
  }

  private func notify(_ announcement: Announcement, _ session: Session, isRung: Bool) {
    guard let text = CueWords.text(announcement, session) else { return }
    let title = session.plan.phases[session.phase].title
    if let notifier = means.notifier {
      attendants.start(notifier + [title, text], reading: "", within: Hook.time)
    } else if let sequence = means.family.notification(title, text) {
      stage.send(sequence)
      if !isRung, means.bell == .sound { stage.ring() }
    }
  }
}
