import Grids
import Sessions

/// The keys of the debrief, one table a kind of part.
enum DebriefKeys {
  typealias Map<Action: Sendable> = Keymap<DebriefScreen, Action>

  /// What a key does where no text is typed.
  enum Action: Hashable, Sendable {
    /// A score from 1 to 4; the next digit means half more; where it can be seen.
    case score(Int), between, evidence
    /// A line of a list: by its number from 0, or the one that is selected.
    case toggle(Int?)
    case kept(Bool)
    /// A note on the phase that is selected, and marks in it.
    case note
    case mark(Mark)
    case up, down, scroll(Int)
    /// On to the next line or part, over the whole part, to the part before.
    case next, skip, back
    /// Straight to what went well.
    case words
    case step, another, again, handOver, review, home, folder, help, quit
  }

  /// What a key does in a field for text.
  enum FieldAction: Hashable, Sendable {
    case next, take, skip, back
  }

  /// In a field for text.
  static let field = Map<FieldAction>([
    .init("Enter", "take the answer", [.enter: .next, .down: .next], .init(1, "Enter take")),
    .init(
      "Tab", "take what is suggested", [.tab: .take],
      .init(2) {
        $0.debrief.part == .toChange && $0.debrief.suggestion != nil ? "Tab suggestion" : nil
      }
    ),
    .init("Esc", "skip the part", [.escape: .skip], .init(3, "Esc skip")),
    .init("↑", nil, [.up: .back, .backTab: .back], .init(4, "↑ back")),
  ])

  /// In a line that is opened above the others, named by what Enter does.
  static func line(_ take: String, _ leave: String) -> Keymap<Void, LineAction> {
    Keymap([
      .init("Enter", nil, [.enter: .take], .init(1, "Enter \(take)")),
      .init(
        "Esc", nil, [.escape: .leave, .up: .leave, .down: .leave, .tab: .leave, .backTab: .leave],
        .init(2, "Esc \(leave)")),
    ])
  }

  /// At the score.
  static let score = Map<Action>(
    [
      .init(
        "1 2 3 4", "score: strong no hire, no hire, hire, strong hire",
        [
          .character("1"): .score(1), .character("2"): .score(2), .character("3"): .score(3),
          .character("4"): .score(4),
        ], .init(1, "1-4 score")),
      .init(
        "b", "between two: then the lower one of them", [.character("b"): .between],
        .init(2) { $0.isBetween ? nil : "b between two" }),
      .init(
        "e", "where the score can be seen: note 3", [.character("e"): .evidence],
        .init(4) { $0.evidenceTarget == nil ? nil : "e evidence" }),
      .init("Enter", nil, [.enter: .next, .tab: .next], .init(3, "Enter next")),
    ], of: .debrief)

  /// Where the interviewer gives the keyboard away.
  static let handOver = Map<Action>([
    .init(
      "Enter", nil, [.enter: .next, .tab: .next],
      .init(1) { "Enter \($0.debrief.candidateName) scores now" }),
    .init("Esc", nil, [.escape: .skip, .right: .skip], .init(2, "Esc later")),
  ])

  /// Where both scores stand side by side.
  static let both = Map<Action>([
    .init(
      "Enter", nil, [.enter: .next, .tab: .next],
      .init(1) { $0.debrief.isAtEnd ? nil : "Enter next" })
  ])

  /// At what happened.
  static let happened = Map<Action>(
    [
      .init("Enter", nil, [.enter: .next, .tab: .next], .init(1, "Enter next")),
      .init("i", "a note on the phase", [.character("i"): .note], .init(3, "i note")),
      .init(
        "+ - ~ !", "mark the phase: strong, stuck, filler, pushed",
        [
          .character("+"): .mark(.strong), .character("-"): .mark(.stuck),
          .character("~"): .mark(.filler), .character("!"): .mark(.pushed),
        ], .init(4, "+ - ~ ! mark")),
    ], of: .debrief)

