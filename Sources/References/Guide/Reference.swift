import Documents
import Structures
import Texts

/// A Markdown document that has been read: its structures, its front matter and its problems.
///
/// Rule: [long].
public struct Reference: Hashable, Sendable {
  /// The file's name, or a word for a document that is no file.
  public let name: String
  /// The title of the front matter, else the first heading, else the name.
  public let title: String
  /// The front matter; `nil` without one or when it could not be read.
  public let frontMatter: FrontMatter?
  /// The structures, in the order of their first phases; those of more than three hours, which are
  /// rather plans of days, come last.
  public internal(set) var structures: [FoundStructure]
  /// Those of which too little speaks for one sitting, in the same order; see ``FoundStructure/rank``.
  public internal(set) var folded: [FoundStructure]
  /// What is wrong, in the order of the lines; what is wrong with the file beside it comes last.
  public internal(set) var problems: [Problem]
  /// The times that belong to no structure, in the order of the lines.
  public internal(set) var ignored: [IgnoredTime]
  /// What remains to be done before it can be relied on; nothing for the documents of the program.
  let upkeep: Upkeep?
  /// Whether the document is one inside the program.
  public let isBuiltIn: Bool

  private let questionSource: QuestionSource
  /// The questions, where they have been read already.
  private var knownQuestions: [Question]?
  /// The parts, where they have been read already.
  private var knownParts: GuideParts?

  /// The question bank, in the order of the lines.
  ///
  /// It is read when it is asked for: most of what is done with a document needs its structures
  /// alone.
  public var questions: [Question] {
    if let knownQuestions { return knownQuestions }
    switch questionSource {
    case .builtIn(let builtIn): return builtIn.whole.questions
    case .document(let document):
      let phases = structures.flatMap { $0.phases.map(\.line) }
      return QuestionReader(document, phases: Set(phases)).questions
    }
  }

  /// Rubrics, anti-patterns, probes, stories and loops; they are read when they are asked for, too.
  public var parts: GuideParts {
    if let knownParts { return knownParts }
    switch questionSource {
    case .builtIn(let builtIn): return builtIn.whole.parts
    case .document(let document):
      return GuidePartsReader(document, title: title, levels: KnownLevels(levels)).parts
    }
  }

  /// The same reference, with its parts read once and for all.
  var withParts: Reference {
    var reference = self
    reference.knownParts = parts
    return reference
  }

  /// The levels that the document knows, as its front matter lists its audience.
  public var levels: [String] { frontMatter?.audience ?? [] }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: the file's contents; a byte-order mark and any line endings are fine.
  ///   - name: the file's name.
  ///   - untimed: whether numbered lists without any time are structures as well.
  /// - Returns: the reference, with everything that is wrong in it.
  /// - Throws: ``UnreadableDocument`` when the bytes are no UTF-8 text.
  public static func read(
    bytes: [UInt8], name: String, untimed: Bool = false
  ) throws(UnreadableDocument) -> Reference {
    let zeros = ZeroBytes(in: bytes)
    guard zeros.areStray, let text = String(validating: zeros.replaced, as: UTF8.self) else {
      throw .notText(line: TextCheck.firstBadLine(in: bytes))
    }
    let document = Document(text: text)
    return Reference(
      document, text: text, name: name, isBuiltIn: false, untimed: untimed,
      problems: zeros.problems, questionSource: .document(document))
  }

  /// Reads a document inside the program.
  ///
  /// - Parameters:
  ///   - builtIn: which one.
  ///   - text: as much of it as is needed.
  init(_ builtIn: BuiltInReference, text: String) {
    self.init(
      Document(text: text), name: builtIn.name, isBuiltIn: true,
      questionSource: .builtIn(builtIn))
  }

  private init(
    _ document: Document, text: String? = nil, name: String, isBuiltIn: Bool,
    untimed: Bool = false, problems: [Problem] = [], questionSource: QuestionSource
  ) {
    self.questionSource = questionSource
    let front = document.frontMatter.map { FrontMatterReader($0) }
    frontMatter = front?.frontMatter
    upkeep = text.map { Upkeep(document, text: $0, front: front?.frontMatter) }
    self.name = name
    self.isBuiltIn = isBuiltIn
    title = frontMatter?.title ?? Reference.firstHeading(of: document) ?? name
    let passages = Passages(of: document, title: title)
    let levels = KnownLevels(front?.frontMatter.audience ?? [])
    let findings = Recognisers.findings(in: passages)
    var found = zip(passages.all, findings).flatMap { passage, findings in
      findings.structures.map { $0.noted(in: passage.document, levels) }
    }
    if untimed {
      let taken = Set(found.flatMap { $0.phases.map(\.line) })
      found += passages.all.flatMap { passage in
        UntimedLists.structures(in: passage, besides: taken).map {
          $0.noted(in: passage.document, levels)
        }
      }
    }
    found = TitlesApart.told(found)
    structures = Reference.ordered(found.filter { isBuiltIn || !$0.isFolded })
    folded = isBuiltIn ? [] : Reference.ordered(found.filter(\.isFolded))
    ignored = IgnoredTimes(in: passages.all, findings).all
    let problems =
      problems + structures.flatMap(\.problems)
      + document.problems.map { Problem(line: $0.line, kind: .document($0.kind)) }
      + (front?.problems ?? [])
      + passages.unclosedFences.map { Problem(line: $0, kind: .fenceUnclosed) }
    self.problems = problems.sorted { $0.line < $1.line }
  }

  /// The same reference, with what remains to be done in it among its problems.
  ///
  /// - Parameters:
  ///   - today: the present day; `nil` when it is not known.
  ///   - exists: whether there is a file of a path, from the folder of the document.
  /// - Returns: the reference.
  public func withUpkeep(today: CalendarDate?, exists: (String) -> Bool) -> Reference {
    var reference = self
    func read() -> [Question] {
      let found = questions
      reference.knownQuestions = found
      return found
    }
    let todo = upkeep?.problems(today: today, questions: read(), exists: exists) ?? []
    reference.problems = Problem.ordered(problems + todo)
    return reference
  }

  /// What holds a structure that was typed on the spot, and stands in no document.
  init(typed structure: FoundStructure) {
    questionSource = .document(Document(text: ""))
    (name, title, frontMatter) = ("", structure.structure.title, nil)
    (structures, folded, problems, ignored) = ([structure], [], [], [])
    (upkeep, isBuiltIn) = (nil, false)
  }

  /// Whether it was typed on the spot, and stands in no document.
  public var isTyped: Bool { name.isEmpty }

  /// Structures in the order of their first phases, long ones last.
  static func ordered(_ structures: [FoundStructure]) -> [FoundStructure] {
    let structures = structures.sorted { firstPhaseLine($0) < firstPhaseLine($1) }
    return structures.filter { !$0.isLong } + structures.filter(\.isLong)
  }

  private static func firstPhaseLine(_ structure: FoundStructure) -> Int {
    structure.phases.first?.line ?? structure.line
  }

  private static func firstHeading(of document: Document) -> String? {
    for block in document.blocks {
      if case .heading = block.kind, !block.lines.isEmpty { return document.text(of: block) }
    }
    return nil
  }
}
