import Documents
import Structures
import Texts

/// The updates that a document announces: list items with a date below a heading "Planned …".
struct PlannedUpdates: Hashable {
  private struct Update: Hashable {
    let line: Int
    let date: CalendarDate
  }

  private static let planned = Vocabulary.words(.planned)

  private var updates: [Update] = []

  init(_ document: Document) {
    var isBelow = false
    for block in document.blocks {
      switch block.kind {
      case .heading:
        isBelow =
          Words.of(document.text(of: block)).contains(where: PlannedUpdates.planned.contains)
      case .paragraph where isBelow && document.isItem(block.parent):
        updates += document.lines(of: block).compactMap { line in
          PlannedUpdates.date(in: line.text).map { Update(line: line.line, date: $0) }
        }
      default: continue
      }
    }
  }

  /// The lines of the updates that should have been made before a day.
  func lines(before today: CalendarDate) -> [Int] {
    updates.filter { $0.date < today }.map(\.line)
  }

  /// The first date in a line.
  private static func date(in text: String) -> CalendarDate? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isNumber && $0 != "-" }.lazy.compactMap { CalendarDate(String($0)) }
        .first
    }
    // The same for ASCII, which most texts are.
    return text.utf8.split { !$0.isDigit && $0 != UInt8(ascii: "-") }.lazy
      .compactMap { $0.count == 10 ? CalendarDate(String(Substring($0))) : nil }.first
  }
}

extension Document {
  fileprivate func isItem(_ block: Int?) -> Bool {
    guard let block, case .item = blocks[block].kind else { return false }
    return true
  }
}
