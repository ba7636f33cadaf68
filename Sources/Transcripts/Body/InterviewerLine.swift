import Sessions
import Texts

/// What an interviewer scores, as it stands in lines of the timeline behind their word, and back.
enum InterviewerLine {
  private static let none = "-"
  private static let bold = "**"

  /// "score 2.5 Depth", "score - Depth"; of the whole "score 3".
  static func score(_ dimension: String?, _ points: Double?) -> String {
    "score \(points.map(Debrief.digits) ?? none)"
      + (dimension.map { " " + MarkdownText.encode($0) } ?? "")
  }

  /// "evidence **Depth** two shards".
  static func evidence(_ dimension: String, _ text: String) -> String {
    "evidence \(bold)\(MarkdownText.encode(dimension))\(bold) \(MarkdownText.encode(text))"
  }

  /// Reads what stands behind the word of a score.
  static func scored(_ rest: Substring) -> Event.Kind? {
    let (number, name) = rest.firstWord
    let points = Scores.points(String(number))
    guard points != nil || number == none else { return nil }
    return .scored(name.isEmpty ? nil : MarkdownText.decode(name), points)
  }

  /// Reads what stands behind the word of evidence.
  static func scoreSeen(_ rest: Substring) -> Event.Kind? {
    guard let inner = rest.after(bold), let end = nameEnd(inner),
      let text = inner[end...].after(bold)
    else { return nil }
    return .scoreSeen(
      MarkdownText.decode(inner[..<end]), MarkdownText.decode(text.after(" ") ?? text))
  }

  /// Where the signs stand that end a name: not behind a backslash.
  private static func nameEnd(_ text: Substring) -> Substring.Index? {
    var place = text.utf8.startIndex
    while place < text.utf8.endIndex {
      let next = text.utf8.index(after: place)
      switch text.utf8[place] {
      case UInt8(ascii: "\\") where next < text.utf8.endIndex:
        place = text.utf8.index(after: next)
      case UInt8(ascii: "*")
      where next < text.utf8.endIndex && text.utf8[next] == UInt8(ascii: "*"):
        return place
      default: place = next
      }
    }
    return nil
  }
}
