import Grids
import References

/// Lookup entries as text for people.
public enum LookupText {
  private static let indent = "  "
  /// Deeper lists are not set in any further.
  private static let deepest = 8

  /// One entry: its heading, where it stands, and its content.
  ///
  /// - Parameters:
  ///   - match: the entry.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines, each with its end.
  public static func text(_ match: LookupQuery.Match, width: Int?) -> StyledText {
    lines(match, width: width).map { "\($0.text, $0.style)\n" }.joined()
  }

  /// The lines of one entry.
  public static func lines(_ match: LookupQuery.Match, width: Int?) -> [StyledLine] {
    let entry = match.entry
    let above = ([match.document.title] + entry.headings.dropLast()).joined(separator: " › ")
    let heading = entry.headings.isEmpty ? match.document.title : entry.title
    let title = ([heading] + entry.captions).joined(separator: " › ")
    let place = "\(match.document.name):\(entry.line)"
    let facts = entry.headings.isEmpty ? place : "\(place) · \(above)"
    return wrapped(title, first: "", rest: "", width).map { StyledLine($0, .heading) }
      + wrapped(facts, first: indent, rest: indent, width).map { StyledLine($0, .muted) }
      + content(entry, width).map { StyledLine($0) }
  }

  /// What is said when nothing matches.
  public static func nothing(_ words: [String], _ nearest: [String]) -> String {
    let typed = words.joined(separator: " ")
    guard !nearest.isEmpty else { return "nothing matches “\(typed)”; try fewer or other words" }
    let headings = nearest.map { "“\($0)”" }.joined(separator: ", ")
    let words = nearest.count == 1 ? "nearest heading is" : "nearest headings are"
    return "nothing matches “\(typed)”; the \(words) \(headings)"
  }

  /// A sentence in lines of a width.
  public static func wrapped(_ text: String, _ width: Int?) -> [StyledLine] {
    wrapped(text, first: "", rest: "", width).map { StyledLine($0) }
  }

  private static func content(_ entry: LookupEntry, _ width: Int?) -> [String] {
    switch entry.content {
    case .table(let table):
      let text = GuideTable(table).text(width: width.map { max(1, $0 - indent.count) })
      return text.split(separator: "\n").map { indent + $0 }
    case .parts(let parts):
      var lines = parts.flatMap { self.lines(of: $0, width) }
      // Blank lines part code from text, and nothing from the end.
      while lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    }
  }

  private static func lines(of part: LookupPart, _ width: Int?) -> [String] {
    switch part {
    case .code(let code): return [""] + code.lines.map { indent + indent + $0 } + [""]
    case .line(let line):
      let mark = line.mark.map { $0.text + " " } ?? ""
      let depth = min(max(0, line.depth - 1), deepest)
      let margin = String(repeating: indent, count: depth + 1)
      // What continues a point stands below its text.
      let isContinued = mark.isEmpty && line.depth > 0
      let hanging = margin + String(repeating: " ", count: isContinued ? 2 : mark.count)
      return wrapped(line.text, first: isContinued ? hanging : margin + mark, rest: hanging, width)
    }
  }

  private static func wrapped(
    _ text: String, first: String, rest: String, _ width: Int?
  ) -> [String] {
    guard let width else { return [first + text] }
    let room = max(1, width - rest.count)
    let lines = TextWrap.lines(text, width: room, most: Int.max)
    return lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
  }
}

extension LookupLine.Mark {
  fileprivate var text: String {
    switch self {
    case .bullet: "-"
    case .number(let number): "\(number)."
    case .box(let isTicked): isTicked ? "[x]" : "[ ]"
    }
  }
}
