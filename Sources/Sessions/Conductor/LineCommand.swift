/// A row of the table of what can be written to a running session.
public struct LineCommand: Sendable {
  /// What becomes of the text behind a command, given where the session stands.
  typealias Form = @Sendable (_ rest: String, _ session: Session) -> Line

  /// How it is written: "/tick N, /untick N".
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
  public static let all: [LineCommand] = [
    LineCommand(
      "/next, /back, /skip", "to the next phase, the one before, the one behind the next",
      [
        "/next": { _, _ in .intent(.next) }, "/back": { _, _ in .intent(.back) },
        "/skip": { _, _ in .intent(.skip) },
      ]),
    LineCommand(
      "/undo", "take back the last change of phase", ["/undo": { _, _ in .intent(.undo) }]),
    LineCommand(
      "/pause [WHY], /resume", "stop the clock, go on",
      [
        "/pause": { rest, _ in .intent(.pause(rest.isEmpty ? nil : rest)) },
        "/resume": { _, _ in .intent(.goOn) },
      ]),
    LineCommand(
      "/tick N, /untick N", "prompt N is covered, or not",
      [
        "/tick": { rest, session in .prompt(rest, session) { .tick($0) } },
        "/untick": { rest, session in .prompt(rest, session) { .untick($0) } },
      ]),
    LineCommand(
      "/mark KIND", "strong, stuck, filler or pushed", ["/mark": { rest, _ in .mark(rest) }]),
    LineCommand(
      "/asked TEXT", "what the interviewer asked",
      ["/asked": { rest, _ in .text(rest, "/asked") { .intent(.asked($0)) } }]),
    LineCommand(
      "/more [N]",
      "the next follow-ups; with a number that one is asked; if time is left, or if you interview",
      ["/more": { .more($0, $1) }]),
    LineCommand(
      "/dismiss", "the follow-up is answered", ["/dismiss": { _, _ in .intent(.dismiss) }]),
    LineCommand(
      "/question TEXT", "the interviewer asks another question",
      ["/question": { rest, _ in .text(rest, "/question") { .intent(.ask($0)) } }]),
    LineCommand(
      "/points", "the key points of the question",
      ["/points": { _, _ in .intent(.showKeyPoints) }]),
    LineCommand(
      "/point N", "the interviewer heard key point N, or had not after all",
      ["/point": { rest, _ in .point(rest) }]),
    LineCommand(
      "/score [DIMENSION] N, /score",
      "the interviewer scores while listening: /score Depth 2.5, /score Depth -; alone it lists",
      ["/score": { rest, _ in .score(rest) }]),
    LineCommand(
      "/evidence DIMENSION [TEXT]", "where that can be seen; without a text in the last note",
      ["/evidence": { rest, _ in .evidence(rest) }]),
    LineCommand(
      "/lookup WORD…", "what your guides say about it",
      ["/lookup": { rest, _ in .text(rest, "/lookup") { .command(.lookUp($0)) } }]),
    LineCommand(
      "/amend TEXT", "another text for the last note",
      ["/amend": { rest, session in .amend(rest, session) }]),
    LineCommand(
      "/count, /drop", "time away counts as active, or does not",
      [
        "/count": { _, _ in .intent(.decide(.counted)) },
        "/drop": { _, _ in .intent(.decide(.dropped)) },
      ]),
    LineCommand(
      "/extend SECONDS", "a longer window, or a shorter one: -30",
      ["/extend": { rest, _ in .extend(rest) }]),
    LineCommand(
      "/budget",
      "spread what is left of the whole over the rest of the phases; /undo takes it back",
      ["/budget": { _, _ in .intent(.budget) }]),
    LineCommand("/status", "where you are", ["/status": { _, _ in .command(.tellStatus) }]),
    LineCommand(
      "/well TEXT, /change TEXT", "what went well, what to change next time",
      [
        "/well": { rest, _ in .text(rest, "/well") { .intent(.reflect(.wentWell($0))) } },
        "/change": { rest, _ in .text(rest, "/change") { .intent(.reflect(.toChange($0))) } },
      ]),
    LineCommand(
      "/hire BAND", "strong hire, hire, no hire or strong no hire",
      ["/hire": { .band($0, $1) }]),
    LineCommand(
      "/end", "end the session; so does the end of input", ["/end": { _, _ in .intent(.end) }]),
    LineCommand(
      "/discard", "end the session, and put it into the trash",
      ["/discard": { _, _ in .intent(.discard) }]),
    LineCommand(
      "/help", "these commands", ["/help": { _, _ in .command(.tellCommands) }]),
  ]
}
