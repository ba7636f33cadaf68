import Grids
import Structures

extension HomeScreen {
  /// Takes a question that was drawn; its blanks are asked for.
  ///
  /// - Parameter question: the question; `nil` when there was none to draw.
  public mutating func take(drawn question: String?) {
    guard let question else {
      message = "there is no question to draw; w writes one"
      return
    }
    let template = QuestionTemplate(question)
    if template.blanks.isEmpty {
      self.question = question
    } else {
      mode = .filling(LineEditor(), template, topics: [])
    }
  }

  /// Fills the blanks one by one; the question is taken when the last one is filled.
  mutating func fill(
    _ key: Key, _ editor: LineEditor, _ template: QuestionTemplate, _ topics: [String]
  ) {
    var editor = editor
    switch HomeKeys.filling.action(for: key) {
    case .take:
      guard editor.text.contains(where: { $0 != " " }) else { return }
      let topics = topics + [editor.text]
      guard topics.count == template.blanks.count else {
        mode = .filling(LineEditor(), template, topics: topics)
        return
      }
      question = template.filled(with: topics)
      mode = .choosing
    case .leave: mode = .choosing
    default: if editor.handle(key) { mode = .filling(editor, template, topics: topics) }
    }
  }
}
