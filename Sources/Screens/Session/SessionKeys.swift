import Grids
import Sessions
import Structures

/// The keys of a running session, one table a mode.
enum SessionKeys {
  /// What a key does while keys are commands.
  enum Action: Hashable, Sendable {
    /// Something that the conductor of the session decides about.
    case intent(Intent)
    /// A line for a note, for a follow-up question, for another question, for words to look up.
    case write, ask, pose, lookUp
    /// The question, whole.
    case readQuestion
    /// Another readout of the digits.
    case changeReadout
    /// The keys, explained.
    case help
    /// The question whether to end.
    case leave
  }

  /// What a key does while a question is to be answered.
  enum Answer: Hashable, Sendable {
    /// Something is decided.
    case intent(Intent)
    /// Time away is dropped, and the session is to end.
    case dropAndLeave
    /// The session goes on.
    case goOn
  }

  /// What a key does while a follow-up is to be chosen.
  enum Choice: Hashable, Sendable {
    /// The one with this number, from 0, is asked.
    case ask(Int)
    /// None is.
    case leave
  }

  private typealias Binding = Keymap<SessionScene, Action>.Binding

  /// Keys as commands.
  static let commands = Keymap<SessionScene, Action>(
    [
      Binding(
        "space", "pause, resume", [.character(" "): .intent(.togglePause)],
        .init(1) { "space \($0.session.isPaused ? "resume" : "pause")" }),
      Binding(
        "n →", "next phase", [.character("n"): .intent(.next), .right: .intent(.next)],
        .init(2) { $0.session.isInLastPhase ? "n end" : "n next" }),
      Binding(
        "p ←", "back to the phase before",
        [.character("p"): .intent(.back), .left: .intent(.back)], .init(9, "p back")),
      Binding(
        "u", "undo the last change of phase, or of the budget", [.character("u"): .intent(.undo)],
        .init(10, "u undo phase")),
      Binding(">", "jump over the next phase", [.character(">"): .intent(.skip)]),
      Binding(
        "i Enter", "write a note", [.character("i"): .write, .enter: .write], .init(3, "i note")),
      Binding("↑", "in an empty line: what was dropped, else amend the last note", [:]),
      Binding("a", "write down a follow-up question", [.character("a"): .ask]),
      Binding(
        "o", "choose one of the next follow-up questions, if time is left",
        [.character("o"): .intent(.offerMore)]),
      Binding(
        "d", "the follow-up is answered: take it from the top",
        [.character("d"): .intent(.dismiss)],
        .init(1) { $0.followUp == nil ? nil : "d answered" }),
      Binding("w", "write down another question in place of this one", [.character("w"): .pose]),
      Binding("v", "show the question whole", [.character("v"): .readQuestion]),
      Binding(
        "k", "show the key points of the question; that is written down",
        [.character("k"): .intent(.showKeyPoints)]),
      Binding(
        "/", "look something up in your guides; the clock runs on", [.character("/"): .lookUp],
        .init(6, "/ lookup")),
      Binding("1-9", "tick a prompt, or untick it", digits, .init(7, ticks)),
      Binding("0", "tick the next prompt", [.character("0"): .intent(.tickNext)]),
    ] + marks + [
      Binding(
        "e E", "window \(step) s longer, shorter",
        [
          .character("e"): .intent(.extend(.seconds(step))),
          .character("E"): .intent(.extend(.seconds(-step))),
        ], .init(11, "e/E ±\(step) s")),
      Binding(
        "b", "spread what is left of the whole over the rest of the phases; u takes it back",
        [.character("b"): .intent(.budget)]),
      Binding(
        "t", "show time left, spoken, time of day", [.character("t"): .changeReadout]),
      Binding("click", "a phase of the timeline tells about itself", [:]),
      Binding("window", Window.notation, [:]),
      Binding("Ctrl-L", "draw the screen again", [:]),
      Binding("?", nil, [.character("?"): .help], .init(4, "? keys")),
      Binding(
        "q Ctrl-C", "end or discard the session; it asks first",
        [.character("q"): .leave, .interrupt: .leave], .init(5, "q end")),
    ])

  /// The keys for marks; on the bottom line they are one word.
  private static let marks: [Binding] = {
    let rows: [(Character, Mark, String)] = [
      ("g", .strong, "mark: strong, that went well"), ("s", .stuck, "mark: stuck"),
      ("f", .filler, "mark: filler words"),
      ("r", .pushed, "mark: pushed, the interviewer pushed back"),
    ]
    let hint = String(rows.map(\.0)) + " mark"
    return rows.enumerated().map { index, row in
      let (letter, mark, words) = row
      let sign = Character(mark.sign)
      return Binding(
        "\(letter) \(sign)", words,
        [.character(letter): .intent(.mark(mark)), .character(sign): .intent(.mark(mark))],
        index == 0 ? .init(8, hint) : nil)
    }
  }()

