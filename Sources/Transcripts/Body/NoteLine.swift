import Sessions
import Structures
import Texts

/// A note, mark or follow-up as a list item of its phase's section, and back.
enum NoteLine {
  private static let followUp = "**follow-up**"

  /// The list item, without the line end.
  static func text(_ note: Note) -> String {
    let words =
      switch note.content {
      case .text(let text): MarkdownText.encode(text)
      case .mark(let mark): text(mark)
      case .followUp(let text): "\(followUp) \(MarkdownText.encode(text))"
      }
    return "- \(note.stamp.clock())" + (words.isEmpty ? "" : " \(words)")
  }

  private static func text(_ mark: Mark) -> String { "**\(mark.rawValue)**" }

  /// Reads a list item; `nil` when it does not begin with a time.
  static func note(_ line: Substring, phase: Int) -> Note? {
    guard let item = line.listItem else { return nil }
    let (clock, words) = item.firstWord
    guard clock.utf8.contains(UInt8(ascii: ":")), let stamp = DurationNotation.duration(clock)
    else {
      return nil
    }
    return Note(phase: phase, stamp: .seconds(stamp.wholeSeconds), content: content(words))
  }

  private static func content(_ words: Substring) -> Note.Content {
    // Most notes are plain words.
    guard words.utf8.first == UInt8(ascii: "*") else { return .text(MarkdownText.decode(words)) }
    if let mark = Mark.allCases.first(where: { words == text($0) }) { return .mark(mark) }
    if let rest = words.after(followUp) {
      return .followUp(MarkdownText.decode(rest.after(" ") ?? rest))
    }
    return .text(MarkdownText.decode(words))
  }
}
