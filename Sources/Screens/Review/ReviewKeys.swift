import Grids

/// The keys of the screen for looking back.
enum ReviewKeys {
  /// What is shown, and how large: what is said of the keys depends on it.
  typealias State = (screen: ReviewScreen, size: Size)

  /// A way to go through lines.
  enum Step: Hashable, Sendable {
    case up, down, pageUp, pageDown, first, last
  }

  /// What a key does while the list is shown.
  enum ListAction: Hashable, Sendable {
    /// Through the list, and through what stands beside it.
    case select(Step), scroll(Step)
    case open, filter, order, compare, showStatistics, coach, edit, delete, restore, stepBack, help,
      leave
  }

  /// What a key does on a page that fills the screen.
  enum PageAction: Hashable, Sendable {
    case scroll(Step)
    /// The session above in the list, or below.
    case above, below
    case search, next, previous, edit, delete, help, close
  }

  /// While the list is shown.
  static let list = Keymap(inList + outOfList, of: .review)

  private static let inList: [Keymap<State, ListAction>.Binding] = [
    .init(
      "↑ ↓ k j", "select; PgUp, PgDn, Home, End, g and G go further, and so does the wheel",
      [
        .up: .select(.up), .down: .select(.down), .pageUp: .select(.pageUp),
        .pageDown: .select(.pageDown), .home: .select(.first), .end: .select(.last),
        .character("k"): .select(.up), .character("j"): .select(.down),
        .character("g"): .select(.first), .character("G"): .select(.last),
      ]),
    .init(
      "Enter", "open the transcript, or the statistics", [.enter: .open], hint(1, "Enter open")),
    .init(
      "/ f", "filter: words of structure, question, level, tags, names or date",
      [.character("/"): .filter, .character("f"): .filter],
      .init(6) { $0.screen.list.sessions.isEmpty ? nil : "/ filter" }),
    .init(
      "o", "another order: newest, by structure, longest, most over", [.character("o"): .order],
      hint(9, "o order")),
    .init(
      "c", "mark a session as A; on another one, compare the two", [.character("c"): .compare],
      hint(8) { $0.marked == nil ? "c compare" : "c compare with A" }),
    .init(
      "s", "statistics of the structure in place of the transcript, and back",
      [.character("s"): .showStatistics],
      hint(7) { $0.showsStatistics ? "s transcript" : "s statistics" }),
    .init("n", "what to do next, and what it comes from", [.character("n"): .coach]),
    .init(
      "space b", "the transcript beside the list: a page on, a page back; J, K a line",
      [
        .character(" "): .scroll(.pageDown), .character("b"): .scroll(.pageUp),
        .character("J"): .scroll(.down), .character("K"): .scroll(.up),
      ],
      .init(5) { $0.screen.session != nil && $0.screen.lastTop($0.size) > 0 ? "space more" : nil }),
    .init(
      "e", "edit the transcript in $VISUAL or $EDITOR", [.character("e"): .edit],
      hint(10, "e edit")),
    .init(
      "d", "delete the transcript, one at a time; it lies in .trash then",
      [.character("d"): .delete, .delete: .delete], hint(11, "d delete")),
    .init(
      "u", "undo: bring back what was deleted last", [.character("u"): .restore],
      .init(4) { $0.screen.restorable > 0 ? "u undo" : nil }),
    .init("?", nil, [.character("?"): .help], .init(2, "? keys")),
  ]

  private static let outOfList: [Keymap<State, ListAction>.Binding] = [
    .init(
      "Esc", "show all again; close a page", [.escape: .stepBack],
      .init(0) { $0.screen.session == nil && !$0.screen.list.filter.isEmpty ? "Esc show all" : nil }
    ),
    .init("q", "back", [.character("q"): .leave], .init(3, "q back")),
  ]

  /// On a page that fills the screen.
  static let page = Keymap<ReviewScreen, PageAction>(
    [
      .init(
        "↑ ↓ k j", nil,
        [
          .up: .scroll(.up), .character("k"): .scroll(.up), .down: .scroll(.down),
          .character("j"): .scroll(.down), .pageUp: .scroll(.pageUp),
          .character("b"): .scroll(.pageUp), .pageDown: .scroll(.pageDown),
          .character(" "): .scroll(.pageDown), .home: .scroll(.first),
          .character("g"): .scroll(.first), .end: .scroll(.last), .character("G"): .scroll(.last),
        ]),
      .init(
        "/ n N", "on a page: search, the next place, the one before",
        [.character("/"): .search, .character("n"): .next, .character("N"): .previous],
        .init(3, "/ search")),
      .init("n N", nil, [:], .init(4) { $0.words.isEmpty ? nil : "n N next" }),
      .init(
        "← →", "on a transcript: the one above it in the list, or below",
        [.left: .above, .right: .below], onTranscript(7, "← → other session")),
      .init("e", nil, [.character("e"): .edit], onTranscript(5, "e edit")),
      .init(
        "d", nil, [.character("d"): .delete, .delete: .delete], onTranscript(6, "d delete")),
      .init("?", nil, [.character("?"): .help], .init(2, "? keys")),
      .init(
        "q", nil, [.character("q"): .close, .escape: .close, .enter: .close], .init(1, "q back")),
    ], of: .review)

  /// The line in which words to filter by are typed.
  static let filtering = Keymap<Void, LineAction>.line(
    take: "keep", move: "select", leave: "show all")
  /// The line in which words to search for are typed.
  static let searching = Keymap<Void, LineAction>.line(take: "find", leave: "leave")

  /// All of them, explained.
  static var help: [(label: String, words: String)] {
    Keymap(inList, of: .review).help + page.help + Keymap(outOfList, of: .review).help
  }

  /// Words for when a session is selected.
  private static func hint(_ rank: Int, _ text: String) -> Keymap<State, ListAction>.Hint {
    hint(rank) { _ in text }
  }

  private static func hint(
    _ rank: Int, _ text: @escaping @Sendable (ReviewScreen) -> String
  ) -> Keymap<State, ListAction>.Hint {
    .init(rank) { $0.screen.session == nil ? nil : text($0.screen) }
  }

  private static func onTranscript(
    _ rank: Int, _ text: String
  ) -> Keymap<ReviewScreen, PageAction>.Hint {
    .init(rank) { $0.mode == .reading(.transcript) ? text : nil }
  }
}
