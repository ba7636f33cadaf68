import Coaching
import Sessions
import Structures

/// What the debrief says in lines: each question as sentences that can be read aloud.
public enum DebriefWords {
  /// The question that is asked.
  ///
  /// - Parameters:
  ///   - debrief: what is being asked.
  ///   - next: what is proposed to be done next.
  /// - Returns: its lines.
  public static func question(_ debrief: Debrief, next: NextStep?) -> [String] {
    switch debrief.part {
    case .interviewer, .score: score(debrief)
    case .handOver: [handOver(debrief)]
    case .both: both(debrief)
    case .happened: happened(debrief)
    case .pitfalls: ["What went wrong? Write the numbers."] + pitfalls(debrief)
    case .leftOut:
      ["Left out. Which did you cover all the same? Write the numbers."] + leftOut(debrief)
    case .answer: answer(debrief)
    case .resolution:
      ["Last time you wanted: \(debrief.resolution ?? ""). Did you keep it? y or n."]
    case .wentWell: ["What went well?"]
    case .toChange:
      ["What will you change next time?"]
        + (debrief.suggestion.map { ["Suggested: \($0). /take takes it."] } ?? [])
    case .next: self.next(next)
    }
  }

  /// All that is looked at besides the score, each with the command that answers it.
  public static func all(_ debrief: Debrief, next: NextStep?) -> [String] {
    debrief.parts.filter { ![.interviewer, .handOver, .score].contains($0) }.flatMap {
      part -> [String] in
      var other = debrief
      other.move(to: part)
      return question(other, next: next)
    }
  }

  /// What is said once the session has ended.
  ///
  /// - Parameter isAsked: whether the questions are asked one by one.
  /// - Returns: what can be written now.
  public static func opening(isAsked: Bool) -> String {
    isAsked
      ? "The session has ended. An empty line skips a question, /done leaves, /help lists commands."
      : "The session has ended; a line is a note on its last phase, /score 3, /kept y, /show are commands,"
        + " /help lists all."
  }

  /// The answer to an answer; `nil` where nothing became of it.
  ///
  /// - Parameters:
  ///   - intent: what was said.
  ///   - debrief: what came of it.
  /// - Returns: a line.
  public static func taken(_ intent: Debrief.Intent, _ debrief: Debrief) -> String? {
    switch intent {
    case .score(let dimension, let points):
      let name = dimension.map { debrief.dimensions[$0].name } ?? "overall"
      return PlainWords.scored(name, points)
    case .evidence(let dimension, let text):
      return "\(debrief.dimensions[dimension].name): seen in \(text)"
    case .togglePitfall(let number): return pitfall(number, debrief)
    case .toggleLeftOut(let number):
      let prompt = debrief.leftOut[number]
      return "\(prompt.isTicked ? "covered after all" : "left out"): \(prompt.text)"
    case .togglePoint(let number):
      let point = debrief.keyPoints[number]
      let isTicked = debrief.reflection.keyPoints.contains(point)
      return "\(isTicked ? "said" : "not said"): \(point)"
    case .kept(let isKept): return isKept ? "kept" : "not kept"
    case .wentWell: return "noted what went well"
    case .toChange: return "noted what to change"
    case .note(let phase, _): return "noted on \(debrief.session.plan.phases[phase].title)"
    case .mark(let phase, let mark):
      return "marked \(mark.rawValue) on \(debrief.session.plan.phases[phase].title)"
    }
  }

  private static func pitfall(_ number: Int, _ debrief: Debrief) -> String {
    let pattern = debrief.guidance.antiPatterns[number]
    guard debrief.reflection.antiPatterns.contains(pattern.name) else {
      return "taken back: \(pattern.name)"
    }
    let better = pattern.betterApproach.map { ". Better: \($0)" } ?? ""
    return "went wrong: \(pattern.name)\(better)"
  }
}

/// The questions.
extension DebriefWords {
  /// That the interviewer gives the keyboard away.
  public static func handOver(_ debrief: Debrief) -> String {
    "Now \(debrief.candidateName) scores, and sees what \(debrief.interviewerName) gave once both have."
      + " Clear the screen, and hand over; an empty line goes on."
  }

