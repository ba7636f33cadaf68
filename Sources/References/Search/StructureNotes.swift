import Documents
import Structures

/// What stands between the heading of a structure and its first phase: what it expects at each
/// level, and how it is run.
///
/// Rules: [expectations], [answer-mode].
struct StructureNotes {
  /// What is expected at each level.
  private(set) var expectations: [Expectation] = []
  /// Whether a line says "Mode: answer".
  private(set) var isAnswer = false
  /// Whether the next line of the block goes on with what is expected.
  private var isGoingOn = false

  /// Reads the lines.
  ///
  /// - Parameters:
  ///   - document: the document, or the text of a fence in it.
  ///   - lines: those behind the heading and before the first phase, by their numbers.
  ///   - levels: the levels that the document knows.
  init(_ document: Document, lines: Range<Int>, levels: KnownLevels) {
    guard !lines.isEmpty else { return }
    let first = StructureNotes.first(in: document.blocks, from: lines.lowerBound)
    for block in document.blocks[first...].prefix(StructureNotes.reach) {
      guard block.line < lines.upperBound else { return }
      if case .heading = block.kind, block.lines.count < 2, block.line >= lines.lowerBound {
        return
      }
      isGoingOn = false
      for line in document.lines(of: block) where lines.contains(line.line) { read(line, levels) }
    }
  }

  private static let answerModes = Vocabulary.phrases(.answerModes)

  /// How many blocks are looked at.
  private static let reach = 40

  private mutating func read(_ line: TextLine, _ levels: KnownLevels) {
    if line.boldLength > 0, let colon = line.text.utf8.firstIndex(of: UInt8(ascii: ":")),
      line.text.utf8.distance(from: line.text.startIndex, to: colon) <= line.boldLength,
      let level = levels.level(line.text[..<colon])
    {
      let text = Decoration.trimmed(line.text[line.text.utf8.index(after: colon)...])
      if !text.isEmpty { expectations.append(Expectation(level: level, text: text)) }
      isGoingOn = !text.isEmpty
    } else if StructureNotes.answerModes.contains(Words.of(line.text, limit: 24)) {
      (isAnswer, isGoingOn) = (true, false)
    } else if isGoingOn, line.boldLength == 0, FieldLine.namedTime(line.text) == nil,
      let last = expectations.popLast()
    {
      expectations.append(Expectation(level: last.level, text: "\(last.text) \(line.text)"))
    } else {
      isGoingOn = false
    }
  }

  /// The place of the first block that begins on a line or behind it; the block before may hold the
  /// line as well.
  private static func first(in blocks: [Block], from line: Int) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}

extension FoundStructure {
  /// The structure with what stands below its heading in a document.
  func noted(in document: Document, _ levels: KnownLevels) -> FoundStructure {
    var noted = self
    let first = phases.first?.line ?? line
    let notes = StructureNotes(
      document, lines: line + 1..<max(line + 1, first), levels: levels)
    (noted.expectations, noted.isAnswer) = (notes.expectations, notes.isAnswer)
    noted.knownLevels = levels
    return noted
  }
}
