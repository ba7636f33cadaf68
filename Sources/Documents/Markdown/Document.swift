/// A Markdown document as values: its front matter and its blocks, each with its line.
public struct Document: Hashable, Sendable {
  /// The values between the two lines "---" that open the document; `nil` without them.
  public let frontMatter: YAMLValue?
  /// All blocks, in the order of the text.
  public let blocks: [Block]
  /// The lines of all blocks: the text of headings, paragraphs and cells with inline markup
  /// removed, and the literal lines of code and HTML.
  public let lines: [TextLine]
  /// The links that may lead to files, in the order of the text.
  public let links: [DocumentLink]
  /// What is wrong with the text itself, in the order of the lines.
  public private(set) var problems: [DocumentProblem]

  /// Reads a whole document: front matter, then Markdown; garbled characters are repaired first.
  ///
  /// Nothing makes reading fail; what is wrong is found in ``problems``.
  ///
  /// - Parameters:
  ///   - text: the document's text.
  ///   - showsAddresses: whether the address of a link stands behind its text, in parentheses; in
  ///     headings it never does.
  public init(text: String, showsAddresses: Bool = false) {
    let repair = MacRomanRepair.repaired(text)
    var text = repair.text
    var document = text.withUTF8 { Document(utf8: $0, showsAddresses: showsAddresses) }
    if document.hasOpenFence, var unnested = NestedFences.unnested(text) {
      document = unnested.withUTF8 { Document(utf8: $0, showsAddresses: showsAddresses) }
    }
    if let line = repair.firstLine {
      let note = DocumentProblem(line: line, kind: .macRomanRepaired(runs: repair.count))
      document.problems = (document.problems + [note]).sorted { $0.line < $1.line }
    }
    self = document
  }

  /// Whether a fence is never closed.
  private var hasOpenFence: Bool {
    blocks.contains {
      if case .code(_, isFenced: true, isClosed: false) = $0.kind { true } else { false }
    }
  }

  /// Reads a piece of Markdown, such as the text of a fence; it has no front matter.
  ///
  /// - Parameters:
  ///   - markdown: the text.
  ///   - firstLine: the line of the file on which the text begins, from 1.
  public init(markdown: String, firstLine: Int) {
    self.init(markdown: markdown, firstLine: firstLine, pieceSize: TextPieces.usualSize)
  }

  /// The same, parsed in pieces of at least so many bytes.
  package init(markdown: String, firstLine: Int, pieceSize: Int) {
    var text = markdown
    self = text.withUTF8 { Document(markdown: $0, firstLine: firstLine, pieceSize: pieceSize) }
  }

  /// The block's own lines.
  public func lines(of block: Block) -> ArraySlice<TextLine> {
    lines[block.lines]
  }

  /// The block's own lines as one.
  public func text(of block: Block) -> String {
    let own = lines(of: block)
    guard let first = own.first else { return "" }
    return own.count == 1 ? first.text : own.map(\.text).joined(separator: " ")
  }

  /// The indices of the blocks directly inside a block, in order; those at the top for `nil`.
  public func children(of index: Int?) -> [Int] {
    let first = index.map { $0 + 1 } ?? 0
    let end = index.map { blocks[$0].endOfSubtree } ?? blocks.count
    var (next, count) = (first, 0)
    while next < end { (next, count) = (blocks[next].endOfSubtree, count + 1) }
    guard count > 0 else { return [] }
    next = first
    return [Int](unsafeUninitializedCapacity: count) { buffer, initialized in
      while next < end {
        buffer.initializeElement(at: initialized, to: next)
        next = blocks[next].endOfSubtree
        initialized += 1
      }
    }
  }

  private init(utf8 text: UnsafeBufferPointer<UInt8>, showsAddresses: Bool) {
    let hasMark = text.starts(with: [0xEF, 0xBB, 0xBF])
    let text = UnsafeBufferPointer(rebasing: text[(hasMark ? 3 : 0)...])
    var front = YAML.Reading(value: nil, problems: [])
    var body = 0
    switch FrontMatterSplitter(text).split() {
    case .none: break
    case .unterminated:
      let problem = DocumentProblem(line: 1, kind: .frontMatterUnterminated)
      front = YAML.Reading(value: nil, problems: [problem])
    case .found(let split):
      let yaml = UnsafeBufferPointer(rebasing: text[split.yaml])
      let reading = YAML.parse(yaml, firstLine: 2)
      // Text that is no mapping is Markdown between two thematic breaks.
      if reading.value?.pairs != nil || reading.value == nil {
        front = reading
        body = split.body
      }
    }
    let firstLine = LineCounter.lines(in: text[..<body]) + 1
    let rest = UnsafeBufferPointer(rebasing: text[body...])
    self.init(
      markdown: rest, firstLine: firstLine, showsAddresses: showsAddresses, front: front)
  }

  private init(
    markdown text: UnsafeBufferPointer<UInt8>, firstLine: Int, showsAddresses: Bool = false,
    front: YAML.Reading = YAML.Reading(value: nil, problems: []),
    pieceSize: Int = TextPieces.usualSize
  ) {
    let tooWide = TableLimits(text).tooWide
    let tooLong = LinkLimits(text).tooLong
    frontMatter = front.value
    let limits = [
      (tooWide, DocumentProblem.Kind.tableTooWide(limit: TableLimits.mostColumns)),
      (tooLong, .linkTooLong),
    ]
    problems =
      front.problems
      + limits.compactMap { line, kind in
        line.map { DocumentProblem(line: firstLine + $0 - 1, kind: kind) }
      }
    var builder = BlockBuilder(size: text.count, showsAddresses: showsAddresses)
    func build(_ text: UnsafeBufferPointer<UInt8>) {
      for piece in TextPieces(of: text, size: pieceSize).all {
        let part = UnsafeBufferPointer(rebasing: text[piece.bytes])
        CMark.withTree(of: part, readsTables: tooWide == nil) {
          builder.append(below: $0, firstLine: firstLine + piece.linesBefore)
        }
      }
    }
    if tooLong == nil {
      build(text)
    } else {
      LinkLimits.withoutDefinitions(text).withUnsafeBufferPointer(build)
    }
    CMark.returnMemory()
    (blocks, lines, links) = (builder.blocks, builder.lines, builder.links)
  }
}