  /// Who scores from now on.
  public static func scorer(_ debrief: Debrief, isInterviewer: Bool) -> String {
    guard isInterviewer else { return "scores are those of \(debrief.candidateName) now" }
    return debrief.part == .interviewer
      ? "scores are those of \(debrief.interviewerName) now"
      : "what \(debrief.interviewerName) scored is closed: \(debrief.candidateName) has the keyboard"
  }

  /// Both scores side by side, or why they are not.
  static func both(_ debrief: Debrief) -> [String] {
    guard let comparison = debrief.comparison else { return [debrief.missingScores] }
    var table = TextTable([.left(""), .right("interviewer"), .right("candidate"), .right("")])
    for row in comparison.rows {
      table.add([
        row.name, row.interviewer.map(Debrief.digits) ?? "–",
        row.candidate.map(Debrief.digits) ?? "–", row.differenceText,
      ])
    }
    return table.text().text.split(separator: "\n").map { String($0) }
      + [comparison.verdict(of: debrief.candidateName, and: debrief.interviewerName)]
      .compactMap(\.self).map { $0 + "." }
  }

  private static func score(_ debrief: Debrief) -> [String] {
    let place = "Score \(debrief.item + 1) of \(debrief.dimensions.count + 1)"
    guard let dimension = debrief.dimension else {
      let bands = HireBand.allCases.map { "\(Debrief.digits($0.points)) \($0.rawValue)" }
      return [
        (debrief.dimensions.isEmpty ? "" : "\(place), overall. ")
          + "Would you hire? \(bands.joined(separator: ", ")); 2.5 lies between two."
      ]
    }
    let anchors = dimension.anchors(at: debrief.session.plan.level)
    return ["\(place): \(dimension.name). \(Rubric.bandSpan); 2.5 lies between two."]
      + anchors.map { "  \($0.band) \($0.text)" }
  }

  private static func happened(_ debrief: Debrief) -> [String] {
    PlainWords.table(debrief.session)
      + debrief.notes.map { number, note in
        let title = debrief.session.plan.phases[note.phase].title
        let name = number.map { "note \($0)" } ?? "private note"
        return "\(name), \(title), \(note.stamp.clock()): \(words(note.content))"
      }
  }

  private static func words(_ content: Note.Content) -> String {
    switch content {
    case .text(let text): text
    case .mark(let mark): mark.rawValue
    case .followUp(let text): "asked: \(text)"
    }
  }

  private static func pitfalls(_ debrief: Debrief) -> [String] {
    debrief.guidance.antiPatterns.enumerated().map { number, pattern in
      let problem = pattern.problem.map { ": \($0)" } ?? ""
      let isTicked = debrief.reflection.antiPatterns.contains(pattern.name)
      return item(number, pattern.name + problem, isTicked: isTicked)
    }
  }

  private static func leftOut(_ debrief: Debrief) -> [String] {
    debrief.leftOut.enumerated().map { number, prompt in
      let title = debrief.session.plan.phases[prompt.phase].title
      return item(number, "\(prompt.text) (\(title))", isTicked: prompt.isTicked)
    }
  }

  private static func answer(_ debrief: Debrief) -> [String] {
    let points = debrief.keyPoints.enumerated().map { number, point in
      item(number, point, isTicked: debrief.reflection.keyPoints.contains(point))
    }
    let heading =
      points.isEmpty
      ? [] : ["A good answer holds this. Which did you say? Write the numbers."]
    return heading + points
      + debrief.expectations.flatMap { owed in
        ["\(owed.level) \(owed.isAbove ? "also owes" : "owes"):"] + owed.texts.map { "  \($0)" }
      }
      + debrief.followUps.map { "Not asked: \($0)" }
  }

  private static func item(_ number: Int, _ text: String, isTicked: Bool) -> String {
    "  \(number + 1) \(text)\(isTicked ? " (ticked)" : "")"
  }

  private static func next(_ next: NextStep?) -> [String] {
    guard let next else { return [] }
    return ["Next: \(next.sentence); \(next.reason). It starts with: \(next.commandLine)"]
  }
}
