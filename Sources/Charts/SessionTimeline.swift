import Grids
import Sessions
import Structures
import Transcripts

/// The phases of one session side by side, as long as they took, with notes and marks where they
/// were made.
///
/// `━` is time up to the latest of a phase, `█` time past it. Below stand the notes, of which `•` is
/// a text, `?` a follow-up, and the rest marks.
public struct SessionTimeline: Hashable, Sendable {
  /// One phase.
  struct Segment: Hashable, Sendable {
    let title: String
    let active: Duration
    let over: Duration
    let verdict: PhaseResult.Verdict
  }

  /// A note, by its phase and the active time of that phase.
  private struct Point: Hashable, Sendable {
    let phase: Int
    let stamp: Duration
    let sign: Unicode.Scalar
  }

  let segments: [Segment]
  private let points: [Point]

  /// The rows that the timeline takes: the phases, the notes, the titles.
  public static let height = 3

  /// Takes a session by what its front matter says, and its notes.
  ///
  /// - Parameters:
  ///   - summary: the phases and their times.
  ///   - notes: its notes; none where only times matter.
  public init(_ summary: Summary, notes: [Note] = []) {
    segments = summary.phases.map {
      Segment(
        title: $0.title, active: $0.visits > 0 ? $0.active ?? .zero : .zero, over: $0.over,
        verdict: $0.verdict)
    }
    points = notes.map { note in
      let sign: Unicode.Scalar =
        switch note.content {
        case .text: "•"
        case .mark(let mark): mark.sign
        case .followUp: "?"
        }
      return Point(phase: note.phase, stamp: note.stamp, sign: sign)
    }
  }

  /// The active time of all phases.
  public var length: Duration { segments.reduce(.zero) { $0 + $1.active } }

  /// Draws the timeline.
  ///
  /// - Parameters:
  ///   - grid: where to draw.
  ///   - row: the first row; ``height`` of them are used, fewer where the grid ends.
  ///   - columns: the columns to use.
  ///   - scale: the time that all columns stand for; `nil` is the session's own length. Two sessions
  ///     with one scale can be compared.
  public func draw(
    on grid: inout Grid, row: Int, columns: Range<Int>, scale: Duration? = nil
  ) {
    let whole = max(scale ?? length, .seconds(1)).inSeconds
    var before = Duration.zero
    func column(_ time: Duration) -> Int {
      let share = min(max(time.inSeconds / whole, 0), 1)
      return columns.lowerBound + Int((share * Double(columns.count)).rounded())
    }
    for (index, segment) in segments.enumerated() {
      let start = column(before)
      let part = Range.cells(start, upTo: column(before + segment.active))
      let late = column(before + max(.zero, segment.active - segment.over))
      defer { before += segment.active }
      guard !part.isEmpty else { continue }
      draw(segment, on: &grid, row: row, part, late: late)
      if start > columns.lowerBound {
        grid.fill("│", row: row, columns: start..<(start + 1), style: .muted)
      }
      for point in points where point.phase == index {
        let place = min(column(before + min(point.stamp, segment.active)), part.upperBound - 1)
        grid.fill(
          point.sign, row: row + 1, columns: place..<(place + 1),
          style: point.sign == "•" ? .muted : .accent)
      }
      writeTitle(segment.title, on: &grid, row: row + 2, part)
    }
  }

  private func draw(
    _ segment: Segment, on grid: inout Grid, row: Int, _ part: Range<Int>, late: Int
  ) {
    // An overrun that is shorter than a column is seen all the same.
    let isOver = segment.over > .zero
    let split = isOver ? max(part.lowerBound, min(late, part.upperBound - 1)) : part.upperBound
    let style: Style = isOver ? .accent : segment.verdict.style
    grid.fill("━", row: row, columns: part.lowerBound..<split, style: style)
    grid.fill("█", row: row, columns: split..<part.upperBound, style: .over)
  }

  /// A title that is cut to less than this says nothing, in columns.
  private static let shortestName = 6

  /// Writes a title cut to its room, two columns away from the next one.
  private func writeTitle(_ title: String, on grid: inout Grid, row: Int, _ part: Range<Int>) {
    let room = part.count - 2
    guard room >= min(Symbol.columns(in: title), SessionTimeline.shortestName) else { return }
    grid.write(title, row: row, column: part.lowerBound, style: .muted, width: room)
  }
}
