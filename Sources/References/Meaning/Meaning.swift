import Structures

/// What the times of a run were taken to mean.
///
/// Rule: [overlap].
struct Meaning {
  let notation: Notation
  let basis: Basis
  /// The stated time of each member.
  let times: [StatedTime?]
  /// Members that only mark an end, by their place.
  var ends: Set<Int> = []
  /// The first stretch between two windows that is in neither.
  var hole: ClosedRange<Duration>?
  /// Whether windows overlap.
  var overlaps = false
}
