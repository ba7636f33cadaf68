import Sessions
import Structures

/// One line of input of a plain session.
enum PlainCommand {
  /// Something happens in the session.
  case event(Event.Kind)
  /// The end; the outcome depends on the phase.
  case end
  /// What becomes of time in which nobody was there.
  case away(Event.Decision)
  /// What went well.
  case wentWell(String)
  /// What to change.
  case toChange(String)
  /// The answer to "would you hire?".
  case band(HireBand)
  /// The interviewer asks more, if time is left.
  case followUp
  /// Something to look up.
  case lookUp(String)
  /// Where the session stands.
  case status
  /// The commands, explained.
  case help
  /// No command; the sentence says why and what to do.
  case unknown(String)

  /// The commands with what they do.
  static let table = [
    ("/next, /back, /skip", "to the next phase, the one before, the one behind the next"),
    ("/undo", "take back the last change of phase"),
    ("/pause [WHY], /resume", "stop the clock, go on"),
    ("/tick N, /untick N", "prompt N is covered, or not"),
    ("/mark KIND", "strong, stuck, filler or pushed"),
    ("/asked TEXT", "what the interviewer asked"),
    ("/more", "the interviewer's next follow-up, if time is left"),
    ("/lookup WORD…", "what your guides say about it"),
    ("/amend TEXT", "another text for the last note"),
    ("/count, /drop", "time away counts as active, or does not"),
    ("/extend SECONDS", "a longer window, or a shorter one: -30"), ("/status", "where you are"),
    ("/well TEXT, /change TEXT", "what went well, what to change next time"),
    ("/hire BAND", "strong hire, hire, no hire or strong no hire"),
    ("/end", "end the session; so does the end of input"),
  ]

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: a line of input without its end; not empty.
  ///   - session: tells what can be done now.
  init(_ line: String, _ session: Session) {
    guard line.utf8.first == UInt8(ascii: "/") else {
      self = .event(.noteTaken(line))
      return
    }
    // At bytes: a combining mark behind the space would hide it from `Character`s.
    let parts = line.utf8.split(separator: 0x20, maxSplits: 1)
    let rest = parts.count > 1 ? String(Substring(parts[1].drop { $0 == 0x20 })) : ""
    let name = parts.first.map { String(Substring($0)) } ?? line
    switch name {
    case "/next": self = .next(session)
    case "/back": self = .event(.wentBack)
    case "/skip": self = .event(.phaseEntered(session.phase + 2))
    case "/undo": self = .event(.undone)
    case "/pause": self = .event(.paused(rest.isEmpty ? nil : rest))
    case "/resume": self = .event(.resumed)
    case "/tick": self = .prompt(rest, session) { .promptTicked($0) }
    case "/untick": self = .prompt(rest, session) { .promptUnticked($0) }
    case "/mark": self = .mark(rest)
    case "/asked": self = .text(rest, "/asked") { .event(.followUpAsked($0)) }
    case "/amend": self = .amend(rest, session)
    case "/extend": self = .extend(rest)
    case "/well": self = .text(rest, "/well") { .wentWell($0) }
    case "/change": self = .text(rest, "/change") { .toChange($0) }
    case "/hire":
      self =
        HireBand(rawValue: rest).map { .band($0) }
        ?? .unknown(
          "/hire takes strong hire, hire, no hire or strong no hire")
    case "/more": self = .followUp
    case "/lookup": self = .text(rest, "/lookup") { .lookUp($0) }
    case "/count": self = .away(.counted)
    case "/drop": self = .away(.dropped)
    case "/status": self = .status
    case "/end": self = .end
    case "/help": self = .help
    default: self = .unknown("there is no command \(name); /help lists them")
    }
  }

  private static func next(_ session: Session) -> PlainCommand {
    session.phase == session.plan.phases.count - 1
      ? .unknown("this is the last phase; /end ends the session")
      : .event(.phaseEntered(session.phase + 1))
  }

  private static func prompt(
    _ rest: String, _ session: Session, _ kind: (Int) -> Event.Kind
  ) -> PlainCommand {
    let count = session.plan.phases[session.phase].prompts.count
    guard let number = Int(rest), (1...max(1, count)).contains(number), count > 0 else {
      return .unknown(
        count == 0 ? "this phase has no prompts" : "which prompt? they count from 1 to \(count)")
    }
    return .event(kind(number - 1))
  }

  private static func mark(_ rest: String) -> PlainCommand {
    Mark(rawValue: rest).map { .event(.marked($0)) }
      ?? .unknown("/mark takes strong, stuck, filler or pushed")
  }

  private static func text(
    _ rest: String, _ name: String, _ command: (String) -> PlainCommand
  ) -> PlainCommand {
    rest.isEmpty ? .unknown("\(name) needs a text behind it") : command(rest)
  }

  private static func amend(_ rest: String, _ session: Session) -> PlainCommand {
    let number = session.notes.lastIndex { if case .text = $0.content { true } else { false } }
    guard let number else { return .unknown("there is no note to amend yet") }
    return text(rest, "/amend") { .event(.noteAmended(number, $0)) }
  }

  private static func extend(_ rest: String) -> PlainCommand {
    guard let seconds = Int(rest), seconds != 0, seconds.magnitude <= 86_400 else {
      return .unknown("/extend takes seconds, such as 30 or -30")
    }
    return .event(.extended(.seconds(seconds)))
  }
}
