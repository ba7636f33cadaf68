import CommandLines
import Listings
import References

/// `rehearse lookup`: a quick reference made of guides.
enum LookupCommand {
  static func run(_ options: LookupOptions, _ context: Context) throws(Failure) -> Int32 {
    let level = options.level
    guard let query = LookupQuery(options.words, level: level) else {
      throw .usage("there is nothing to look up in signs alone; give a word, such as latency")
    }
    let documents = try documents(options.guides, context)
    if let level { try check(level, documents) }
    let matches = query.matches(in: documents)
    if options.isJSON {
      context.outRaw(JSON.array(matches.map(LookupJSON.object)).text + "\n")
    } else {
      let texts = matches.map { LookupText.text($0, width: context.width) }
      context.out(texts.joined(separator: "\n"))
    }
    guard matches.isEmpty else { return ExitStatus.done }
    throw Failure(
      ExitStatus.problems, LookupText.nothing(options.words, query.nearest(in: documents)))
  }

  /// The guides named, or the person's own and the built-in ones.
  private static func documents(
    _ named: [String], _ context: Context
  ) throws(Failure) -> [LookupDocument] {
    let guides = try Workspace.guides(named, context) { path throws(Failure) in
      try Workspace.read(path, LookupDocument.read)
    }
    return !named.isEmpty ? guides : guides + LookupDocument.builtIns
  }

  private static func check(_ level: String, _ documents: [LookupDocument]) throws(Failure) {
    guard !documents.contains(where: { $0.knows(level: level) }) else { return }
    var levels: [String] = []
    for name in documents.flatMap(\.levels) where !levels.contains(name) { levels.append(name) }
    let known = levels.isEmpty ? "" : "; it may be \(levels.joined(separator: " or "))"
    throw .usage("--level: no guide knows a level “\(level)”\(known)")
  }
}
