import Grids
import Structures

/// What the ready screen says, line by line, whether there is room for all of it or not.
struct ReadyPage {
  /// One row.
  struct Line: Hashable {
    var label = ""
    var indent = 0
    var text = ""
    var style = Style.plain
  }

  private(set) var lines: [Line] = []
  private let width: Int

  /// Lays out what a screen shows.
  init(_ screen: ReadyScreen, width: Int) {
    self.width = width
    let content = screen.content
    addQuestion(content, screen)
    add("Interview", content.plan.roles)
    add(content.plan.resolutionLabel, ReadyPage.resolution(content))
    add("Expected\(content.plan.level.map { " at \($0)" } ?? "")", content.expectation)
    add("Story", content.plan.story)
    add("You changed", content.plan.changes)
    if content.plan.mode == .answer { add("Short answer", ReadyPage.oneClock) }
    addPhases(content.plan.phases)
  }

  private mutating func addQuestion(_ content: ReadyContent, _ screen: ReadyScreen) {
    if case .prompting(let prompt) = screen.mode, let question = prompt.question {
      wrap(question, indent: 0, .heading)
    } else if let question = content.plan.question {
      wrap(question, indent: 0, .heading)
    } else if !content.isPrepared {
      wrap("choosing a question …", indent: 0, .muted)
    } else if let hint = content.hint {
      wrap(hint, indent: 0, .muted)
    }
    gap()
  }

  /// What a short answer is like, which a plan may become by what is left out of it.
  private static let oneClock = "one clock for the whole: phases follow by themselves"

  private static func resolution(_ content: ReadyContent) -> String? {
    guard let resolution = content.plan.resolution else { return nil }
    return content.kept.map { "\(resolution) (\($0))" } ?? resolution
  }

  /// A label and what stands behind it; narrow screens have it below.
  private mutating func add(_ label: String, _ text: String?) {
    guard let text else { return }
    if width < 56 {
      lines.append(Line(label: label))
      wrap(text, indent: 2)
    } else {
      let start = lines.count
      wrap(text, indent: 24)
      lines[start].label = label
    }
    if width < 56 { gap() }
  }

  /// The phases with their windows, and below each what it asks.
  private mutating func addPhases(_ phases: [Phase]) {
    gap()
    let times = phases.map { $0.windowText ?? "" }
    let room = times.map(Symbol.columns).max() ?? 0
    for (number, phase) in phases.enumerated() {
      let indent = room + 2
      if indent * 2 > width {
        wrap(phase.title, indent: 0)
      } else {
        lines.append(Line(label: times[number], indent: indent, text: phase.title))
      }
      if let question = phase.question { wrap(question, indent: min(indent, 2) + 2, .heading) }
    }
  }

  /// An empty line, where there is none yet.
  private mutating func gap() {
    if let last = lines.last, last != Line() { lines.append(Line()) }
  }

  private mutating func wrap(_ text: String, indent: Int, _ style: Style = .plain) {
    for line in TextWrap.lines(text, width: max(8, width - indent), most: .max) {
      lines.append(Line(indent: indent, text: line, style: style))
    }
  }
}
