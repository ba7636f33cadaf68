import Sessions
import Transcripts

/// Finds the phases of one structure in another session of it, by their titles.
///
/// Of several with one title the first belongs to the first.
public struct PhaseMatch: Hashable, Sendable {
  /// For each phase its place in the other session; `nil` when it is not there.
  public let places: [Int?]

  /// Finds phases among those that were run in a session.
  ///
  /// - Parameters:
  ///   - phases: the phases to find, those that were left out of their own session among them.
  ///   - other: where they are looked for.
  public init(_ phases: [GuidePhase], in other: Summary) {
    // What was left out has its place, so that the next one of its title is not taken for it.
    places =
      PhaseMatch.isSame(phases, other)
      ? Array(phases.indices)
      : PhaseMatch.places(phases, other.structurePhases.map { ($0.title, $0.place) })
  }

  /// Finds phases among all of a structure.
  ///
  /// - Parameters:
  ///   - phases: the phases to find.
  ///   - others: where they are looked for.
  init(_ phases: [GuidePhase], among others: [GuidePhase]) {
    places = PhaseMatch.places(phases, others.enumerated().map { ($1.title, $0) })
  }

  /// Whether a session ran these phases and no others, as it does unless something was edited.
  static func isSame(_ phases: [GuidePhase], _ other: Summary) -> Bool {
    other.guide.isEmpty && phases.count == other.phases.count
      && phases.indices.allSatisfy { phases[$0].title == other.phases[$0].title }
  }

  private static func places(
    _ phases: [GuidePhase], _ others: [(title: String, place: Int?)]
  ) -> [Int?] {
    var free: [String: ArraySlice<Int?>] = [:]
    for other in others { free[other.title, default: []].append(other.place) }
    return phases.map { free[$0.title]?.popFirst() ?? nil }
  }
}
