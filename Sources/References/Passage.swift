import Documents

/// A stretch of Markdown that is searched for structures: the document, or the text of a fence.
struct Passage {
  let document: Document
  /// The title of a structure that has no heading.
  let title: String
  private let headings: [Heading]
  /// The heading under which the whole passage stands.
  private let outer: Heading?

  /// A heading with the index of its block.
  struct Heading {
    let index: Int
    let line: Int
    let text: String
  }

  init(_ document: Document, title: String, under outer: Heading? = nil) {
    self.document = document
    self.title = title
    self.outer = outer
    headings = document.blocks.indices.compactMap { index in
      guard case .heading = document.blocks[index].kind else { return nil }
      let block = document.blocks[index]
      return Heading(index: index, line: block.line, text: document.text(of: block))
    }
  }

  /// The nearest heading before a block, or the one above the whole passage.
  func heading(above index: Int) -> Heading? {
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? headings[low - 1] : outer
  }
}
