import Structures

/// What a line says that is written once a session has ended.
public enum DebriefLine: Hashable, Sendable {
  /// Answers; to the question that is being asked, or to any.
  case answers([Debrief.Intent], isAsked: Bool)
  /// Notes and marks go to this phase from now on.
  case phase(Int)
  /// Who scores from now on: the interviewer, or who answered.
  case scorer(isInterviewer: Bool)
  /// On to the next question.
  case goOn
  /// To the part before.
  case goBack
  /// All that is looked at.
  case show
  /// Which lines are commands.
  case tellCommands
  /// The end.
  case done
  /// Something to be told.
  case say(String)

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: a line of input without its end; an empty one leaves a question out.
  ///   - debrief: what is being asked.
  ///   - isAsked: whether a line that is no command answers the question; else it is a note.
  public init(_ line: String, _ debrief: Debrief, isAsked: Bool) {
    guard !line.isEmpty else {
      self = .goOn
      return
    }
    guard line.utf8.first == UInt8(ascii: "/"), !Note.isPrivate(line) else {
      self =
        isAsked ? .answer(line, debrief) : .answers([.note(debrief.phase, line)], isAsked: false)
      return
    }
    // At bytes: a combining mark behind the space would hide it from `Character`s.
    let parts = line.utf8.split(separator: 0x20, maxSplits: 1)
    let rest = parts.count > 1 ? String(Substring(parts[1].drop { $0 == 0x20 })) : ""
    let name = parts.first.map { String(Substring($0)) } ?? line
    guard let read = DebriefLineCommand.all.lazy.compactMap({ $0.forms[name] }).first else {
      self = .say("there is no command \(name) after the end; /help lists them")
      return
    }
    self = read(rest, debrief)
  }

  /// An answer to the question that is being asked.
  private static func answer(_ line: String, _ debrief: Debrief) -> DebriefLine {
    let answer: DebriefLine =
      switch debrief.part {
      case .interviewer, .score: score(line, of: debrief.dimension == nil ? nil : debrief.item)
      case .pitfalls:
        numbers(line, debrief.guidance.antiPatterns.count) { .togglePitfall($0) }
      case .leftOut: numbers(line, debrief.leftOut.count) { .toggleLeftOut($0) }
      case .answer: numbers(line, debrief.keyPoints.count) { .togglePoint($0) }
      case .resolution: kept(line)
      case .wentWell: .answers([.wentWell(line)], isAsked: true)
      case .toChange: .answers([.toChange(line)], isAsked: true)
      case .handOver, .both, .happened, .next: .answers([.note(debrief.phase, line)], isAsked: true)
      }
    guard case .answers(let intents, _) = answer else { return answer }
    return .answers(intents, isAsked: true)
  }

  static func one(_ intent: Debrief.Intent) -> DebriefLine { .answers([intent], isAsked: false) }

  /// A command that needs a text.
  static func text(
    _ rest: String, _ name: String, _ make: (String) -> Debrief.Intent
  ) -> DebriefLine {
    rest.isEmpty ? .say("\(name) needs a text behind it") : .one(make(rest))
  }

  /// Numbers of a list, parted by spaces or commas.
  static func numbers(
    _ rest: String, _ count: Int, _ make: (Int) -> Debrief.Intent
  ) -> DebriefLine {
    guard count > 0 else { return .say("there is nothing to tick here") }
    let words = rest.split { $0 == " " || $0 == "," }
    let numbers = words.compactMap { Int($0) }.filter { (1...count).contains($0) }
    guard !words.isEmpty, numbers.count == words.count else {
      return .say("which of them? they count from 1 to \(count)")
    }
    return .answers(numbers.map { make($0 - 1) }, isAsked: false)
  }

  static func kept(_ rest: String) -> DebriefLine {
    switch rest.lowercased() {
    case "y", "yes": .one(.kept(true))
    case "n", "no": .one(.kept(false))
    default: .say("kept? y or n")
    }
  }

  static func band(_ rest: String) -> DebriefLine {
    HireBand(rawValue: rest).map { .one(.score(nil, $0.points)) }
      ?? .say("/hire takes strong hire, hire, no hire or strong no hire")
  }

  static func mark(_ rest: String, _ debrief: Debrief) -> DebriefLine {
    Mark(rawValue: rest).map { .one(.mark(debrief.phase, $0)) }
      ?? .say("/mark takes strong, stuck, filler or pushed")
  }

  static func take(_ debrief: Debrief) -> DebriefLine {
    debrief.suggestion.map { .one(.toChange($0)) } ?? .say("there is no suggestion")
  }

  static func scorer(_ rest: String, _ debrief: Debrief) -> DebriefLine {
    guard debrief.session.plan.isInterviewed else {
      return .say("nobody interviewed in this session: all scores are yours")
    }
    switch rest.lowercased() {
    case "interviewer": return .scorer(isInterviewer: true)
    case "candidate": return .scorer(isInterviewer: false)
    default: return .say("/as takes interviewer or candidate")
    }
  }

  static func phase(_ rest: String, _ debrief: Debrief) -> DebriefLine {
    let count = debrief.session.plan.phases.count
    guard let number = Int(rest), (1...count).contains(number) else {
      return .say("which phase? they count from 1 to \(count)")
    }
    return .phase(number - 1)
  }
}

/// Scores in lines.
extension DebriefLine {
  /// "3" is the whole, "Depth 2.5" a dimension, by the beginning of its name or its number.
  static func score(_ rest: String, _ debrief: Debrief) -> DebriefLine {
    guard HireBand(rawValue: rest) == nil, let space = rest.lastIndex(of: " ") else {
      return score(rest, of: nil)
    }
    let number = String(rest[rest.index(after: space)...])
    let name = String(rest[..<space])
    guard !debrief.dimensions.isWhole(name) else { return score(number, of: nil) }
    return withDimension(name, debrief) { score(number, of: $0) }
  }

  static func score(_ text: String, of dimension: Int?) -> DebriefLine {
    if dimension == nil, let band = HireBand(rawValue: text) {
      return .one(.score(nil, band.points))
    }
    guard let number = Rubric.points(text) else { return .say(Rubric.noPoints) }
    return .one(.score(dimension, number))
  }

  static func evidence(_ rest: String, _ debrief: Debrief) -> DebriefLine {
    let names = debrief.dimensions.map(\.name)
    // A name may have several words: the longest that the text begins with.
    let whole = names.indices.filter { rest.lowercased().hasPrefix(names[$0].lowercased() + " ") }
      .max { names[$0].count < names[$1].count }
    if let whole {
      return text(String(rest.dropFirst(names[whole].count + 1)), "/evidence") {
        .evidence(whole, $0)
      }
    }
    let parts = rest.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return .say("/evidence needs a dimension and a text behind it") }
    return withDimension(String(parts[0]), debrief) { .one(.evidence($0, String(parts[1]))) }
  }

  private static func withDimension(
    _ name: String, _ debrief: Debrief, _ make: (Int) -> DebriefLine
  ) -> DebriefLine {
    debrief.dimensions.place(named: name).map(make)
      ?? .say(Debrief.Words.noDimension(named: name, debrief.dimensions))
  }
}
