import Documents
import Structures

/// Joins runs whose clock, or whose numbers, go on from one to the next.
///
/// Rules: [joined-clock], [joined-numbers].
enum JoinedRuns {
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

  /// Runs of headings, those of one level on one clock, or whose labels are numbered on, as one,
  /// whatever sections they stand in.
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
      let ends = clock(of: run) ?? numbers(of: run)
      if let ends, open?.place == place, open?.end == ends.start {
        open?.runs.append(run)
        open?.end = ends.end
        continue
      }
      close()
      if let ends, ends.mayBegin {
        open = (place, [run], ends.end)
      } else {
        joined.append(run)
      }
    }
    close()
    return joined
  }

  /// A point of a clock, as the minute since its beginning or as it is written; or of a row, the number
  /// that comes next.
  private enum Point: Equatable {
    case since(Duration)
    case time(ClockTime)
    case number(Int, of: String)
  }

  /// Where a run begins and ends, and whether it may be the first of several.
  private struct Ends {
    let start: Point
    let end: Point
    let mayBegin: Bool
  }

  /// The first and the last point of a run all of whose times are spans; `nil` for any other.
  ///
  /// A clock begins at 0, or with what says that it is one.
  private static func clock(of run: Run) -> Ends? {
    let spans = run.members.map { $0.time.flatMap(points) }
    guard let first = spans.first, let start = first?.from, let end = spans.last??.to,
      spans.allSatisfy({ $0 != nil }), let time = run.members.first?.time
    else { return nil }
    return Ends(
      start: start, end: end, mayBegin: time.isOnClock || time.span?.from == .zero)
  }

  private static func points(of time: WrittenTime) -> (from: Point, to: Point)? {
    if case .clock(let span) = time { return span.to.map { (.time(span.from), .time($0)) } }
    return time.span.map { (.since($0.from), .since($0.to)) }
  }

  /// The first number of a run all of which is labelled with one word, and the number that comes next;
  /// `nil` for any other.
  private static func numbers(of run: Run) -> Ends? {
    guard let first = run.members.first.flatMap({ CommonLabel.numbers(of: $0.text) }),
      let last = run.members.last.flatMap({ CommonLabel.numbers(of: $0.text) })
    else { return nil }
    let kinds = Set(run.members.map { CommonLabel.kind(of: $0.text) })
    guard kinds.count == 1, let word = kinds.first ?? nil, !word.isEmpty else { return nil }
    return Ends(
      start: .number(first.lowerBound, of: word), end: .number(last.upperBound + 1, of: word),
      mayBegin: true)
  }
}
