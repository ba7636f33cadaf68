import Coaching
import References
import Storage
import Structures

/// Questions for sessions: drawn, and followed by others.
enum Drawing {
  /// A question that suits a structure, its blanks filled.
  ///
  /// - Throws: ``Failure`` when none has as many blanks as there are topics.
  static func question(
    for entry: StructureCatalogue.Entry, level: String?, _ options: SessionOptions,
    _ workspace: Workspace
  ) throws(Failure) -> String? {
    let topics = options.topics
    let draw = QuestionDraw(practised: practised(in: workspace.folder), topics: topics)
    let suiting = fitting(workspace.bank.drawable(for: entry), level: level, options)
    var generator = workspace.context.generator()
    guard let drawn = draw.draw(from: suiting, using: &generator) else { return nil }
    try check(topics, for: drawn.template, "suits “\(entry.title)”")
    return drawn.template.filled(with: topics)
  }

  /// Makes sure that a question that was drawn has a blank for each topic.
  static func check(
    _ topics: [String], for question: QuestionTemplate, _ condition: String
  ) throws(Failure) {
    guard let left = topics.dropFirst(question.blanks.count).first else { return }
    throw .usage("--topic: no question that \(condition) has a blank for “\(left)”; leave it out")
  }

  /// A question that suits a structure, with its blanks; one that was drawn before counts as
  /// practised, so that drawing again gives another.
  static func any(
    for entry: StructureCatalogue.Entry, level: String?, drawn: [String],
    _ options: SessionOptions, _ workspace: Workspace
  ) -> String? {
    let practised = practised(in: workspace.folder) + drawn
    let draw = QuestionDraw(practised: practised, topics: [])
    let suiting = fitting(workspace.bank.drawable(for: entry), level: level, options)
    var generator = workspace.context.generator()
    return draw.draw(from: suiting, allowsBlanks: true, using: &generator)?.question.text
  }

  /// What may follow a question that the bank holds.
  static func followUps(of question: String?, in bank: QuestionBank) -> [String] {
    guard let question else { return [] }
    return bank.entry(asked: question)?.question.followUps ?? []
  }

  /// The questions of past sessions, oldest first.
  ///
  /// However short a session was, its question was seen; a demonstration is no practice.
  static func practised(in folder: SessionFolder) -> [String] {
    let library = try? TranscriptLibrary([folder])
    let summaries = library?.sessions.map(\.summary) ?? []
    return summaries.filter { !$0.isDemonstration }.flatMap(\.questions)
  }

  /// The questions for a level, with follow-ups when curveballs are asked for; all of them when none
  /// is like that.
  private static func fitting(
    _ entries: [QuestionBank.Entry], level: String?, _ options: SessionOptions
  ) -> [QuestionBank.Entry] {
    func some(_ entries: [QuestionBank.Entry], _ fits: (QuestionBank.Entry) -> Bool)
      -> [QuestionBank.Entry]
    {
      let fitting = entries.filter(fits)
      return fitting.isEmpty ? entries : fitting
    }
    let followed =
      options.hasCurveballs ? some(entries) { !$0.question.followUps.isEmpty } : entries
    return level.map { level in some(followed) { $0.suits(level: level) } } ?? followed
  }
}
