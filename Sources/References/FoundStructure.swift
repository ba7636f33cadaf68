import Structures

/// A structure with where and how it was found.
public struct FoundStructure: Hashable, Sendable {
  /// The structure, ready to be run.
  public let structure: Structure
  /// The line of its heading; without one, of its first phase.
  public let line: Int
  /// How its times are written.
  public let readAs: Notation
  /// Why they were read so.
  public let basis: Basis
  /// The places and stated times of its phases, in the order of `structure.phases`.
  public let phases: [FoundPhase]
  /// The total that the document itself states for the whole.
  public let claimed: StatedTime?
  /// Whether phases on the clock start before the one before ends.
  public let overlaps: Bool

  /// Whether it takes more than three hours, as a plan of a day does.
  public var isLong: Bool { stated.map { $0.min > .seconds(3 * 3600) } ?? false }

  /// What the document says about all phases together; `nil` when none has a time.
  public var stated: StatedTime? {
    let times = phases.compactMap(\.stated)
    guard let first = times.first else { return nil }
    return times.dropFirst().reduce(first, +)
  }
}
