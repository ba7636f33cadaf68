import Structures
import Transcripts

/// Which prompts of a phase are forgotten most.
public enum PromptsToRemember {
  /// So many of the newest sessions are looked at.
  private static let reach = 12

  /// Puts the prompts on top that stayed uncovered most often in past sessions.
  ///
  /// Sessions count in which the phase was entered with as many prompts and any prompt was ticked;
  /// drills have an order of their own, and do not.
  ///
  /// - Parameters:
  ///   - prompts: the prompts, in the order of the guide.
  ///   - phase: the phase's title.
  ///   - structure: the structure.
  ///   - sessions: past sessions, oldest first.
  /// - Returns: the same prompts; of equals the first one first.
  public static func first(
    _ prompts: [String], of phase: String, in structure: StructureName,
    _ sessions: [PastSession]
  ) -> [String] {
    var missed = prompts.map { _ in 0 }
    let same = sessions.reversed().lazy.filter {
      $0.summary.isOf(structure) && $0.summary.isPractice && !$0.summary.isDrill
    }
    for summary in same.prefix(reach).map(\.summary)
    where summary.phases.contains(where: \.hasTicks) {
      guard let past = summary.phases.first(where: { $0.title == phase && $0.visits > 0 }),
        past.prompts == prompts.count
      else { continue }
      let covered = Set(past.ticked + past.tickedAfter)
      for prompt in prompts.indices where !covered.contains(prompt) { missed[prompt] += 1 }
    }
    // The sort is stable, so that prompts missed as often keep the guide's order.
    return prompts.indices.sorted { missed[$0] > missed[$1] }.map { prompts[$0] }
  }
}

extension Summary.Phase {
  fileprivate var hasTicks: Bool { !ticked.isEmpty || !tickedAfter.isEmpty }
}
