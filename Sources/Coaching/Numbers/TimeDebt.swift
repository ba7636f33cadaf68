import Sessions
import Structures
import Transcripts

/// What became of the later phases when one phase ran over.
public struct TimeDebt: Hashable, Sendable {
  /// A phase that lost time.
  public struct Loss: Hashable, Sendable {
    /// The phase, as an index into ``StructureReview/phases``.
    public let phase: Int
    /// In how many of the sessions with the overrun it was short or left out.
    public let count: Int
    /// In how many of the other sessions it was short or left out.
    public let otherwise: Int
    /// What it lost in the sessions with the overrun.
    public let lost: Duration
  }

  /// The phase that ran over, as an index into ``StructureReview/phases``.
  public let phase: Int
  /// In how many sessions it ran over.
  public let count: Int
  /// In how many it was entered and did not.
  public let others: Int
  /// The phases that lost time, the greatest loss first.
  public let losses: [Loss]

  /// Looks for debts in sessions that came to their end.
  ///
  /// - Parameters:
  ///   - phases: the phases of the structure, as the newest session has them.
  ///   - sessions: the sessions.
  ///   - rows: for each session the places of these phases in it.
  /// - Returns: a debt for each phase that ran over often enough and made others lose time.
  static func debts(
    of phases: [GuidePhase], _ sessions: [PastSession], _ rows: [[Int?]]
  ) -> [TimeDebt] {
    let whole = sessions.indices.filter { sessions[$0].summary.outcome == .completed }
    // What each phase lost, and whether it ran over, session by session.
    let results = whole.map { index in
      let summary = sessions[index].summary
      // What the program ended says nothing of the person.
      return rows[index].map { place in
        place.flatMap { summary.isEndedByItself($0) ? nil : Result(summary.phases[$0]) }
      }
    }
    return phases.indices.compactMap { phase in
      let entered = results.filter { $0[phase]?.isEntered ?? false }
      let over = entered.filter { $0[phase]?.isOver ?? false }
      guard over.count >= Quantiles.fewest else { return nil }
      let losses = ((phase + 1)..<phases.count).compactMap { later -> Loss? in
        let short = over.compactMap { $0[later] }.filter(\.isShort)
        let all = entered.compactMap { $0[later] }.count(where: \.isShort)
        let otherwise = all - short.count
        // What happens as often without the overrun does not come from it.
        guard
          short.count * (entered.count - over.count) > otherwise * over.count
            || (!short.isEmpty && entered.count == over.count)
        else { return nil }
        return Loss(
          phase: later, count: short.count, otherwise: otherwise,
          lost: short.reduce(.zero) { $0 + $1.lost })
      }
      guard !losses.isEmpty else { return nil }
      return TimeDebt(
        phase: phase, count: over.count, others: entered.count - over.count,
        losses: losses.sorted { ($0.lost, -$0.phase) > ($1.lost, -$1.phase) })
    }
  }

  private struct Result {
    let isEntered: Bool
    let isOver: Bool
    let lost: Duration
    var isShort: Bool { lost > .zero }

    init(_ phase: Summary.Phase) {
      isEntered = phase.visits > 0
      isOver = phase.over > .zero
      lost = isEntered ? phase.short : phase.window?.earliest ?? .zero
    }
  }
}
