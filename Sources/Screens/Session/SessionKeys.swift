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
    /// A line of the list that an interviewer ticks, by its number from 0; the next one without.
    case tick(Int?)
    /// The other list to be ticked; another dimension to be scored; its score.
    case changeList, select(Int), score
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

  /// What a key does while a dimension is scored.
  enum Scoring: Hashable, Sendable {
    /// A score from 1 to 4; the next digit means half more.
    case score(Int), between
    /// The last note is where it can be seen; the score is taken back.
    case evidence, takeBack
    /// Another dimension; none.
    case select(Int), leave
  }

  private typealias Binding = Keymap<SessionScene, Action>.Binding

  /// Keys as commands.
  static let commands = commands([
    Binding(
      "1-9", "tick a prompt, or untick it", digits { .intent(.toggleTick($0)) }, .init(7, ticks)),
    Binding("0", "tick the next prompt", [.character("0"): .intent(.tickNext)]),
  ])

  /// Keys as commands of somebody who interviews.
  static let interviewer = commands([
    Binding(
      "o", "choose one of the next six follow-ups and probes",
      [.character("o"): .intent(.offerMore)]),
    Binding("k", "show the key points whole", [.character("k"): .intent(.showKeyPoints)]),
    Binding(
      "1-9", "tick a key point that you hear, or untick it", digits { .tick($0) },
      .init(3) { ticks($0.ticked.texts.count) }),
    Binding("0", "tick the next one", [.character("0"): .tick(nil)]),
    Binding(
      "c", "score the dimension that is selected: 1 to 4, b half above, e seen in the last note",
      [.character("c"): .score], .init(4, "c score")),
    Binding("↑ ↓", "select another dimension", [.up: .select(-1), .down: .select(1)]),
    Binding(
      "Tab", "tick prompts in place of key points, and back", [.tab: .changeList],
      .init(12) { $0.interview?.otherList.map { "Tab \($0)" } }),
  ])

  /// All of them; what the keys of a label do in another way stands in their place.
  private static func commands(_ own: [Binding]) -> Keymap<SessionScene, Action> {
    let labels = own.map(\.label)
    return Keymap(
      moving.filter { !labels.contains($0.label) } + own + marks + managing, of: .session)
  }

  private static let moving: [Binding] =
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
    ]

  private static let managing: [Binding] =
    [
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
    ]

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

  private static func digits(_ action: (Int) -> Action) -> KeyValuePairs<Key, Action> {
    [
      .character("1"): action(0), .character("2"): action(1), .character("3"): action(2),
      .character("4"): action(3), .character("5"): action(4), .character("6"): action(5),
      .character("7"): action(6), .character("8"): action(7), .character("9"): action(8),
    ]
  }

  /// So many seconds a key makes a window longer or shorter.
  private static let step = 30

  private static func asks(_ scene: SessionScene) -> String? {
    guard case .choosing(let questions) = scene.screen.mode else { return nil }
    return questions.count == 1 ? "1 ask it" : "1-\(questions.count) ask it"
  }

  private static func ticks(_ scene: SessionScene) -> String? { ticks(scene.phase.prompts.count) }

  private static func ticks(_ count: Int) -> String? {
    switch count {
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
      "1-6", nil,
      [
        .character("1"): .ask(0), .character("2"): .ask(1), .character("3"): .ask(2),
        .character("4"): .ask(3), .character("5"): .ask(4), .character("6"): .ask(5),
      ], .init(1, asks)),
    .init("Enter", nil, [.enter: .ask(0)], .init(2, "Enter the first")),
    .init("Esc", nil, [.escape: .leave, .character("o"): .leave], .init(3, "Esc none")),
  ])

  /// What a dimension is scored.
  static let scoring = Keymap<SessionScene, Scoring>([
    .init(
      "1-4", nil,
      [
        .character("1"): .score(1), .character("2"): .score(2), .character("3"): .score(3),
        .character("4"): .score(4),
      ], .init(1, "1-4 score")),
    .init("b", nil, [.character("b"): .between], .init(2, "b half above")),
    .init("e", nil, [.character("e"): .evidence], .init(3, "e seen in the last note")),
    .init("↑ ↓", nil, [.up: .select(-1), .down: .select(1)], .init(5, "↑ ↓ another")),
    .init("0", nil, [.character("0"): .takeBack], .init(6, "0 take back")),
    .init("Esc", nil, [.escape: .leave, .character("c"): .leave], .init(4, "Esc back")),
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
