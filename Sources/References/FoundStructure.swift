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

  /// The levels for which phases have times of their own, in the order of the document.
  public var levels: [String] {
    var levels: [String] = []
    for time in phases.flatMap(\.levels) where !levels.contains(time.level) {
      levels.append(time.level)
    }
    return levels
  }

  /// The structure with the windows of a level, where phases have one for it.
  ///
  /// - Parameter level: the level; case does not matter.
  /// - Returns: the structure, ready to be run.
  public func structure(for level: String?) -> Structure {
    guard let level = level?.lowercased() else { return structure }
    let own = zip(structure.phases, phases).map { phase, found -> Phase in
      guard let time = found.levels.first(where: { $0.level.lowercased() == level }) else {
        return phase
      }
      return Phase(
        title: phase.title, window: Window(time.stated), stated: time.stated,
        prompts: phase.prompts)
    }
    return Structure(title: structure.title, phases: own)
  }

  /// Whether it takes more than three hours, as a plan of a day does.
  public var isLong: Bool { stated.map { $0.min > .seconds(3 * 3600) } ?? false }

  /// What the document says about all phases together; `nil` when none has a time.
  public var stated: StatedTime? {
    let times = phases.compactMap(\.stated)
    guard let first = times.first else { return nil }
    return times.dropFirst().reduce(first, +)
  }
}
