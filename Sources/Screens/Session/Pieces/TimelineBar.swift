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

  /// The phase that a column belongs to.
  func phase(at column: Int) -> Int? { segments.firstIndex { $0.contains(column) } }

  /// The titles below.
  func names(of session: Session) -> TimelineNames {
    TimelineNames(
      titles: session.plan.phases.map(\.title), current: session.phase, segments: segments)
  }

  /// The bar as the session stands.
  func strokes(_ session: Session) -> TimelineStrokes {
    TimelineStrokes(
      columns: columns,
      strokes: segments.enumerated().map { TimelineBar.stroke(session, $0, $1) })
  }

  private static func stroke(_ session: Session, _ index: Int, _ segment: Range<Int>)
    -> TimelineStrokes.Stroke
  {
    guard index == session.phase else {
      let active = session.activeTime(of: index)
      let isVisited = active > .zero || index < session.phase
      let isOver = session.window(of: index)?.latest.map { active > $0 } ?? false
      return TimelineStrokes.Stroke(
        columns: segment, style: isOver ? .over : .accent, done: isVisited ? segment.count : 0,
        isCurrent: false)
    }
    let isOver = if case .over = session.windowState { true } else { false }
    let place = max(0, min(segment.count - 1, position(session, in: segment.count)))
    return TimelineStrokes.Stroke(
      columns: segment, style: isOver ? .over : .accent, done: place, isCurrent: true)
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
