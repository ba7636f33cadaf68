import Grids
import Structures

/// The first screen: what can be run, what was run lately, and what a key does.
public struct HomeScreen: Hashable, Sendable {
  /// What the person decided.
  public enum Action: Hashable, Sendable {
    /// Run a structure, for a level, answering a question.
    case start(choice: Int, level: String?, question: String?)
    /// Draw a question that suits a structure and a level.
    case draw(choice: Int, level: String?)
    /// Go on with the session of this id, which was cut short.
    case resume(String)
    /// End the session of this id, which was cut short, where it stands.
    case close(String)
    /// Look back, at the session of this id or at the newest.
    case review(String?)
    /// Leave the program.
    case quit
  }

  /// What the keys do.
  enum Mode: Hashable, Sendable {
    case choosing
    case finding(LineEditor)
    case asking(LineEditor)
    /// A blank of a question is being filled; some are filled already.
    case filling(LineEditor, QuestionTemplate, topics: [String])
    case help(page: Int)
  }

  /// What there is to choose from.
  public var content: HomeContent
  /// A line for the person that stays until the next key.
  public var message: String?
  var mode = Mode.choosing
  var selected = 0
  /// The session of the past that is selected, in place of a choice.
  var past: PastRow?
  /// The level that is chosen.
  public internal(set) var level: String?
  /// The question that is to be answered.
  public internal(set) var question: String?

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - content: what there is to choose from.
  ///   - level: the level to begin with; `nil` for none.
  ///   - question: the question to begin with; `nil` for none.
  public init(_ content: HomeContent, level: String? = nil, question: String? = nil) {
    self.content = content
    self.level = level
    self.question = question
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
    case .asking(let editor): ask(key, editor)
    case .filling(let editor, let template, let topics): fill(key, editor, template, topics)
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
    case .review: return .review(recent?.id)
    case .changeLevel: changeLevel()
    case .draw: return draw
    case .resume: return cut { .resume($0.id) }
    case .close: return cut { .close($0.id) }
    case .write: mode = .asking(LineEditor(question ?? ""))
    case .find: mode = .finding(LineEditor())
    case .help: mode = .help(page: 0)
    case .quit: return .quit
    }
    return nil
  }

  private mutating func turnPage(from page: Int, _ key: Key, size: Size) {
    let isLast = page + 1 >= HelpView.pages(size, HomeKeys.commands.help) || key == .escape
    mode = isLast ? .choosing : .help(page: page + 1)
  }

  private var start: Action? {
    guard content.choices.indices.contains(selected) else { return nil }
    return .start(choice: selected, level: knownLevel, question: question)
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
    let index = row - HomeScreen.firstRow + firstShown(rows: listRows(size))
    if row >= HomeScreen.firstRow, row < HomeScreen.firstRow + listRows(size),
      content.choices.indices.contains(index)
    {
      (selected, past) = (index, nil)
    }
  }

  private mutating func find(_ key: Key, _ editor: LineEditor) -> Action? {
    var editor = editor
    let found = shown
    switch HomeKeys.finding.action(for: key) {
    case .take:
      mode = .choosing
      guard let index = found.contains(selected) ? selected : found.first else {
        message = "no structure has “\(editor.text)” in its title"
        return nil
      }
      (selected, past) = (index, nil)
    case .leave: mode = .choosing
    case .up: select(-1, of: found)
    case .down: select(1, of: found)
    case nil:
      guard editor.handle(key) else { return nil }
      mode = .finding(editor)
      let found = shown
      if !found.contains(selected), let first = found.first { selected = first }
    }
    return nil
  }

  /// Goes on among what was found.
  private mutating func select(_ step: Int, of found: [Int]) {
    let next = (found.firstIndex(of: selected) ?? -1) + step
    if found.indices.contains(next) { selected = found[next] }
  }

  private mutating func ask(_ key: Key, _ editor: LineEditor) {
    var editor = editor
    switch HomeKeys.asking.action(for: key) {
    case .take:
      question = editor.text.contains { $0 != " " } ? editor.text : nil
      mode = .choosing
    case .leave: mode = .choosing
    default: if editor.handle(key) { mode = .asking(editor) }
    }
  }
}
