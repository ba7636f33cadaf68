import Sessions
import Structures

/// A note in a list.
enum NoteItem {
  /// The list item, with the time of its phase before it.
  static func markup(_ note: Note) -> Markup {
    let words: Markup =
      switch note.content {
      case .text(let text): Markup("span", ["dir": "auto"], text: text)
      case .mark(let mark): Markup("strong", text: "\(note.sign) \(mark.rawValue)")
      case .followUp(let text):
        .group([
          Markup("strong", text: "? follow-up"), " ", Markup("span", ["dir": "auto"], text: text),
        ])
      }
    return Markup(
      "li", [:], [Markup("span", ["class": "stamp"], text: note.stamp.clock()), " ", words])
  }
}
