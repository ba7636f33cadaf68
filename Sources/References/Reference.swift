import Documents

/// A Markdown document that has been read: its structures, its front matter and its problems.
public struct Reference: Hashable, Sendable {
  /// The file's name, or a word for a document that is no file.
  public let name: String
  /// The title of the front matter, else the first heading, else the name.
  public let title: String
  /// The front matter; `nil` without one or when it could not be read.
  public let frontMatter: FrontMatter?
  /// The structures, in the order of their first phases; those of more than three hours, which are
  /// rather plans of days, come last.
  public let structures: [FoundStructure]
  /// The question bank, in the order of the lines.
  public let questions: [Question]
  /// What is wrong, in the order of the lines.
  public let problems: [Problem]
  /// The times that belong to no structure, in the order of the lines.
  public let ignored: [IgnoredTime]
  /// Whether the document is one inside the program.
  public let isBuiltIn: Bool

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
    return Reference(
      text: text, name: name, isBuiltIn: false, untimed: untimed, problems: zeros.problems)
  }

  /// Reads the text of a document.
  init(
    text: String, name: String, isBuiltIn: Bool, untimed: Bool = false, problems: [Problem] = []
  ) {
    let document = Document(text: text)
    let front = document.frontMatter.map { FrontMatterReader($0) }
    frontMatter = front?.frontMatter
    self.name = name
    self.isBuiltIn = isBuiltIn
    title = frontMatter?.title ?? Reference.firstHeading(of: document) ?? name
    let passages = Passages(of: document, title: title)
    let findings = passages.all.map { Recognisers.findings(in: $0) }
    var found = findings.flatMap(\.structures)
    if untimed {
      let taken = Set(found.flatMap { $0.phases.map(\.line) })
      found += passages.all.flatMap { UntimedLists.structures(in: $0, besides: taken) }
    }
    let structures = found.sorted {
      Reference.firstPhaseLine($0) < Reference.firstPhaseLine($1)
    }
    self.structures = structures.filter { !$0.isLong } + structures.filter(\.isLong)
    let phases = structures.flatMap { $0.phases.map(\.line) }
    questions = QuestionReader(document, phases: Set(phases)).questions
    ignored = IgnoredTimes(in: passages.all, findings).all
    let problems =
      problems + structures.flatMap(\.problems)
      + document.problems.map { Problem(line: $0.line, kind: .document($0.kind)) }
      + (front?.problems ?? [])
      + passages.unclosedFences.map { Problem(line: $0, kind: .fenceUnclosed) }
    self.problems = problems.sorted { $0.line < $1.line }
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
