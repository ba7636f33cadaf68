import Coaching
import Grids

/// What the coach says as text for people.
public enum CoachText {
  /// All that there is to say.
  ///
  /// - Parameters:
  ///   - outline: what is said.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines.
  public static func text(_ outline: CoachOutline, width: Int?) -> StyledText {
    outline.parts.map { part in
      FittedText.lines(
        [StyledLine(part.heading, .heading)]
          + part.items.flatMap { lines($0, isNext: part.isNext) }, width: width)
    }.joined(separator: "\n")
  }

  private static func lines(_ item: CoachOutline.Item, isNext: Bool) -> [StyledLine] {
    [StyledLine("  \(item.text.text)")]
      + item.details.map { StyledLine("    \($0)", isNext ? .accent : .muted) }
  }
}