  /// At a list.
  static let list = Map<Action>(
    [
      .init(
        "1-9", "tick a line of a list, or not",
        [
          .character("1"): .toggle(0), .character("2"): .toggle(1), .character("3"): .toggle(2),
          .character("4"): .toggle(3), .character("5"): .toggle(4), .character("6"): .toggle(5),
          .character("7"): .toggle(6), .character("8"): .toggle(7), .character("9"): .toggle(8),
        ], .init(1) { $0.debrief.itemCount == 0 ? nil : "1-\(min(9, $0.debrief.itemCount)) tick" }),
      .init(
        "space t", "tick the line that is selected, or not",
        [.character(" "): .toggle(nil), .character("t"): .toggle(nil)],
        .init(3) {
          $0.debrief.itemCount == 0
            ? nil : $0.debrief.itemCount > 9 ? "↑ ↓ space tick" : "space tick"
        }),
      .init("Enter", nil, [.enter: .next, .tab: .next], .init(2, "Enter next")),
    ], of: .debrief)

  /// At the question whether the resolution was kept.
  static let resolution = Map<Action>(
    [
      .init(
        "y n", "you kept what you had resolved, or did not",
        [.character("y"): .kept(true), .character("n"): .kept(false)], .init(1, "y yes  n no")),
      .init("Enter", nil, [.enter: .next, .tab: .next], .init(2, "Enter skip")),
    ], of: .debrief)

  /// At what comes next.
  static let next = Map<Action>(
    [
      .init(
        "n Enter", "what is proposed as the next step",
        [.character("n"): .step, .enter: .step],
        .init(1) { $0.nextStep == nil ? "Enter \($0.home)" : "n next step" }),
      .init(
        "d", "again, with another question", [.character("d"): .another],
        .init(2, "d another question")),
      .init(
        "x", "hand over: who answered interviews now, with another question",
        [.character("x"): .handOver],
        .init(1) { $0.debrief.session.plan.isInterviewed ? "x hand over" : nil }),
      .init("a", "again, the same plan", [.character("a"): .again], .init(7, "a again")),
      .init(
        "v", "look back at this session and others", [.character("v"): .review],
        .init(8, "v review")),
      .init("h", "home", [.character("h"): .home], .init(8) { "h \($0.home)" }),
      .init("Esc", nil, [.escape: .quit]),
      .init("↑", nil, [.up: .back]),
    ], of: .debrief)

  /// Wherever no text is typed.
  static let everywhere = Map<Action>(
    [
      .init(
        "Esc →", "skip the part", [.escape: .skip, .right: .skip],
        .init(5) { $0.debrief.isAtEnd || $0.debrief.part == .handOver ? nil : "Esc skip" }),
      .init(
        "w", "straight to what went well and what to change", [.character("w"): .words],
        .init(6) { $0.isBeforeWords ? "w went well" : nil }),
      .init("←", "the part before", [.left: .back, .backTab: .back], .init(9, "← back")),
      .init("↑ ↓", "another line", [.up: .up, .down: .down]),
      .init(
        "PgUp", "scroll", [.pageUp: .scroll(-5), .pageDown: .scroll(5)]),
      .init(
        "f", "another folder, while the transcript is not saved", [.character("f"): .folder],
        .init(6) { $0.trouble == nil ? nil : "f folder" }),
      .init("?", nil, [.character("?"): .help], .init(11, "? keys")),
      .init("q", "quit, with all answers kept", [.character("q"): .quit], .init(10, "q quit")),
    ], of: .debrief)

  /// The keys of a part in which no text is typed; `nil` in a field.
  static func map(of part: Debrief.Part) -> Map<Action>? {
    switch part {
    case .interviewer, .score: score
    case .handOver: handOver
    case .both: both
    case .happened: happened
    case .pitfalls, .leftOut, .answer: list
    case .resolution: resolution
    case .wentWell, .toChange: nil
    case .next: next
    }
  }

  /// All of them, explained.
  static var help: [(label: String, words: String)] {
    score.help + happened.help + list.help + resolution.help + field.help + next.help
      + everywhere.help
  }
}
