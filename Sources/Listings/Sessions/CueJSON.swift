import Sessions
import Structures

/// What a hook reads of a cue; docs/cues.md lists the names.
public enum CueJSON {
  /// The object on one line.
  ///
  /// - Parameters:
  ///   - announcement: what is to be noticed.
  ///   - session: the session in which it is.
  ///   - transcript: the path of its transcript, and its id.
  ///   - isTest: whether it is only played.
  /// - Returns: the line, without its end.
  public static func text(
    _ announcement: Announcement, _ session: Session, transcript: (path: String, id: String),
    isTest: Bool = false
  ) -> String {
    let plan = session.plan
    let index = announcement.phase ?? session.phase
    let isHidden = plan.clock == .hidden
    let isAnswer = plan.mode == .answer
    let window = isHidden ? nil : isAnswer ? session.clockWindow : session.clockWindow(of: index)
    let spoken = isAnswer ? session.activeTime : session.activeTime(of: index)
    let state = WindowState(active: spoken, window: window)
    return JSON.object([
      ("cue", JSON(announcement.cue?.rawValue)),
      ("words", JSON(CueWords.text(announcement, session))),
      ("session", .string(transcript.id)), ("transcript", .string(transcript.path)),
      ("structure", .string(plan.structure.title)), ("mode", .string(plan.mode.rawValue)),
      ("question", JSON(session.question(of: index))),
      ("phase", .string(plan.phases[index].title)), ("number", JSON(index + 1)),
      ("phases", JSON(plan.phases.count)),
      ("state", isHidden ? .null : .string(word(announcement.cue, state))),
      ("spoken", isHidden ? .null : JSON(spoken)), ("earliest", JSON(window?.earliest)),
      ("latest", JSON(window?.latest)),
      ("total", isHidden && session.isRunning ? .null : JSON(session.activeTime)),
      ("outcome", JSON(session.outcome?.text)), ("is_test", .bool(isTest)),
    ]).text
  }

  /// The name of a state; at the very latest the time is over, as the cue says.
  private static func word(_ cue: Cue?, _ state: WindowState) -> String {
    if cue == .latest { return "over" }
    return switch state {
    case .untimed: "untimed"
    case .early: "early"
    case .inWindow: "window"
    case .closing: "closing"
    case .over: "over"
    }
  }
}

extension Announcement {
  /// The phase that it is about; `nil` where that is the present one.
  fileprivate var phase: Int? {
    switch self {
    case .phaseEntered(let index), .windowOpened(let index), .windowCloses(let index),
      .windowClosed(let index):
      index
    default: nil
    }
  }
}
