import Documents
import Structures

/// An item of a numbered list, read as a phase.
struct NumberedItem {
  let line: Int
  let title: String
  let stated: StatedTime?
  let prompts: [String]

  var phase: Phase {
    Phase(title: title, window: stated.map { Window($0) }, prompts: prompts)
  }

  /// Reads an item; `nil` when it does not begin with text.
  init?(_ index: Int, in document: Document) {
    let children = document.children(of: index)
    guard let first = children.first, let line = NumberedItem.firstLine(first, in: document) else {
      return nil
    }
    let timed = TimedTitle(line.text)
    self.line = line.line
    title = timed?.title ?? TimedTitle.trimmed(line.text)
    stated = timed?.time
    prompts = children.dropFirst().flatMap { NumberedItem.prompts(at: $0, in: document) }
  }

  private static func firstLine(_ index: Int, in document: Document) -> TextLine? {
    switch document.blocks[index].kind {
    case .paragraph, .heading: document.lines(of: document.blocks[index]).first
    default: nil
    }
  }

  /// The texts of a list of bullets.
  private static func prompts(at index: Int, in document: Document) -> [String] {
    guard case .list(start: nil) = document.blocks[index].kind else { return [] }
    return document.children(of: index).compactMap { item in
      guard let first = document.children(of: item).first else { return nil }
      let text = document.text(of: document.blocks[first])
      return text.isEmpty ? nil : text
    }
  }
}
