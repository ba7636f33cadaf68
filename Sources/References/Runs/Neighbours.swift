/// Decides what structures mean to one another: two levels of time, alternatives, points of a phase.
struct Neighbours {
  /// The lines that are captions of structures.
  private let captions: Set<Int>
  /// The lines of phases without a time.
  private let untimed: Set<Int>

  init(_ candidates: [Candidate]) {
    captions = Set(candidates.compactMap(\.run.caption.line))
    untimed = Set(candidates.flatMap { $0.found.phases.filter { $0.stated == nil }.map(\.line) })
  }

  /// Why a candidate is no structure beside the others; `nil` when it is one.
  func reason(against candidate: Candidate) -> IgnoredTime.Reason? {
    if let line = candidate.run.itemLine, untimed.contains(line) { return .pointOfPhase }
    let timed = candidate.run.members.filter { $0.time != nil }
    // "Part 1" and "Part 2" are one after the other even when each has parts of its own.
    let areTotals = timed.allSatisfy { captions.contains($0.line) && !$0.isLabelled }
    return areTotals ? .totals : nil
  }
}
