import Structures

extension Session {
  /// What the window of the clock says, in words: "on time from 3:00 on, in 1:34".
  public var stateText: String {
    guard plan.clock != .hidden else { return "the clock is hidden" }
    return switch windowState {
    case .untimed: "no time set"
    case .early(let time):
      "on time from \(clockWindow?.earliest.clock() ?? "") on, in \(time.clock(.up))"
    case .inWindow(nil): "in window, no end"
    case .inWindow(let time?): "in window, closes in \(time.clock(.up))"
    case .closing(let time): "closes in \(time.clock(.up))"
    case .over(let time): "over by \(time.clock())"
    }
  }

  /// The same where there is little room.
  public var shortStateText: String {
    guard plan.clock != .hidden else { return "clock hidden" }
    return switch windowState {
    case .early(let time): "on time in \(time.clock(.up))"
    case .inWindow(nil): "in window"
    case .inWindow(let time?): "open, \(time.clock(.up)) left"
    case .untimed, .closing, .over: stateText
    }
  }
}

extension Session {
  /// Where the session stands, in a word or two; nothing of a clock that is hidden.
  public var stateWord: String {
    isPaused ? "paused" : plan.clock == .hidden ? "clock hidden" : windowState.word
  }
}

extension WindowState {
  /// The state in a word or two.
  fileprivate var word: String {
    switch self {
    case .untimed: "no time set"
    case .early: Cue.state(after: nil)
    case .inWindow: Cue.state(after: .opening)
    case .closing: Cue.state(after: .closing)
    case .over: Cue.state(after: .latest)
    }
  }
}

extension Outcome {
  /// The word for people.
  public var text: String {
    switch self {
    case .completed: "complete"
    case .stopped: "stopped"
    case .interrupted: "cut short"
    }
  }

  /// The word for a session that has not ended.
  public static let running = "running"
}
