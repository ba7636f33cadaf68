import CommandLines
import Listings
import References
import Storage

/// `rehearse questions`: the question bank.
enum QuestionsCommand {
  static func run(_ options: QuestionsOptions, _ context: Context) throws(Failure) -> Int32 {
    let level = options.level
    let topics = options.topics
    var entries = try matching(options, context)
    if options.draws { entries = [try draw(from: entries, options, context)] }
    if options.isJSON {
      let objects = entries.map { json($0, topics) }
      context.outRaw(JSON.array(objects).text + "\n")
    } else if entries.count == 1 {
      context.out(
        QuestionWords.whole(entries[0], level: level, topics: topics, width: context.width))
    } else {
      context.out(QuestionWords.list(entries, level: level, width: context.width))
    }
    return ExitStatus.done
  }

  /// The questions that the words and options leave.
  private static func matching(
    _ options: QuestionsOptions, _ context: Context
  ) throws(Failure) -> [QuestionBank.Entry] {
    let own = try Workspace.references(options.guides, context, hasStructures: false)
    // Guides that are named are what is asked about.
    let isNamed = !options.guides.isEmpty
    let all = QuestionBank(own, builtIns: isNamed ? [] : BuiltInReference.practised).entries
    var entries = all
    if let category = options.category {
      entries = entries.filter { $0.question.isOf(category: category) }
      if entries.isEmpty { throw .usage(noCategory(category, all)) }
    }
    if let principle = options.principle {
      entries = entries.filter { $0.question.isOf(principle: principle) }
      if entries.isEmpty { throw .usage(noPrinciple(principle, all)) }
    }
    if let level = options.level {
      entries = entries.filter { $0.suits(level: level) }
    }
    for word in options.words { entries = entries.filter { $0.question.holds(word) } }
    guard entries.isEmpty else { return entries }
    throw Failure(
      ExitStatus.problems,
      all.isEmpty
        ? "no question found; GUIDES.md tells how they are written"
        : "none of the \(all.count) questions fits; leave out a word or an option")
  }

  private static func noCategory(_ name: String, _ entries: [QuestionBank.Entry]) -> String {
    let names = unique(entries.compactMap(\.question.category))
    return "--category: “\(name)” fits none of \(names.joined(separator: ", "))"
  }

  private static func noPrinciple(_ name: String, _ entries: [QuestionBank.Entry]) -> String {
    let names = unique(entries.flatMap(\.question.principles))
    guard !names.isEmpty else { return "--principle: no question names any principle" }
    // A name may hold a comma: "Are Right, A Lot".
    return "--principle: “\(name)” fits none of \(names.joined(separator: " • "))"
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private static func draw(
    from entries: [QuestionBank.Entry], _ options: QuestionsOptions,
    _ context: Context
  ) throws(Failure) -> QuestionBank.Entry {
    let settings = try Workspace.settings(context)
    let folder = try Workspace.folder(options.folder, context, settings)
    let refused = try? RefusedQuestions(context.environment)
    let draw = QuestionDraw(
      history: History(folder, of: settings.candidate, owner: settings.candidate).asked,
      today: context.now.dayNumber,
      refused: refused?.questions ?? [], topics: options.topics)
    var generator = context.generator()
    let drawn = draw.draw(from: entries, allowsBlanks: true, using: &generator) ?? entries[0]
    try Drawing.check(options.topics, for: drawn.template, "fits")
    return drawn
  }

  private static func json(_ entry: QuestionBank.Entry, _ topics: [String]) -> JSON {
    let members = QuestionJSON.members(entry.question).map { name, value in
      name == "question" ? (name, JSON.string(entry.template.filled(with: topics))) : (name, value)
    }
    return .object([("file", .string(entry.reference.name))] + members)
  }
}
