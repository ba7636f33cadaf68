import Structures

extension Session {
  /// Lets time pass without an event.
  ///
  /// What became due on the way carries the moment it was due at, however late the call comes: an
  /// automatic change of phase is dated at the latest of its window.
  ///
  /// - Parameter moment: the present; an earlier one than ``now`` changes nothing.
  /// - Returns: what has to be done about it, in order.
  public mutating func advance(to moment: Moment) -> [Effect] {
    var effects: [Effect] = []
    while isRunning, let event = ownChange, event.moment <= moment {
      announceEdges(until: event.moment, &effects)
      now = max(now, event.moment)
      guard fold(event) else { break }
      effects.append(.record(event))
      if let announcement = announcement(of: event.kind) {
        effects.append(.announce(announcement, event.moment))
      }
    }
    guard isRunning, moment > now else { return effects }
    announceEdges(until: moment, &effects)
    now = moment
    return effects
  }

  /// The active time of a phase until a moment: its visits, less pauses and time away.
  public func activeTime(of phase: Int, at moment: Moment) -> Duration {
    guard let current = visits.last, stays.indices.contains(phase) else { return .zero }
    if moment < current.start { return pastActiveTime(of: phase, at: moment) }
    let earlier = stays[phase].time
    return current.phase == phase ? earlier + activeTime(from: current.start, to: moment) : earlier
  }

  /// The same for a moment before the current visit.
  private func pastActiveTime(of phase: Int, at moment: Moment) -> Duration {
    zip(visits, visits.dropFirst()).reduce(Duration.zero) { sum, pair in
      guard pair.0.phase == phase, pair.0.start < moment else { return sum }
      return sum + activeTime(from: pair.0.start, to: min(pair.1.start, moment))
    }
  }

  /// The time between two moments, less pauses and time away.
  func activeTime(from start: Moment, to end: Moment) -> Duration {
    start.duration(to: end) - (idleTime(until: end) - idleTime(until: start))
  }

  /// The active time of a phase until now.
  public func activeTime(of phase: Int) -> Duration { activeTime(of: phase, at: now) }

  /// The active time of all phases until now.
  public var activeTime: Duration { now.sinceStart - idleTime(until: now) }

  /// The time in which the clock was stopped, until now.
  public var pausedTime: Duration { idleTime(.paused) }

  /// The time that was put aside because nobody was there, until now.
  public var awayTime: Duration { idleTime(.away) }

  /// The time that the clock shows: of the current phase, in answer mode of the whole.
  public var clockTime: Duration {
    plan.mode == .answer ? activeTime : activeTime(of: phase)
  }

  /// The window that the time of the clock is compared with.
  public var clockWindow: Window? {
    plan.mode == .answer ? totalWindow.map(plan.clock.window) : clockWindow(of: phase)
  }

  /// The window of a phase that countdown and cues go by: a part of it where the clock is tightened.
  public func clockWindow(of phase: Int) -> Window? { window(of: phase).map(plan.clock.window) }

  /// Where the time of the clock stands against its window.
  public var windowState: WindowState { WindowState(active: clockTime, window: clockWindow) }

  /// The next moment at which something that is shown changes, or something becomes due.
  ///
  /// That is the next whole second of the phase's active time, of the pause while the clock stands,
  /// or an edge of the window that comes before it. `nil` when the session does not run.
  public var nextChange: Moment? {
    guard isRunning else { return nil }
    let active = clockTime
    let shown = pausedSince?.duration(to: now) ?? active
    var next = now.advanced(by: Duration(milliseconds: 1000 - shown.milliseconds % 1000))
    guard !isPaused else { return next }
    if let edge = nextAnnouncement { next = min(next, edge) }
    // At its latest exactly a window is still open, and told to be over already.
    if windowState == .closing(closesIn: .zero) { next = now.advanced(by: .milliseconds(1)) }
    return next
  }

  /// The time before a moment that was not active.
  private func idleTime(until moment: Moment) -> Duration {
    let open = pausedSince.map { $0.duration(to: moment).clampedToZero } ?? .zero
    // The stretches are in the order of time and apart from each other.
    var (low, high) = (0, idles.count)
    while low < high {
      let middle = (low + high) / 2
      if idles[middle].start < moment { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return open }
    let last = idles[low - 1]
    return last.before + last.length(until: moment) + open
  }

  /// The time until now that was not active for one of the reasons.
  private func idleTime(_ kind: Idle.Kind) -> Duration {
    let closed = idles.reduce(Duration.zero) { sum, idle in
      idle.kind == kind ? sum + idle.length(until: now) : sum
    }
    guard kind == .paused, let pausedSince else { return closed }
    return closed + pausedSince.duration(to: now)
  }

  /// When the session moves on by itself; `nil` when it does not.
  var nextOwnChange: Moment? { ownChange?.moment }

  /// How and when the session moves on by itself; `nil` when it does not.
  private var ownChange: Event? {
    let isLast = isInLastPhase
    guard plan.movesOn, plan.autoAdvance || !isLast, isRunning, !isPaused,
      visits.last?.isHeld == false, let latest = window(of: phase)?.latest
    else { return nil }
    return Event(
      now.advanced(by: (latest - activeTime(of: phase)).clampedToZero),
      isLast ? .ended(.completed) : .phaseEntered(phase + 1))
  }
}
