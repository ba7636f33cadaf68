import Grids
import Sessions
import Structures

/// The first screen: what can be run, what was run lately, and what a key does.
public struct HomeScreen: Hashable, Sendable {
  /// What the person decided.
  public enum Action: Hashable, Sendable {
    /// Run a structure, for a level, answering a question or none.
    case start(choice: Int, level: String?, Asking)
    /// Do the one thing that is next.
    case next
    /// Draw a question that suits a structure and a level.
    case draw(choice: Int, level: String?)
    /// Go on with the session of this id, which was cut short.
    case resume(String)
    /// End the session of this id, which was cut short, where it stands.
    case close(String)
    /// Bring back the session that was discarded or deleted last.
    case undo
    /// Look back, at the session of this id or at the newest.
    case review(String?)
    /// Tell what the person's stories cover, below the keys.
    case tellStories
    /// Leave the program.
    case quit
  }

  /// What the keys do.
  enum Mode: Hashable, Sendable {
    case choosing
    case finding(LineEditor)
    /// A question is written, or its blanks are filled.
    case prompting(QuestionPrompt)
    case help(page: Int)
  }

  /// What there is to choose from.
  public var content: HomeContent {
    didSet { if past.map({ session(of: $0) == nil }) ?? false { past = nil } }
  }
  /// A line for the person that stays until the next key.
  public var message: String?
  /// How many sessions can be brought back.
  public var restorable = 0
  /// What the person's stories cover, for the help.
  public var stories: [HomeContent.StoryLine] = []
  var mode = Mode.choosing
  /// The structure that is selected; a question that was drawn for another one goes.
  public internal(set) var selected = 0 {
    didSet { if selected != oldValue, case .drawn = asking { asking = standard } }
  }
  /// The session of the past that is selected, in place of a choice.
  var past: PastRow?
  /// The level that is chosen.
  public internal(set) var level: String?
  /// Which question is to be answered.
  public internal(set) var asking: Asking
  /// Which one is when nothing was chosen.
  let standard: Asking

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - content: what there is to choose from.
  ///   - selected: the structure to begin with.
  ///   - level: the level to begin with; `nil` for none.
  ///   - asking: the question to begin with.
  ///   - standard: which question is answered when none is chosen.
  public init(
    _ content: HomeContent, selected: Int = 0, level: String? = nil, asking: Asking = .suiting,
    standard: Asking = .suiting
  ) {
    self.content = content
    (self.level, self.asking, self.standard) = (level, asking, standard)
    self.selected = content.choices.indices.contains(selected) ? selected : 0
  }

  /// The choices that match what is being looked for, as indices.
  var shown: [Int] {
    guard case .finding(let editor) = mode else { return Array(content.choices.indices) }
    let words = editor.text.lowercased().split(separator: " ")
    return content.choices.indices.filter { index in
      let title = content.choices[index].structure.title.lowercased()
      return words.allSatisfy { title.contains($0) }
    }
  }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - size: the size of the screen, which tells what a click hits.
  /// - Returns: what the person decided, if anything.
  public mutating func handle(_ key: Key, size: Size) -> Action? {
    if key != .resize { message = nil }
    switch mode {
    case .choosing: return choose(key, size: size)
    case .finding(let editor): return find(key, editor)
    case .prompting(let prompt): ask(key, prompt)
    case .help(let page): if key != .resize { turnPage(from: page, key, size: size) }
    }
    return nil
  }

  private mutating func choose(_ key: Key, size: Size) -> Action? {
    switch key {
    case .scroll(let rows, _): move(rows, size)
    case .click(let row, let column): click(row: row, column: column, size: size)
    default:
      guard let action = HomeKeys.commands.action(for: key) else {
        message = key.unknownWords
        return nil
      }
      return perform(action, size)
    }
    return nil
  }