  private static let digits: KeyValuePairs<Key, Action> = [
    .character("1"): .intent(.toggleTick(0)),
    .character("2"): .intent(.toggleTick(1)),
    .character("3"): .intent(.toggleTick(2)),
    .character("4"): .intent(.toggleTick(3)),
    .character("5"): .intent(.toggleTick(4)),
    .character("6"): .intent(.toggleTick(5)),
    .character("7"): .intent(.toggleTick(6)),
    .character("8"): .intent(.toggleTick(7)),
    .character("9"): .intent(.toggleTick(8)),
  ]

  /// So many seconds a key makes a window longer or shorter.
  private static let step = 30

  private static func ticks(_ scene: SessionScene) -> String? {
    switch scene.phase.prompts.count {
    case 0: nil
    case 1: "1 tick"
    case let count: count > 9 ? "0-9 tick" : "1-\(count) tick"
    }
  }

  /// The answers to what becomes of time away.
  static let away = Keymap<SessionScene, Answer>([
    .init("c", nil, [.character("c"): .intent(.decide(.counted))], .init(1, "c count it")),
    .init("d", nil, [.character("d"): .intent(.decide(.dropped))], .init(2, "d drop it")),
    .init(
      "q", nil, [.character("q"): .dropAndLeave, .interrupt: .dropAndLeave],
      .init(3, "q drop it and end")),
  ])

  /// The answers to the question whether to end.
  static let leaving = Keymap<SessionScene, Answer>([
    .init("d", nil, [.character("d"): .intent(.discard)], .init(1) { discard($0, ifShort: true) }),
    .init("y", nil, [.character("y"): .intent(.end)], .init(2, "y end and look back")),
    .init("d", nil, [:], .init(3) { discard($0, ifShort: false) }),
    .init(
      "n", nil, [.character("n"): .goOn, .enter: .goOn, .escape: .goOn], .init(4, "n go on")),
    .init("Ctrl-C", nil, [.interrupt: .intent(.cutShort)]),
  ])

  /// What is said of discarding: first where the session was hardly one.
  private static func discard(_ scene: SessionScene, ifShort: Bool) -> String? {
    scene.isBrief == ifShort ? "d discard" : nil
  }

  /// Which of the follow-ups that are offered is asked.
  static let choosing = Keymap<SessionScene, Choice>([
    .init(
      "1-3", nil,
      [.character("1"): .ask(0), .character("2"): .ask(1), .character("3"): .ask(2)],
      .init(1, "1-3 ask it")),
    .init("Enter", nil, [.enter: .ask(0)], .init(2, "Enter the first")),
    .init("Esc", nil, [.escape: .leave, .character("o"): .leave], .init(3, "Esc none")),
  ])

  /// The keys of the line in which somebody says how long it has been.
  static let guess = Keymap<SessionScreen, LineAction>([
    .init("Enter", nil, [.enter: .take], .init(1, "Enter take it")),
    .init("Esc", nil, [.escape: .leave], .init(2, "Esc pass")),
  ])

  /// The keys of the line for a note.
  static let note = line("note") {
    guard case .writing(let editor, nil) = $0.mode, editor.text.isEmpty else { return nil }
    return if case .writing? = $0.dropped { "↑ the note that was dropped" } else {
      "↑ amend the last note"
    }
  }

  /// The keys of the line for another text of a note.
  static let amendment = Keymap<SessionScreen, LineAction>([
    .init("Enter", nil, [.enter: .take], .init(1, "Enter amend the note")),
    .init("Esc", nil, [.escape: .leave], .init(2, "Esc leave it as it was")),
    .init("↑", nil, [.up: .up]),
  ])

  /// The keys of the line for a follow-up question.
  static let followUp = line("follow-up") { _ in nil }

  /// The keys of the line for another question.
  static let question = line("question") { _ in nil }

  private static func line(
    _ name: String, _ recall: @escaping @Sendable (SessionScreen) -> String?
  ) -> Keymap<SessionScreen, LineAction> {
    Keymap([
      .init("Enter", nil, [.enter: .take], .init(1, "Enter take the \(name)")),
      .init("Esc", nil, [.escape: .leave], .init(2, "Esc drop it")),
      .init("↑", nil, [.up: .up], .init(3, recall)),
    ])
  }
}
