import Coaching

/// What the coach says as text for people.
public enum CoachText {
  /// All that there is to say.
  ///
  /// - Parameters:
  ///   - outline: what is said.
  ///   - width: how long lines may get, in columns; `nil` for as long as it takes.
  /// - Returns: the lines.
  public static func text(_ outline: CoachOutline, width: Int?) -> String {
    outline.parts.map { part in
      FittedText.lines([part.heading] + part.items.flatMap(lines), width: width)
    }.joined(separator: "\n")
  }

  private static func lines(_ item: CoachOutline.Item) -> [String] {
    ["  \(item.text.text)"] + item.details.map { "    \($0)" }
  }
}
