import Grids

/// The titles of the phases below their timeline: the current one whole, the others as far as there
/// is room; what would be cut to a few letters is left out.
struct TimelineNames: Drawable {
  let titles: [String]
  /// The current phase.
  let current: Int
  /// The columns of each phase.
  let segments: [Range<Int>]

  /// A title that is cut to less than this says nothing, in columns.
  private static let shortest = 6

  func draw(on grid: inout Grid, in area: Area) {
    guard segments.indices.contains(current) else { return }
    let place = place(of: titles[current], at: segments[current], in: area.columns)
    for (index, segment) in segments.enumerated() {
      // Two columns lie between two names, of which one is the separator's.
      let own = Range.cells(segment.lowerBound, upTo: segment.upperBound - 1)
      let room =
        index < current
        ? own.clamped(to: .cells(area.column, upTo: place.lowerBound - 2))
        : own.clamped(to: .cells(place.upperBound + 2, upTo: area.columns.upperBound))
      if index == current {
        write(titles[index], on: &grid, row: area.row, place, .accent)
      } else if room.count >= min(Symbol.columns(in: titles[index]), TimelineNames.shortest) {
        write(titles[index], on: &grid, row: area.row, room, .muted)
      }
    }
  }

  /// The columns of the current phase's title, which may be more than its segment has.
  private func place(
    of title: String, at segment: Range<Int>, in columns: Range<Int>
  ) -> Range<Int> {
    let width = min(Symbol.columns(in: title), max(segment.count, 24), columns.count)
    let start = max(columns.lowerBound, min(segment.lowerBound, columns.upperBound - width))
    return start..<(start + width)
  }

  private func write(
    _ title: String, on grid: inout Grid, row: Int, _ room: Range<Int>, _ style: Style
  ) {
    grid.write(title, row: row, column: room.lowerBound, style: style, width: room.count)
  }
}
