import Grids

/// What is seen where no session is: that none runs, that one has ended, or that there are several.
public struct WatchPage: Drawable, Hashable, Sendable {
  /// What the person wants.
  public enum Action: Hashable, Sendable {
    /// To leave.
    case leave
    /// To watch the session with this number, from 0.
    case watch(Int)
  }

  /// What is said.
  public let lines: [String]
  /// The sessions of which one is to be chosen; none where there is no choice.
  public let choices: [String]
  private var selected = 0

  /// Creates a page.
  public init(_ lines: [String], choices: [String] = []) {
    (self.lines, self.choices) = (lines, choices)
  }

  /// The same page with the selection of another, where both have the same choices.
  public func selecting(as other: WatchPage) -> WatchPage {
    var page = self
    if choices == other.choices { page.selected = other.selected }
    return page
  }

  /// Takes in a key.
  ///
  /// - Returns: what the person wants, if anything.
  public mutating func handle(_ key: Key) -> Action? {
    switch WatchKeys.page.action(for: key) {
    case .leave: return .leave
    case .choose: return choices.isEmpty ? nil : .watch(selected)
    case .up: selected = max(0, selected - 1)
    case .down: selected = max(0, min(choices.count - 1, selected + 1))
    case nil: break
    }
    return nil
  }

  /// Draws the page.
  public func draw(on grid: inout Grid, in area: Area) {
    let margin = area.width >= 60 ? 1 : 0
    let columns = Range.cells(area.column + margin, upTo: area.columns.upperBound - margin)
    let text = lines.enumerated().flatMap { place, line in
      TextWrap.lines(line, width: columns.count, most: 4).map {
        StyledLine($0, place == 0 ? .heading : .plain)
      }
    }
    let rows = area.rows.dropLast()
    Lines(text).draw(on: &grid, in: Area(rows: rows, columns: columns))
    let top = min(area.row + text.count + 1, rows.upperBound)
    let room = rows.upperBound - top
    let first = max(0, min(selected - room / 2, choices.count - room))
    for (row, choice) in choices.enumerated().dropFirst(first).prefix(room) {
      let isSelected = row == selected
      grid.write(
        "\(isSelected ? "▸" : " ") \(choice)", row: top + row - first, column: columns.lowerBound,
        style: isSelected ? .selected : .plain, width: columns.count)
    }
    grid.write(keys: WatchKeys.page.hints(self), row: area.rows.upperBound - 1, columns: columns)
  }
}
