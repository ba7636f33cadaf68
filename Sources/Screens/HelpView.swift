import Grids

/// The keys of a screen, explained.
public enum HelpView {
  /// The screens whose keys can be explained.
  public enum Topic: Hashable, Sendable {
    case home, session, debrief
  }

  /// Draws the keys.
  ///
  /// - Parameters:
  ///   - size: the size of the terminal, in cells.
  ///   - topic: whose keys.
  /// - Returns: a grid of that size.
  public static func grid(_ size: Size, _ topic: Topic) -> Grid {
    var grid = Grid(size)
    let keys = keys(topic)
    let margin = size.width >= 60 ? 1 : 0
    let columns = Range.cells(margin, upTo: size.width - margin)
    grid.write(
      "Keys", "any key goes back", row: 0, columns: columns, styles: (.heading, .muted))
    let isTwo = size.width >= 76
    let half = isTwo ? (keys.count + 1) / 2 : keys.count
    let width = isTwo ? columns.count / 2 : columns.count
    let top = size.height >= half + 3 ? 2 : 1
    for (index, (key, words)) in keys.enumerated() {
      let column = columns.lowerBound + (index / half) * width
      let row = top + index % half
      grid.write(key, row: row, column: column, style: .accent, width: 8)
      grid.write(words, row: row, column: column + 9, width: max(0, width - 10))
    }
    return grid
  }

  private static func keys(_ topic: Topic) -> [(String, String)] {
    switch topic {
    case .session:
      [
        ("space", "pause, resume"), ("→ n", "next phase"), ("← p", "back to the phase before"),
        ("u", "undo the last change of phase"), (">", "skip the next phase"),
        ("⏎ i", "write a note"), ("↑", "in an empty note: amend the last one"),
        ("a", "note what the interviewer asked"), ("1-9", "tick a prompt, untick it"),
        ("g", "mark: strong"), ("s", "mark: stuck"), ("f", "mark: filler"),
        ("r", "mark: pushed"), ("e E", "window 30 s longer, shorter"),
        ("t", "left, spoken, time of day"), ("Ctrl-L", "draw the screen again"),
        ("q", "end the session"),
      ]
    case .home:
      [
        ("⏎", "start the selected structure"), ("↑ ↓ k j", "select"), ("l", "change the level"),
        ("w", "write the question to answer"), ("f /", "find a structure"), ("q", "quit"),
      ]
    case .debrief:
      [
        ("⏎", "next field"), ("Esc", "skip the field"), ("4 3 2 1", "would you hire?"),
        ("a", "again, the same plan"), ("h", "home"), ("q", "quit"),
      ]
    }
  }
}
