import Structures

/// A row of the table of what can be written once a session has ended.
public struct DebriefLineCommand: Sendable {
  /// What becomes of the text behind a command.
  typealias Form = @Sendable (_ rest: String, _ debrief: Debrief) -> DebriefLine

  /// How it is written: "/kept y, /kept n".
  public let usage: String
  /// What it does.
  public let words: String
  /// The commands by their names.
  let forms: [String: Form]

  init(_ usage: String, _ words: String, _ forms: [String: Form]) {
    self.usage = usage
    self.words = words
    self.forms = forms
  }

  /// All of them, in the order of the help.
  public static let all: [DebriefLineCommand] = [
    DebriefLineCommand(
      "/score N, /score DIMENSION N",
      "\(Rubric.bandSpan), halves lie between two: /score Depth 2.5",
      ["/score": { .score($0, $1) }]),
    DebriefLineCommand(
      "/evidence DIMENSION TEXT", "where the score can be seen: /evidence Depth note 3",
      ["/evidence": { .evidence($0, $1) }]),
    DebriefLineCommand(
      "/as interviewer, /as candidate",
      "who scores from now on, where somebody interviewed; the interviewer's are closed then",
      ["/as": { .scorer($0, $1) }]),
    DebriefLineCommand(
      "/hire BAND", "strong hire, hire, no hire or strong no hire",
      ["/hire": { rest, _ in .band(rest) }]),
    DebriefLineCommand(
      "/pitfall N…", "that went wrong, or did not after all",
      [
        "/pitfall": { rest, debrief in
          .numbers(rest, debrief.guidance.antiPatterns.count) { .togglePitfall($0) }
        }
      ]),
    DebriefLineCommand(
      "/tick N…", "a prompt that was left out was covered, or not after all",
      [
        "/tick": { rest, debrief in
          .numbers(rest, debrief.leftOut.count) { .toggleLeftOut($0) }
        }
      ]),
    DebriefLineCommand(
      "/point N…", "a key point was said, or not after all",
      [
        "/point": { rest, debrief in
          .numbers(rest, debrief.keyPoints.count) { .togglePoint($0) }
        }
      ]),
    DebriefLineCommand(
      "/kept y, /kept n", "whether you kept what you had resolved",
      ["/kept": { rest, _ in .kept(rest) }]),
    DebriefLineCommand(
      "/well TEXT, /change TEXT", "what went well, what to change next time",
      [
        "/well": { rest, _ in .text(rest, "/well") { .wentWell($0) } },
        "/change": { rest, _ in .text(rest, "/change") { .toChange($0) } },
      ]),
    DebriefLineCommand(
      "/take", "take the suggestion for what to change", ["/take": { _, debrief in .take(debrief) }]
    ),
    DebriefLineCommand(
      "/note TEXT, /mark KIND", "one more note or mark: strong, stuck, filler or pushed",
      [
        "/note": { rest, debrief in .text(rest, "/note") { .note(debrief.phase, $0) } },
        "/mark": { rest, debrief in .mark(rest, debrief) },
      ]),
    DebriefLineCommand(
      "/phase N", "the phase that notes and marks go to", ["/phase": { .phase($0, $1) }]),
    DebriefLineCommand("/show", "all that is looked at, numbered", ["/show": { _, _ in .show }]),
    DebriefLineCommand(
      "/skip, /back", "to the next question, the part before",
      ["/skip": { _, _ in .goOn }, "/back": { _, _ in .goBack }]),
    DebriefLineCommand(
      "/done", "leave it at that; so does the end of input", ["/done": { _, _ in .done }]),
    DebriefLineCommand("/help", "these commands", ["/help": { _, _ in .tellCommands }]),
  ]
}
