import Grids
import Sessions
import Structures

/// All phases side by side, in proportion to their time, with where the session is.
struct TimelineBar {
  private let columns: Range<Int>
  /// The columns of each phase, without the separators between them.
  let segments: [Range<Int>]

  /// Lays out the phases of a session.
  ///
  /// - Parameters:
  ///   - session: what is shown.
  ///   - columns: the columns to use.
  init(_ session: Session, columns: Range<Int>) {
    self.columns = columns
    segments = TimelineBar.layOut(session, in: columns)
  }

  /// A title that is cut to less than this says nothing, in columns.
  private static let shortestName = 6

  /// The phase that a column belongs to.
  func phase(at column: Int) -> Int? { segments.firstIndex { $0.contains(column) } }

  /// Draws the bar into one row.
  ///
  /// - Parameters:
  ///   - session: the session, with the windows for which the phases were laid out.
  ///   - grid: what to draw on.
  ///   - row: the row.
  func draw(_ session: Session, on grid: inout Grid, row: Int) {
    for (index, segment) in segments.enumerated() {
      draw(session, index, segment, on: &grid, row: row)
      if index > 0, segment.lowerBound > columns.lowerBound {
        let separator = segment.lowerBound - 1
        grid.fill("│", row: row, columns: separator..<(separator + 1), style: .muted)
      }
    }
  }

  /// Writes the titles under the bar: the current one whole, the others as far as there is room;
  /// what would be cut to a few letters is left out.
  func drawNames(of session: Session, on grid: inout Grid, row: Int) {
    guard segments.indices.contains(session.phase) else { return }
    let titles = session.plan.phases.map(\.title)
    let current = name(titles[session.phase], at: segments[session.phase])
    for (index, segment) in segments.enumerated() {
      // Two columns lie between two names, of which one is the separator's.
      let own = Range.cells(segment.lowerBound, upTo: segment.upperBound - 1)
      let room =
        index < session.phase
        ? own.clamped(to: .cells(columns.lowerBound, upTo: current.lowerBound - 2))
        : own.clamped(to: .cells(current.upperBound + 2, upTo: columns.upperBound))
      if index == session.phase {
        write(titles[index], on: &grid, row: row, current, .accent)
      } else if room.count >= min(Symbol.columns(in: titles[index]), TimelineBar.shortestName) {
        write(titles[index], on: &grid, row: row, room, .muted)
      }
    }
  }

  /// The columns of the current phase's title, which may be more than its segment has.
  private func name(_ title: String, at segment: Range<Int>) -> Range<Int> {
    let width = min(Symbol.columns(in: title), max(segment.count, 24), columns.count)
    let start = max(columns.lowerBound, min(segment.lowerBound, columns.upperBound - width))
    return start..<(start + width)
  }

  private func write(
    _ title: String, on grid: inout Grid, row: Int, _ room: Range<Int>, _ style: Style
  ) {
    grid.write(title, row: row, column: room.lowerBound, style: style, width: room.count)
  }

  private func draw(
    _ session: Session, _ index: Int, _ segment: Range<Int>, on grid: inout Grid, row: Int
  ) {
    guard index == session.phase else {
      let isVisited = session.activeTime(of: index) > .zero || index < session.phase
      let isOver =
        session.window(of: index)?.latest.map { session.activeTime(of: index) > $0 } ?? false
      let style: Style = isOver ? .over : isVisited ? .accent : .muted
      return grid.fill(isVisited ? "━" : "┄", row: row, columns: segment, style: style)
    }
    guard !segment.isEmpty else { return }
    let place = min(
      segment.upperBound - 1, segment.lowerBound + TimelineBar.position(session, in: segment.count))
    let isOver = if case .over = session.windowState { true } else { false }
    let style: Style = isOver ? .over : .accent
    grid.fill("━", row: row, columns: segment.lowerBound..<place, style: style)
    grid.fill("●", row: row, columns: place..<(place + 1), style: style)
    grid.fill("┄", row: row, columns: (place + 1)..<segment.upperBound, style: .muted)
  }

  private static func position(_ session: Session, in width: Int) -> Int {
    let length = length(of: session.phase, session).milliseconds
    let active = session.activeTime(of: session.phase).milliseconds
    return Int(min(active, length) * Int64(width) / length)
  }

  /// The time that a phase is drawn with: its latest, or a minute when it has none, at least 1 s.
  private static func length(of index: Int, _ session: Session) -> Duration {
    max(session.window(of: index)?.target(.latest) ?? .seconds(60), .seconds(1))
  }

  /// Shares the columns out on the running sum, so that the parts add up to the whole.
  private static func layOut(_ session: Session, in columns: Range<Int>) -> [Range<Int>] {
    let lengths = session.plan.phases.indices.map { Double(length(of: $0, session).milliseconds) }
    let gaps = lengths.count - 1
    let room = columns.count - gaps
    guard room >= lengths.count else {
      // Too narrow for separators: one column a phase as far as they go.
      return lengths.indices.map { index in
        let start = min(columns.lowerBound + index, columns.upperBound)
        return .cells(start, upTo: min(start + 1, columns.upperBound))
      }
    }
    let spare = Double(room - lengths.count)
    let total = lengths.reduce(0, +)
    var (sum, start) = (0.0, columns.lowerBound)
    return lengths.map { length in
      let before = Int(sum / total * spare)
      sum += length
      let width = Int(sum / total * spare) - before + 1
      defer { start += width + 1 }
      return start..<(start + width)
    }
  }
}
