/// What a line says that is written to a running session: a note, or a command behind a slash.
enum Line {
  /// Something that is wanted.
  case intent(Intent)
  /// Something to be told.
  case command(Rehearsal.Command)

  static func say(_ text: String) -> Line { .command(.say(text)) }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: a line of input without its end; not empty.
  ///   - session: tells what can be done now.
  init(_ line: String, _ session: Session) {
    guard line.utf8.first == UInt8(ascii: "/"), !Note.isPrivate(line) else {
      self = .intent(.note(line))
      return
    }
    // At bytes: a combining mark behind the space would hide it from `Character`s.
    let parts = line.utf8.split(separator: 0x20, maxSplits: 1)
    let rest = parts.count > 1 ? String(Substring(parts[1].drop { $0 == 0x20 })) : ""
    let name = parts.first.map { String(Substring($0)) } ?? line
    guard let read = LineCommand.all.lazy.compactMap({ $0.forms[name] }).first else {
      self = .say("there is no command \(name); /help lists them")
      return
    }
    self = read(rest, session)
  }

  /// A command that needs a text.
  static func text(_ rest: String, _ name: String, _ make: (String) -> Line) -> Line {
    rest.isEmpty ? .say("\(name) needs a text behind it") : make(rest)
  }

  /// A command that needs the number of a prompt.
  static func prompt(_ rest: String, _ session: Session, _ make: (Int) -> Intent) -> Line {
    let count = session.plan.phases[session.phase].prompts.count
    guard count > 0 else { return .say("this phase has no prompts") }
    guard let number = Int(rest), (1...count).contains(number) else {
      return .say("which prompt? they count from 1 to \(count)")
    }
    return .intent(make(number - 1))
  }

  static func more(_ rest: String) -> Line {
    guard !rest.isEmpty else { return .intent(.offerMore) }
    guard let number = Int(rest), (1...Session.mostOffered).contains(number) else {
      return .say("/more takes a number from 1 to \(Session.mostOffered)")
    }
    return .intent(.askMore(number - 1))
  }

  static func mark(_ rest: String) -> Line {
    Mark(rawValue: rest).map { .intent(.mark($0)) }
      ?? .say("/mark takes strong, stuck, filler or pushed")
  }

  static func band(_ rest: String) -> Line {
    HireBand(rawValue: rest).map { .intent(.reflect(.band($0))) }
      ?? .say("/hire takes strong hire, hire, no hire or strong no hire")
  }

  static func amend(_ rest: String, _ session: Session) -> Line {
    let number = session.notes.lastIndex { if case .text = $0.content { true } else { false } }
    guard let number else { return .say("there is no note to amend yet") }
    return text(rest, "/amend") { .intent(.amend(number, $0)) }
  }

  static func extend(_ rest: String) -> Line {
    guard let seconds = Int(rest), seconds != 0, seconds.magnitude <= 86_400 else {
      return .say("/extend takes seconds, such as 30 or -30")
    }
    return .intent(.extend(.seconds(seconds)))
  }
}
