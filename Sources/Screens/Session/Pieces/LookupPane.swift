import Grids

/// What is being looked up while a session runs: the words, and what they find.
///
/// Finding is not the screen's business: it tells what it wants to know, and is given lines.
public struct LookupPane: Hashable, Sendable {
  /// What is to be found, laid out for a width.
  public struct Request: Hashable, Sendable {
    /// The words as typed.
    public let words: String
    /// How long lines may get, in columns.
    public let width: Int
  }

  var editor = LineEditor()
  var top = 0
  private var answered: Request?
  private(set) var lines: [StyledLine] = []

  /// Takes what was found.
  mutating func show(_ lines: [StyledLine], for request: Request) {
    if request.words != answered?.words { top = 0 }
    self.lines = lines
    answered = request
  }

  /// What is to be found for lines of a width; `nil` when it was.
  func request(width: Int) -> Request? {
    let request = Request(words: editor.text, width: width)
    return request == answered ? nil : request
  }

  /// Takes in a key other than Esc.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - rows: how many lines are shown at once.
  mutating func handle(_ key: Key, rows: Int) {
    switch key {
    case .up: scroll(by: -1, rows: rows)
    case .down: scroll(by: 1, rows: rows)
    case .pageUp: scroll(by: -max(1, rows - 1), rows: rows)
    case .pageDown: scroll(by: max(1, rows - 1), rows: rows)
    case .scroll(let notches, _): scroll(by: notches.signum() * 3, rows: rows)
    default: _ = editor.handle(key)
    }
  }

  private mutating func scroll(by count: Int, rows: Int) {
    top = shown(rows: rows).lowerBound + count
    top = shown(rows: rows).lowerBound
  }

  /// The lines that are shown, as many as there are rows.
  func shown(rows: Int) -> Range<Int> {
    let start = max(0, min(top, lines.count - rows))
    return start..<max(start, min(lines.count, start + rows))
  }
}
