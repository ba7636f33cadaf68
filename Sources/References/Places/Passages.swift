import Documents
import Texts

/// The passages of a document: itself, and each fence whose text may be Markdown.
///
/// Rule: [fences].
struct Passages {
  private(set) var all: [Passage] = []
  /// The lines on which a fence opens that is never closed.
  private(set) var unclosedFences: [Int] = []

  /// How deep fences inside fences are followed.
  private static let depthLimit = 3

  init(of document: Document, title: String) {
    var current = [Passage(document, title: title)]
    for depth in 0...Passages.depthLimit where !current.isEmpty {
      all += current
      if depth == 0 { unclosedFences = Passages.unclosedFences(in: document) }
      current = current.flatMap(Passages.fences)
    }
  }

  private static func fences(in passage: Passage) -> [Passage] {
    let blocks = passage.document.blocks
    return blocks.indices.compactMap { index in
      guard case .code(let info, _, _) = blocks[index].kind else { return nil }
      let lines = passage.document.lines(of: blocks[index])
      let mayBeText = !FileFormats.lists.contains(language(info))
      guard let first = lines.first,
        isText(blocks[index]) || mayBeText && areTimedItems(lines),
        mayHoldTimes(lines)
      else { return nil }
      let text = lines.map(\.text).joined(separator: "\n")
      let document = Document(markdown: text, firstLine: first.line)
      return Passage(document, title: passage.title, under: passage.heading(above: index))
    }
  }

  /// Whether a block is code, fenced or set in, whose text is read as Markdown.
  static func isText(_ block: Block) -> Bool {
    guard case .code(let info, _, _) = block.kind else { return false }
    return FileFormats.searched.contains(language(info))
  }

  /// Whether all lines of code are items of a list with a time, whatever language the fence names.
  private static func areTimedItems(_ lines: ArraySlice<TextLine>) -> Bool {
    let filled = lines.lazy.filter { !Decoration.isBare($0.text) }
    return filled.allSatisfy { isItem($0.text) && TimeSigns.mayBe(in: $0.text) }
      && filled.prefix(2).count == 2
  }

  private static func isItem(_ line: String) -> Bool {
    let text = line.utf8.drop { $0 == 32 }
    let marker = text.prefix { $0 != 32 }
    guard marker.endIndex < text.endIndex, let last = marker.last else { return false }
    let number = marker.dropLast()
    return number.isEmpty
      ? "-*+".utf8.contains(last)
      : number.count < 4 && number.allSatisfy(\.isDigit) && ".)".utf8.contains(last)
  }

  private static func language(_ info: String) -> String {
    info.prefix { $0 != " " && $0 != "{" && $0 != "," }.lowercased()
  }

  /// Whether there may be a time, without which there is nothing to parse.
  private static func mayHoldTimes(_ lines: ArraySlice<TextLine>) -> Bool {
    lines.contains { TimeSigns.mayBe(in: $0.text) } || !UnitlessWindows(in: lines).all.isEmpty
  }

  private static func unclosedFences(in document: Document) -> [Int] {
    document.blocks.compactMap { block in
      guard case .code(_, isFenced: true, isClosed: false) = block.kind else { return nil }
      return block.line
    }
  }
}
