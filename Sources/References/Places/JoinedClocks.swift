import Documents
import Structures

/// Joins runs of one section whose clock goes on from one to the next.
///
/// Rule: [joined-clock].
enum JoinedClocks {
  /// The runs, those of one clock as one.
  ///
  /// - Parameters:
  ///   - runs: runs below one another, each with the block it begins at.
  ///   - passage: what they stand in.
  /// - Returns: the runs, in order.
  static func joined(_ runs: [(block: Int, run: Run)], in passage: Passage) -> [Run] {
    var joined: [Run] = []
    var open: (section: Int?, runs: [Run], end: Duration)?
    func close() {
      guard let last = open else { return }
      joined.append(whole(last.runs, in: last.section, of: passage))
      open = nil
    }
    for (block, run) in runs {
      let section = passage.section(of: block)
      let ends = ends(of: run)
      if let ends, open?.section == section, open?.end == ends.start {
        open?.runs.append(run)
        open?.end = ends.end
        continue
      }
      close()
      if let ends, isOnClock(run) {
        open = (section, [run], ends.end)
      } else {
        joined.append(run)
      }
    }
    close()
    return joined
  }

  private static func whole(_ runs: [Run], in section: Int?, of passage: Passage) -> Run {
    guard runs.count > 1 else { return runs[0] }
    let heading = section.map { passage.headings[$0] } ?? passage.outer
    return Run(members: runs.flatMap(\.members), caption: passage.caption(heading))
  }

  /// Whether a run begins a clock: at 0, or with minutes that say that they are some.
  private static func isOnClock(_ run: Run) -> Bool {
    guard let first = run.members.first?.time else { return false }
    if case .window = first { return true }
    return first.span?.from == .zero
  }

  /// The first and the last point of a run all of whose times are spans; `nil` for any other.
  private static func ends(of run: Run) -> (start: Duration, end: Duration)? {
    let spans = run.members.map { $0.time?.span }
    guard let first = spans.first, let start = first?.from, let end = spans.last??.to,
      spans.allSatisfy({ $0 != nil })
    else { return nil }
    return (start, end)
  }
}
