import Grids
import Sessions
import Structures

/// Which question will be asked.
extension HomeScreen {
  /// Takes in a key while a question is written, or its blanks are filled.
  mutating func ask(_ key: Key, _ prompt: QuestionPrompt) {
    var prompt = prompt
    switch prompt.handle(key) {
    case .goesOn: mode = .prompting(prompt)
    case .left: mode = .choosing
    case .taken(let question):
      mode = .choosing
      asking = question.map { prompt.question == nil ? .given($0) : .drawn($0) } ?? standard
    }
  }

  /// Takes a question that was drawn for the selected structure; its blanks are asked for.
  ///
  /// - Parameters:
  ///   - question: the question; `nil` when there was none to draw.
  ///   - defaults: what fills its blanks where the person names nothing.
  public mutating func take(drawn question: QuestionTemplate?, defaults: [String] = []) {
    guard let question else {
      message = "there is no question to draw; w writes one"
      return
    }
    if question.blanks.isEmpty {
      asking = .drawn(question.text)
    } else {
      mode = .prompting(QuestionPrompt(filling: question, defaults: defaults))
    }
  }
}
