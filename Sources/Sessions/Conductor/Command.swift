import Structures

extension Rehearsal {
  /// What a front end has to do, in the order given: events are durable before anything is shown.
  public enum Command: Hashable, Sendable {
    /// Write the event down.
    case record(Event)
    /// Tell the person what became due or was entered, and when.
    case announce(Announcement, Moment)
    /// Play the cues of what is to be noticed; all of it is announced as well.
    case play([Announcement])
    /// Tell the person, who asked for something, a sentence.
    case say(String)
    /// Ask what becomes of the time in which nobody was there.
    case askAway
    /// Ask whether to end: the last phase has no next one.
    case askEnd
    /// Tell the follow-up questions of which one can be asked next.
    case offer([String])
    /// Tell the key points of the question.
    case showKeyPoints([String])
    /// Tell what the interviewer scores, and what was given.
    case showScores
    /// Put the transcript, which is finished first, into the trash.
    case discard
    /// Tell what the person's guides say about these words.
    case lookUp(String)
    /// Tell where the session stands.
    case tellStatus
    /// Tell which lines are commands.
    case tellCommands
  }
}

extension [Rehearsal.Command] {
  /// The events to be written down, in order.
  public var recorded: [Event] {
    compactMap { if case .record(let event) = $0 { event } else { nil } }
  }

  /// What is to be noticed, in order.
  public var played: [Announcement] {
    flatMap { command -> [Announcement] in
      if case .play(let announcements) = command { announcements } else { [] }
    }
  }

  /// The question that was thrown in; the last one of several.
  public var curveball: String? {
    compactMap { if case .announce(.curveball(let question), _) = $0 { question } else { nil } }
      .last
  }
}