  private mutating func perform(_ action: HomeKeys.Action, _ size: Size) -> Action? {
    switch action {
    case .move(let rows): move(rows, size)
    case .first: (selected, past) = (0, nil)
    case .last: (selected, past) = (max(0, content.choices.count - 1), nil)
    case .open: return past.flatMap(open) ?? start
    case .next: return next
    case .review: return .review(recent?.path)
    case .changeLevel: changeLevel()
    case .draw: return draw
    case .resume: return cut { .resume($0.path) }
    case .close: return cut { .close($0.path) }
    case .write: mode = .prompting(QuestionPrompt(writing: asking.question))
    case .nothing: askNothing()
    case .undo: return undo
    case .find: mode = .finding(LineEditor())
    case .help:
      mode = .help(page: 0)
      return .tellStories
    case .quit: return .quit
    }
    return nil
  }

  private mutating func turnPage(from page: Int, _ key: Key, size: Size) {
    let isLast = page + 1 >= HelpView.pages(size, help) || key == .escape
    mode = isLast ? .choosing : .help(page: page + 1)
  }

  /// The keys, and what the person's stories cover.
  var help: HelpView.Keys { HomeKeys.commands.help + stories.map { ($0.label, $0.words) } }

  private var start: Action? {
    guard content.choices.indices.contains(selected) else { return nil }
    return .start(choice: selected, level: knownLevel, asking)
  }

  private var next: Action? {
    mutating get {
      guard content.next == nil else { return .next }
      message =
        content.recent.isEmpty
        ? "there is no next step before the first session; Enter begins one"
        : "no next step is named here; rehearse next says what there is"
      return nil
    }
  }

  private var undo: Action? {
    mutating get {
      guard restorable == 0 else { return .undo }
      message = "nothing was discarded or deleted since the program began"
      return nil
    }
  }

  /// Wants no question, or one again.
  private mutating func askNothing() {
    asking = asking == .nothing ? (standard == .nothing ? .suiting : standard) : .nothing
    message =
      asking == .nothing
      ? "no question: the timer alone; - once more asks one" : "a question that suits is asked"
  }

  /// What becomes of the latest session that was cut short.
  private mutating func cut(_ action: (HomeContent.Past) -> Action) -> Action? {
    guard let past = content.unfinished.first else {
      message = "no session was cut short"
      return nil
    }
    return action(past)
  }

  private var draw: Action? {
    content.choices.indices.contains(selected) ? .draw(choice: selected, level: knownLevel) : nil
  }

  /// The level as the selected structure's document writes it; `nil` when it does not know it.
  private var knownLevel: String? {
    let levels = content.choices[selected].levels
    return level.flatMap { wanted in
      levels.isEmpty ? wanted : levels.first { $0.lowercased() == wanted.lowercased() }
    }
  }

  /// A choice's structure, with the windows of the level that is chosen.
  func structure(of choice: HomeContent.Choice) -> Structure {
    guard let level = level?.lowercased() else { return choice.structure }
    return choice.byLevel.first { $0.key.lowercased() == level }?.value ?? choice.structure
  }

  /// Goes through the levels that the selected structure knows, and none.
  private mutating func changeLevel() {
    guard content.choices.indices.contains(selected) else { return }
    let levels = content.choices[selected].levels
    guard !levels.isEmpty else {
      message = "the document of this structure names no levels"
      return
    }
    let place = levels.firstIndex { $0.lowercased() == level?.lowercased() }
    let index = place.map { $0 + 1 } ?? 0
    level = index < levels.count ? levels[index] : nil
  }

  /// A click selects; it starts nothing.
  private mutating func click(row: Int, column: Int, size: Size) {
    if let line = pastLines(size).first(where: { $0.row == row }), isInList(column, size) {
      past = line.past ?? past
      return
    }
    let list = visibleList(size)
    let place = row - firstRow(size)
    if list.indices.contains(place), case .choice(let index) = list[place] {
      (selected, past) = (index, nil)
    }
  }
}
