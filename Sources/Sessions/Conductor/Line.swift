import Structures

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

  static func more(_ rest: String, _ session: Session) -> Line {
    guard !rest.isEmpty else { return .intent(.offerMore) }
    guard let number = Int(rest), (1...session.mostOffered).contains(number) else {
      return .say("/more takes a number from 1 to \(session.mostOffered)")
    }
    return .intent(.askMore(number - 1))
  }

  static func mark(_ rest: String) -> Line {
    Mark(rawValue: rest).map { .intent(.mark($0)) }
      ?? .say("/mark takes strong, stuck, filler or pushed")
  }

  static func band(_ rest: String, _ session: Session) -> Line {
    HireBand(rawValue: rest).map {
      .intent(session.plan.isInterviewed ? .score(nil, $0.points) : .reflect(.band($0)))
    }
      ?? .say("/hire takes strong hire, hire, no hire or strong no hire")
  }

  static func point(_ rest: String) -> Line {
    guard let number = Int(rest), number > 0 else {
      return .say("/point takes the number of a key point; /points lists them")
    }
    return .intent(.togglePoint(number - 1))
  }

  /// "3" is the whole, "Depth 2.5" a dimension, "Depth -" takes its score back.
  static func score(_ rest: String) -> Line {
    guard !rest.isEmpty else { return .intent(.showScores) }
    if let band = HireBand(rawValue: rest) { return .intent(.score(nil, band.points)) }
    let space = rest.lastIndex(of: " ")
    let name = space.map { String(rest[..<$0]) }
    let number = space.map { String(rest[rest.index(after: $0)...]) } ?? rest
    if number == "-" { return .intent(.score(name, nil)) }
    guard let points = Rubric.points(number) else { return .say(Rubric.noPoints) }
    return .intent(.score(name, points))
  }

  /// A dimension by its number or one word of its name, and a text, else the last note.
  static func evidence(_ rest: String) -> Line {
    let parts = rest.split(separator: " ", maxSplits: 1).map { String($0) }
    guard let name = parts.first else {
      return .say("/evidence needs a dimension, and a text or a note before it")
    }
    return .intent(.scoreSeen(name, parts.count > 1 ? parts[1] : nil))
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

extension Rubric {
  /// Reads a score: a number within the bands, with a point or a comma.
  static func points(_ text: String) -> Double? {
    let number = Double(
      text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "."))
    let span = Double(bands.lowerBound)...Double(bands.upperBound)
    return number.flatMap { span.contains($0) ? $0 : nil }
  }

  /// What is said where a score is none.
  static let noPoints =
    "a score is a number from \(bandSpan); halves, such as 2.5, lie between two"
}
