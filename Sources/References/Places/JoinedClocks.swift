import Documents
import Structures

/// Joins runs whose clock goes on from one to the next.
///
/// Rule: [joined-clock].
enum JoinedClocks {
  /// The runs of a section, those of one clock as one.
  ///
  /// - Parameters:
  ///   - runs: runs below one another, each with the block it begins at.
  ///   - passage: what they stand in.
  /// - Returns: the runs, in order.
  static func joined(_ runs: [(block: Int, run: Run)], in passage: Passage) -> [Run] {
    joined(runs.map { (passage.section(of: $0.block), $0.run) }) { runs, section in
      let heading = section.map { passage.headings[$0] } ?? passage.outer
      return Run(members: runs.flatMap(\.members), caption: passage.caption(heading))
    }
  }

  /// Runs of headings, those of one level on one clock as one, whatever sections they stand in.
  ///
  /// - Parameters:
  ///   - runs: the runs, each with the level of its headings and the heading above them.
  ///   - passage: what they stand in.
  /// - Returns: the runs, in order.
  static func joined(
    _ runs: [(level: Int, parent: Int?, run: Run)], in passage: Passage
  ) -> [Run] {
    let levels = Dictionary(grouping: runs, by: \.level)
    return levels.values.flatMap { runs in
      joined(runs.map { (0, $0.run) }) { parts, _ in
        let first = runs.first { $0.run.members.first?.line == parts[0].members.first?.line }
        let outer = first?.parent.flatMap { passage.outerHeading(of: $0) }
        var run = Run(
          members: parts.flatMap(\.members),
          caption: passage.caption(outer.map { passage.headings[$0] } ?? passage.outer))
        run.areHeadings = true
        return run
      }
    }.sorted { ($0.members.first?.line ?? 0) < ($1.members.first?.line ?? 0) }
  }

  private static func joined<Place: Equatable>(
    _ runs: [(place: Place, run: Run)], as whole: ([Run], Place) -> Run
  ) -> [Run] {
    var joined: [Run] = []
    var open: (place: Place, runs: [Run], end: Point)?
    func close() {
      guard let last = open else { return }
      joined.append(last.runs.count > 1 ? whole(last.runs, last.place) : last.runs[0])
      open = nil
    }
    for (place, run) in runs {
      let ends = ends(of: run)
      if let ends, open?.place == place, open?.end == ends.start {
        open?.runs.append(run)
        open?.end = ends.end
        continue
      }
      close()
      if let ends, isOnClock(run) {
        open = (place, [run], ends.end)
      } else {
        joined.append(run)
      }
    }
    close()
    return joined
  }

  /// A point of a clock: the minute since its beginning, or as it is written.
  private enum Point: Equatable {
    case since(Duration)
    case time(ClockTime)
  }

  /// Whether a run begins a clock: at 0, or with what says that it is one.
  private static func isOnClock(_ run: Run) -> Bool {
    guard let first = run.members.first?.time else { return false }
    return first.isOnClock || first.span?.from == .zero
  }

  /// The first and the last point of a run all of whose times are spans; `nil` for any other.
  private static func ends(of run: Run) -> (start: Point, end: Point)? {
    let spans = run.members.map { $0.time.flatMap(points) }
    guard let first = spans.first, let start = first?.from, let end = spans.last??.to,
      spans.allSatisfy({ $0 != nil })
    else { return nil }
    return (start, end)
  }

  private static func points(of time: WrittenTime) -> (from: Point, to: Point)? {
    if case .clock(let span) = time { return span.to.map { (.time(span.from), .time($0)) } }
    return time.span.map { (.since($0.from), .since($0.to)) }
  }
}
