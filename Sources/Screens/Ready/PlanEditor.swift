import Grids
import References
import Sessions
import Structures

/// The list in which the phases of a plan are changed before its session begins.
///
/// What was changed stays when the list is left and opened again, and so does what can be undone.
struct PlanEditor: Hashable, Sendable {
  /// What a key came to.
  enum Outcome { case goesOn, left }

  /// What is being typed.
  enum Line: Hashable, Sendable {
    /// The time of the selected phase.
    case time
    /// A phase to be added.
    case phase

    /// What could be typed.
    var example: String {
      switch self {
      case .time: "6-8m, 1:30, or none"
      case .phase: "Wrap up 1m"
      }
    }
  }

  /// What was changed so far.
  private(set) var changes = PlanChanges()
  /// The selected phase, by its place among all.
  private(set) var selected = 0
  /// What is being typed; `nil` while keys are commands.
  private(set) var line: Line?
  private(set) var text = LineEditor()
  /// Why what was typed could not be taken.
  private(set) var problem: String?
  /// A line for the person that stays until the next key.
  private(set) var message: String?
  /// The page of the keys, where these are explained.
  private(set) var helpPage: Int?
  private var before: [PlanChanges] = []

  /// Whether letters are text now.
  var isTyping: Bool { line != nil }

  /// Whether the selected phase is left out.
  var isLeftOut: Bool { changes.leftOut.contains(selected) }

  /// Whether something was changed that can be taken back.
  var canUndo: Bool { !before.isEmpty }

  /// Takes in a key.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - guide: the phases as the guide has them.
  ///   - size: the size of the screen.
  /// - Returns: whether the list stays.
  mutating func handle(_ key: Key, _ guide: [Phase], size: Size) -> Outcome {
    guard key != .resize else { return .goesOn }
    message = nil
    let rows = changes.rows(of: guide)
    if let helpPage {
      let isLast = helpPage + 1 >= HelpView.pages(size, PlanKeys.commands.help)
      self.helpPage = isLast || key == .escape ? nil : helpPage + 1
      return .goesOn
    }
    if let line {
      type(key, line, rows.count)
      return .goesOn
    }
    return command(key, rows.count)
  }

  private mutating func command(_ key: Key, _ count: Int) -> Outcome {
    if case .scroll(let rows, _) = key {
      select(selected + rows, of: count)
      return .goesOn
    }
    switch PlanKeys.commands.action(for: key) {
    case .toggle: toggle(count)
    case .time: open(.time)
    case .add: open(.phase)
    case .undo: undo(count)
    case .move(let rows): select(selected + rows, of: count)
    case .first: select(0, of: count)
    case .last: select(count - 1, of: count)
    case .help: helpPage = 0
    case .back: return .left
    case nil: message = key.unknownWords
    }
    return .goesOn
  }

  private mutating func select(_ place: Int, of count: Int) {
    selected = max(0, min(place, count - 1))
  }

  private mutating func toggle(_ count: Int) {
    guard isLeftOut || changes.leftOut.count + 1 < count else {
      message = "one phase has to stay"
      return
    }
    keep()
    changes.toggle(selected)
  }

  private mutating func undo(_ count: Int) {
    guard let last = before.popLast() else {
      message = "nothing was changed"
      return
    }
    select(selected, of: count - changes.added.count + last.added.count)
    changes = last
  }

  /// Keeps what is about to be changed, for undoing.
  private mutating func keep() { before.append(changes) }

  private mutating func open(_ line: Line) {
    (self.line, text, problem) = (line, LineEditor(), nil)
  }

  private mutating func type(_ key: Key, _ line: Line, _ count: Int) {
    switch PlanKeys.typing.action(for: key) {
    case .leave: leave()
    case .take where text.text.allSatisfy(\.isWhitespace): leave()
    case .take: take(line, count)
    default:
      if text.handle(key) { problem = nil }
    }
  }

  /// Leaves the line, and what was said of it.
  private mutating func leave() { (line, problem) = (nil, nil) }

  private mutating func take(_ line: Line, _ count: Int) {
    switch line {
    case .time: takeTime()
    case .phase: takePhases(count)
    }
    if problem == nil { self.line = nil }
  }

  private mutating func takeTime() {
    let typed = text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let time = TypedTime(typed), time.stated?.max != .zero else {
      problem = "“\(typed)” is no time; write such as \(Line.time.example)"
      return
    }
    keep()
    changes.set(time.stated, of: selected)
  }

  private mutating func takePhases(_ count: Int) {
    do throws(TypedPhases.Problem) {
      let phases = try TypedPhases(text.text).phases
      keep()
      changes.add(phases)
      selected = count + phases.count - 1
    } catch { problem = error.text(example: "“\(Line.phase.example)”") }
  }
}
