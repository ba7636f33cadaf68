import Coaching
import Grids
import Structures
import Texts

/// A crib sheet as text for people.
public struct CribText {
  private let width: Int?

  /// Sets the width.
  ///
  /// - Parameter width: how long lines may get, in columns; `nil` for as long as it takes.
  public init(width: Int?) { self.width = width }

  /// The page.
  public func text(_ sheet: CribSheet) -> StyledText {
    let title = sheet.interview.map { "Crib sheet for \($0.weekday) \($0.text)" } ?? "Crib sheet"
    let sections = [
      section("You resolved", sheet.resolved.map(CribText.words)),
      section("Stories", sheet.stories.map(CribText.words)),
      section("Principles", sheet.principles.map(CribText.words)),
    ]
    let parts =
      [[StyledText(title, .heading)]] + sheet.structures.map(structure) + sections
      + (sheet.isBlank ? [lines(CribText.blank, .muted)] : [])
    return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// What stands there where nothing is of the person.
  public static let blank =
    "Nothing of your own yet: what you resolve at the end of sessions comes here, and the stories of"
    + " `rehearse stories new`."

  /// "name the cost first (kept 2 of 3 times)".
  public static func words(_ resolved: CribSheet.Resolved) -> String {
    resolved.text + (resolved.record.map { " (\($0))" } ?? "")
  }

  /// "The flood: 11 machines · 6 hours".
  public static func words(_ story: CribSheet.Story) -> String {
    story.name
      + (story.numbers.isEmpty ? "" : ": \(story.numbers.joined(separator: " · "))")
  }

  /// "Ownership: The flood · Late train".
  public static func words(_ principle: CribSheet.Principle) -> String {
    "\(principle.name): \(principle.stories.joined(separator: " · "))"
  }

  private func structure(_ planned: PlannedStructure) -> [StyledText] {
    let structure = planned.structure
    let heading = [structure.title, planned.level, structure.windowText].compactMap(\.self)
    let times = structure.phases.map { $0.windowText ?? "" }
    let column = times.map { Symbol.columns(in: $0) }.max() ?? 0
    return lines(heading.joined(separator: " · "), .heading)
      + zip(structure.phases, times).map { phase, time in
        let gap = String(repeating: " ", count: column - Symbol.columns(in: time) + 2)
        return "  \(time)\(gap)\(phase.title)"
      }
  }

  private func section(_ title: String, _ items: [String]) -> [StyledText] {
    items.isEmpty
      ? []
      : [StyledText(title, .heading)]
        + items.flatMap { lines("· " + $0, indent: "  ") }
  }

  private func lines(
    _ text: String, _ style: Style = .plain, indent: String = ""
  ) -> [StyledText] {
    guard let width, width > indent.count + 16 else { return [StyledText(indent + text, style)] }
    return TextWrap.lines(text, width: width - indent.count, most: .max)
      .map { StyledText(indent + $0, style) }
  }
}
