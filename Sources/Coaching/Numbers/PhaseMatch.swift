import Sessions
import Transcripts

/// Finds the phases of one session in another one of the same structure, by their titles.
public struct PhaseMatch: Hashable, Sendable {
  /// For each phase its place in the other session; `nil` when it is not there.
  public let places: [Int?]

  /// Matches phases; of several with one title the first belongs to the first.
  ///
  /// - Parameters:
  ///   - phases: the phases to find.
  ///   - others: where they are looked for.
  public init(_ phases: [Summary.Phase], in others: [Summary.Phase]) {
    // As a rule nothing was edited.
    places =
      PhaseMatch.isSame(phases, others)
      ? Array(phases.indices) : PhaseMatch.places(of: phases.map(\.title), in: others)
  }

  /// Finds the phases of a plan.
  ///
  /// - Parameters:
  ///   - plan: its phases are looked for.
  ///   - others: where they are looked for.
  init(_ plan: Plan, in others: [Summary.Phase]) {
    places = PhaseMatch.places(of: plan.phases.map(\.title), in: others)
  }

  private static func places(of titles: [String], in others: [Summary.Phase]) -> [Int?] {
    var free: [String: ArraySlice<Int>] = [:]
    for (place, phase) in others.enumerated() { free[phase.title, default: []].append(place) }
    return titles.map { free[$0]?.popFirst() }
  }

  /// Whether two sessions have the same phases in the same order.
  static func isSame(_ phases: [Summary.Phase], _ others: [Summary.Phase]) -> Bool {
    phases.count == others.count
      && phases.indices.allSatisfy { phases[$0].title == others[$0].title }
  }
}
