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
    if PhaseMatch.isSame(phases, others) {
      places = Array(phases.indices)
      return
    }
    var free: [String: ArraySlice<Int>] = [:]
    for (place, phase) in others.enumerated() { free[phase.title, default: []].append(place) }
    places = phases.map { free[$0.title]?.popFirst() }
  }

  /// Whether two sessions have the same phases in the same order.
  static func isSame(_ phases: [Summary.Phase], _ others: [Summary.Phase]) -> Bool {
    phases.count == others.count
      && phases.indices.allSatisfy { phases[$0].title == others[$0].title }
  }
}
