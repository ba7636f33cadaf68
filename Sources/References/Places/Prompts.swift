import Documents

/// Collects the points to cover that stand below a phase.
///
/// Rule: [prompts].
enum Prompts {
  /// The first lines of the items of bullets in a range of blocks, those of the outermost lists.
  static func below(_ range: Range<Int>, in document: Document) -> [String] {
    var prompts: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard case .list = document.blocks[index].kind else {
        index += 1
        continue
      }
      prompts += items(of: index, in: document)
      index = max(index + 1, document.blocks[index].endOfSubtree)
    }
    return prompts
  }

  /// The texts of the items of a list.
  static func items(of list: Int, in document: Document) -> [String] {
    document.children(of: list).compactMap { item in
      guard let first = document.children(of: item).first else { return nil }
      let text = document.text(of: document.blocks[first])
      return text.isEmpty ? nil : text
    }
  }
}
