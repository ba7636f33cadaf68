import Grids
import Structures

/// The line in which a question is written, or its blanks are filled one by one.
struct QuestionPrompt: Hashable, Sendable {
  /// What a key came to.
  enum Outcome: Hashable {
    case goesOn, left
    /// The question; `nil` where an empty line was kept.
    case taken(String?)
  }

  /// The line in which a question is written.
  private static let writing = Keymap<Void, LineAction>.line(take: "keep", leave: "leave")
  /// The line in which a blank of a question is filled.
  private static let filling = Keymap<Void, LineAction>.line(take: "fill in", leave: "leave")

  private var editor: LineEditor
  private let template: QuestionTemplate?
  private let defaults: [String]
  private var topics: [String] = []

  /// Asks for a question, beginning with one.
  init(writing question: String?) {
    (editor, template, defaults) = (LineEditor(question ?? ""), nil, [])
  }

  /// Asks for the blanks of a question, of which there is at least one.
  ///
  /// - Parameters:
  ///   - template: the question.
  ///   - defaults: what Enter takes for each blank in an empty line.
  init(filling template: QuestionTemplate, defaults: [String]) {
    (editor, self.template, self.defaults) = (LineEditor(), template, defaults)
  }

  /// The words of the bottom line.
  var hints: [String] {
    template == nil ? QuestionPrompt.writing.hints : QuestionPrompt.filling.hints
  }

  /// Takes in a key.
  mutating func handle(_ key: Key) -> Outcome {
    switch QuestionPrompt.writing.action(for: key) {
    case .take: return take()
    case .leave: return .left
    default:
      _ = editor.handle(key)
      return .goesOn
    }
  }

  private mutating func take() -> Outcome {
    let text = editor.text.contains { $0 != " " } ? editor.text : nil
    guard let template else { return .taken(text) }
    guard let topic = text ?? preset else { return .goesOn }
    topics.append(topic)
    editor = LineEditor()
    return topics.count < template.blanks.count
      ? .goesOn : .taken(template.filled(with: topics))
  }

  private var preset: String? { topics.count < defaults.count ? defaults[topics.count] : nil }

  /// The question whose blanks are filled, as far as they are; `nil` while one is written.
  var question: String? { template?.filled(with: topics) }

  /// Draws the line.
  func draw(on grid: inout Grid, row: Int, _ columns: Range<Int>) {
    let label = template.map { $0.blanks[min(topics.count, $0.blanks.count - 1)] } ?? "question"
    let end = grid.write(
      label + " ", row: row, column: columns.lowerBound, style: .accent,
      width: columns.count / 2)
    let room = Range.cells(min(end, columns.upperBound), upTo: columns.upperBound)
    editor.draw(on: &grid, row: row, columns: room)
    guard editor.text.isEmpty, let preset, room.count > 2 else { return }
    grid.write(
      "Enter: \(preset)", row: row, column: room.lowerBound + 2, style: .muted,
      width: room.count - 2)
  }
}
