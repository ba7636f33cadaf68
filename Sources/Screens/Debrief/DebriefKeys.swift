import Grids
import Sessions

/// The keys of the debrief, one table a kind of field.
enum DebriefKeys {
  /// What a key does in a field for text.
  enum FieldAction: Hashable, Sendable {
    case next, skip, back
  }

  /// What a key does where the question whether to hire is answered.
  enum BandAction: Hashable, Sendable {
    case answer(HireBand)
    case skip, back
  }

  /// What a key does once all is answered.
  enum Action: Hashable, Sendable {
    case folder, again, review, home, quit, help, back
  }

  /// In a field for text.
  static let field = Keymap<Void, FieldAction>([
    .init(
      "Enter", "next field", [.enter: .next, .down: .next, .tab: .next],
      .init(1, "Enter next field")),
    .init("Esc", "skip the field", [.escape: .skip], .init(2, "Esc skip")),
    .init("↑", nil, [.up: .back, .backTab: .back], .init(3, "↑ back")),
  ])

  /// In the field for another folder.
  static let folder = Keymap<Void, LineAction>([
    .init("Enter", nil, [.enter: .take], .init(1, "Enter save there")),
    .init(
      "Esc", nil,
      [.escape: .leave, .down: .leave, .tab: .leave, .up: .leave, .backTab: .leave],
      .init(2, "Esc later")),
  ])

  /// At the question whether to hire.
  static let band = Keymap<Void, BandAction>([
    .init(
      "4 3 2 1", "would you hire?",
      [
        .character("4"): .answer(.strongHire), .character("3"): .answer(.hire),
        .character("2"): .answer(.noHire), .character("1"): .answer(.strongNoHire),
      ], .init(1, "4-1 answer")),
    .init(
      "Enter", nil, [.enter: .skip, .escape: .skip, .down: .skip, .tab: .skip],
      .init(2, "Enter skip")),
    .init("↑", nil, [.up: .back, .backTab: .back]),
  ])

  /// Once all is answered; at the question whether to hire as well.
  static let leaving = Keymap<DebriefScreen, Action>([
    .init(
      "f", "another folder, while the transcript is not saved", [.character("f"): .folder],
      .init(1) { $0.trouble == nil ? nil : "f folder" }),
    .init("a", "again, the same plan", [.character("a"): .again], .init(2, "a again")),
    .init(
      "v", "look back at this session and others", [.character("v"): .review],
      .init(3, "v review")),
    .init("h", "home", [.character("h"): .home], .init(4, "h home")),
    .init("q", "quit", [.character("q"): .quit, .escape: .quit], .init(5, "q quit")),
    .init("?", nil, [.character("?"): .help], .init(6, "? keys")),
    .init("↑", nil, [.up: .back, .backTab: .back], .init(7, "↑ back")),
  ])

  /// All of them, explained.
  static let help = field.help + band.help + leaving.help
}
