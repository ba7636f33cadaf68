import Grids
import References
import Structures
import Texts

/// What is shown while structures are mended, as lines.
public enum MendingPage {
  /// A title is cut where it takes more than this share of the columns.
  private static let mostOfTitle = 4
  /// A line of the guide that is looked at takes at most so many lines.
  private static let longestLine = 12
  /// So many unread times are shown.
  private static let most = 6

  /// The structure that is shown, with its lines of the guide beside it and the times near it that
  /// belong to no phase; behind the last one what can be done then.
  ///
  /// - Parameters:
  ///   - walk: where the person is.
  ///   - guide: the file of the guide.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the text.
  public static func text(_ walk: MendingWalk, of guide: String, width: Int?) -> StyledText {
    let unread = self.unread(walk, width)
    guard let structure = walk.structure else { return end(walk, of: guide, width) + unread }
    let place = "Structure \(walk.place + 1) of \(walk.draft.structures.count)"
    guard !structure.isDropped else {
      return StyledText("\(place): \(structure.title) · dropped; d brings it back", .muted)
        .fitted(width) + "\n"
    }
    let found = structure.found
    let facts = [
      found.map { "line \($0.line)" }, structure.isMended ? "mended" : "as read",
      structure.isGone ? "read no more" : nil, structure.isFolded ? "folded; o offers it" : nil,
    ].compactMap(\.self)
    let window = found?.structure.windowText ?? "no times"
    let title = "\(place) (\(facts.joined(separator: ", "))): \(structure.title) · \(window)"
    let remarks = structure.warnings.map { StyledLine($0, .alert) }
    return StyledText(title, .heading).fitted(width) + "\n" + table(structure, width)
      + FittedText.lines(remarks + gone(structure).map { StyledLine($0) }, width: width) + unread
  }

  private static func table(_ structure: DraftStructure, _ width: Int?) -> StyledText {
    let headings = ["", "time", "phase", "line"]
    let rows = structure.phases.enumerated().flatMap { self.rows($0, $1, width) }
    let widths = headings.indices.map { column in
      ([headings] + rows.map(\.cells)).map { Symbol.columns(in: $0[column]) }.max() ?? 0
    }
    let room = width.map { $0 - widths.reduce(0) { $0 + $1 + 2 } }
    var table = TextTable([
      .right(headings[0]), .left(headings[1]), .left(headings[2]), .right(headings[3]),
      .flexible("in the guide", .muted),
    ])
    for row in rows { table.add(row.cells + [bothEnds(row.text, room)]) }
    return table.text(width: width)
  }

  /// What can be done about lines that are found no more.
  private static func gone(_ structure: DraftStructure) -> [String] {
    guard structure.phases.flatMap(\.lines).contains(where: { !$0.isFound }) else { return [] }
    return [
      "What is gone from the guide stays with its words; d and its number drops the phase, "
        + "a and a line adds another."
    ]
  }

  /// The rows of a phase: one for each of its lines.
  private static func rows(
    _ index: Int, _ phase: DraftPhase, _ width: Int?
  ) -> [(cells: [String], text: String)] {
    let title = fitted(phase.title, width.map { $0 / mostOfTitle })
    let own = ["\(index + 1)", phase.phase.windowText ?? "–", title]
    guard !phase.lines.isEmpty else { return [(own + [""], "")] }
    return phase.lines.enumerated().map { number, line in
      let place = line.isFound ? String(line.quoted.number) : "gone"
      return ((number == 0 ? own : ["", "", ""]) + [place], line.quoted.text)
    }
  }

  /// A line of the guide that is cut in its middle: its title stands before that as a rule, and its
  /// time behind it.
  private static func bothEnds(_ text: String, _ room: Int?) -> String {
    guard let room, room > 8, Symbol.columns(in: text) > room else { return text }
    let end = room / 2 - 1
    var tail = Symbol.symbols(in: text)[...]
    var columns = tail.reduce(0) { $0 + $1.width }
    while columns > end, let first = tail.popFirst() { columns -= first.width }
    return fitted(text, room - columns) + String(tail.map(\.character))
  }

  /// The times that belong to no phase.
  private static func unread(_ walk: MendingWalk, _ width: Int?) -> StyledText {
    let times = walk.unread
    guard !times.isEmpty else { return "" }
    let lines = times.prefix(most).map { "  line \($0.line): \($0.text) (\($0.why))" }
    let more = times.count - lines.count
    let all = lines + (more > 0 ? ["  and \(more) more"] : [])
    return
      ([StyledText("Times that are no phase (a and the line adds one):", .heading)]
      + all.map { StyledText($0) }).map { $0.fitted(width) + "\n" }.joined()
  }

  private static func end(_ walk: MendingWalk, of guide: String, _ width: Int?) -> StyledText {
    let count = walk.draft.structures.count
    let what = count == 0 ? "No structure was read in \(guide)." : "That was the last structure."
    let next =
      walk.isChanged
      ? "w writes what was mended, b goes back, q stops without writing."
      : "Nothing was changed; Enter stops\(count == 0 ? "" : ", b goes back")."
    let more = "a and a line of the guide begin another structure, such as a 14."
    return FittedText.lines([what, next, more], width: width)
  }

  /// The lines of the guide, each with its number.
  ///
  /// - Parameters:
  ///   - numbers: which ones.
  ///   - walk: the guide.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the text.
  public static func lines(_ numbers: ClosedRange<Int>, _ walk: MendingWalk, width: Int?)
    -> StyledText
  {
    var table = TextTable([.right("line"), .flexible("in the guide")])
    for number in numbers {
      let text = walk.lines[number] ?? ""
      let room = width.map { max(1, $0 - "line".count - 2) }
      let lines = room.map { TextWrap.lines(text, width: $0, most: longestLine) } ?? [text]
      table.add(["\(number)", lines.first ?? ""])
      for line in lines.dropFirst() { table.add(["", line]) }
    }
    return table.text(width: width)
  }

  /// What can be written.
  ///
  /// - Parameter width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the text.
  public static func help(width: Int?) -> StyledText {
    var table = TextTable([.left("write"), .flexible("and")])
    for row in MendingLineCommand.all { table.add([row.usage, row.words]) }
    return table.text(width: width)
  }

  private static func fitted(_ text: String, _ width: Int?) -> String {
    guard let width else { return text }
    return String(Symbol.fitted(text, width: width).map(\.character))
  }
}
