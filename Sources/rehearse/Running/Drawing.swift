import Coaching
import References
import Storage
import Structures

/// Draws questions for a structure.
struct Drawing {
  private let entry: StructureCatalogue.Entry
  private let options: SessionOptions
  private let bank: QuestionBank
  /// What was seen since the program began.
  private let drawn: DrawnQuestions
  private let history: [PastQuestion]
  /// The questions that were asked in this structure: those that were typed can be drawn again.
  private let typed: [String]
  private let today: Int
  /// The questions that the person does not want to be asked again, the last one at the end.
  private var refused: [String]
  private var generator: Generator

  /// Prepares to draw.
  ///
  /// - Parameters:
  ///   - entry: the structure.
  ///   - options: how it is run.
  ///   - workspace: where the questions are.
  ///   - history: what was asked before.
  init(
    _ entry: StructureCatalogue.Entry, _ options: SessionOptions, _ workspace: Workspace,
    _ history: History
  ) {
    (self.entry, self.options) = (entry, options)
    (bank, drawn) = (workspace.bank, workspace.drawn)
    (self.history, typed) = (history.asked, history.asked(in: entry))
    today = workspace.context.now.dayNumber
    generator = workspace.context.generator()
    refused = (try? RefusedQuestions(workspace.context.environment))?.questions ?? []
  }

  /// Draws a question.
  ///
  /// - Parameters:
  ///   - any: whether one that does not suit will do where none does.
  ///   - level: the level that is rehearsed for.
  ///   - topics: what fills its blanks.
  ///   - allowsBlanks: whether blanks may be left that no topic fills.
  /// - Returns: the question with its blanks; `nil` when there is none to draw.
  /// - Throws: ``Failure`` when none has as many blanks as there are topics.
  mutating func question(
    any: Bool, level: String?, topics: [String] = [], allowsBlanks: Bool = false
  ) throws(Failure) -> QuestionTemplate? {
    let ofCategory = options.category.map { bank.questions(of: $0, for: entry) } ?? []
    let all =
      !ofCategory.isEmpty
      ? ofCategory
      : any
        ? bank.drawable(for: entry, typed: typed) : bank.suiting(entry, typed: typed).entries
    let entries = options.hasCurveballs ? followed(among: all, any: any) : all
    let found = draw(topics).draw(
      from: entries, level: level, allowsBlanks: allowsBlanks, using: &generator)
    guard let template = found?.template else { return nil }
    try Drawing.check(topics, for: template, "suits “\(entry.title)”")
    drawn.questions.append(template.text)
    return template
  }

  /// Those that something can follow, where any will do also of all others; all where there is none.
  private func followed(among all: [QuestionBank.Entry], any: Bool) -> [QuestionBank.Entry] {
    for some in [all, any ? bank.entries : []] {
      let followed = some.filter { !$0.question.followUps.isEmpty }
      if !followed.isEmpty { return followed }
    }
    return all
  }

  /// Draws what each phase is asked that asks for something of its own.
  ///
  /// - Parameter level: the level that is rehearsed for.
  /// - Returns: a question for each phase, its blanks filled; `nil` for phases without one.
  mutating func phaseQuestions(level: String?) -> [String?] {
    let found = draw().questions(
      for: entry, in: bank, level: level, category: options.category, using: &generator)
    drawn.questions += found.compactMap { $0?.text }
    return found.map { $0.map { $0.filled(with: $0.defaults(using: &generator)) } }
  }

  /// What fills the blanks of a question where the person names nothing.
  mutating func defaults(of question: QuestionTemplate) -> [String] {
    question.defaults(using: &generator)
  }

  /// Never draws a question again.
  mutating func refuse(_ question: String) { refused.append(question) }

  private func draw(_ topics: [String] = []) -> QuestionDraw {
    QuestionDraw(
      history: history + drawn.questions.map { PastQuestion($0, day: today) }, today: today,
      refused: refused, topics: topics)
  }
}

extension Drawing {
  /// Makes sure that a question that was drawn has a blank for each topic.
  static func check(
    _ topics: [String], for question: QuestionTemplate, _ condition: String
  ) throws(Failure) {
    guard let left = topics.dropFirst(question.blanks.count).first else { return }
    throw .usage("--topic: no question that \(condition) has a blank for “\(left)”; leave it out")
  }

  /// What may follow a question that the bank holds.
  static func followUps(of question: String?, in bank: QuestionBank) -> [String] {
    guard let question else { return [] }
    return bank.entry(asked: question)?.question.followUps ?? []
  }
}
