import Structures

/// Decides what structures mean to one another: two levels of time, alternatives, points of a phase.
///
/// Rules: [totals-of-others], [points].
struct Neighbours {
  /// A phase with the line of the one after it.
  private struct Place {
    let line: Int
    let next: Int?
    let stated: StatedTime?
  }

  /// The lines that are captions of structures.
  private let captions: Set<Int>
  /// All phases, in the order of their lines.
  private let places: [Place]

  /// Looks at candidates.
  ///
  /// - Parameters:
  ///   - candidates: all of a passage.
  ///   - captions: the lines that are captions of structures in fences.
  init(_ candidates: [Candidate], captions: Set<Int>) {
    self.captions = captions.union(candidates.compactMap(\.run.caption.line))
    places = candidates.flatMap { candidate in
      let phases = candidate.found.phases
      return phases.indices.map {
        Place(line: phases[$0].line, next: phases[safe: $0 + 1]?.line, stated: phases[$0].stated)
      }
    }.sorted { $0.line < $1.line }
  }

  /// Why a candidate is no structure beside the others; `nil` when it is one.
  func reason(against candidate: Candidate) -> IgnoredTime.Reason? {
    if isOfPoints(candidate) { return .pointOfPhase }
    guard candidate.found.readAs == .durations else { return nil }
    let timed = candidate.run.members.filter { $0.time != nil }
    // "Part 1" and "Part 2" are one after the other even when each has parts of its own.
    let areTotals = timed.allSatisfy {
      captions.contains($0.line) && !$0.isLabelled && !$0.isOrdered
    }
    return areTotals && !candidate.run.holdsParts && !Frame.isAround(timed.map(\.title))
      ? .totals : nil
  }

  /// Whether a candidate stands below a phase, without a caption of its own, and does not add up to
  /// the time of the phase.
  private func isOfPoints(_ candidate: Candidate) -> Bool {
    guard let first = candidate.found.phases.first?.line,
      let last = candidate.found.phases.last?.line,
      let phase = phase(before: first), phase.line < first
    else { return false }
    let isInside = phase.next.map { $0 > last } ?? candidate.run.standsIn(phase.line)
    guard isInside, candidate.run.isBelow(phase.line) else {
      return false
    }
    guard let stated = phase.stated, let sum = candidate.found.stated else { return true }
    return !sum.overlaps(stated)
  }

  private func phase(before line: Int) -> Place? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? places[low - 1] : nil
  }
}
