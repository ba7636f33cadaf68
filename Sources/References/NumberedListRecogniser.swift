import Documents
import Structures

/// Reads numbered lists whose items end their first line with a time in parentheses.
///
///     ## Deep Dive
///
///     1. Sketch (2 minutes)
///        - name the parts
///     2. Details (3-4 minutes)
///
/// Two timed items make a structure, items without a time are phases without a window, the bullets
/// below an item are its prompts, and the heading above is the title.
struct NumberedListRecogniser: Recogniser {
  func structures(in passage: Passage) -> [FoundStructure] {
    passage.document.blocks.indices.compactMap { structure(at: $0, in: passage) }
  }

  private func structure(at index: Int, in passage: Passage) -> FoundStructure? {
    let document = passage.document
    guard case .list(start: .some) = document.blocks[index].kind else { return nil }
    let items = document.children(of: index).compactMap { NumberedItem($0, in: document) }
    guard items.count(where: { $0.stated != nil }) >= 2, let first = items.first else { return nil }
    let heading = passage.heading(above: index)
    let timed = heading.flatMap { TimedTitle($0.text) }
    return FoundStructure(
      structure: Structure(
        title: timed?.title ?? heading.map { TimedTitle.trimmed($0.text) } ?? passage.title,
        phases: items.map(\.phase)),
      line: heading?.line ?? first.line,
      readAs: .durations,
      phases: items.map { FoundPhase(line: $0.line, stated: $0.stated) },
      claimed: timed?.time)
  }
}
