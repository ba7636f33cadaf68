import Structures

/// A structure with where and how it was found.
///
/// Rule: [total-disagrees].
public struct FoundStructure: Hashable, Sendable {
  /// The structure, ready to be run; points for one level only stand in it as they are written.
  public internal(set) var structure: Structure
  /// The heading above the one it is named by, where that only says that phases follow.
  var above: String?
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
  /// The lines that state the total, or lead to it.
  let totalLines: [Int]
  /// Whether phases on the clock start before the one before ends.
  public let overlaps: Bool
  /// The first stretch of its clock in which no phase was read.
  var hole: ClosedRange<Duration>?
  /// The first two numbers of phases between which one is left out.
  var jump: ClosedRange<Int>?
  /// How much speaks for its being run in one sitting, in points: below 0 it is listed last, and only
  /// when it is asked for.
  public internal(set) var rank = 0
  /// What the structure expects at each level.
  public internal(set) var expectations: [Expectation] = []
  /// Whether the document says that it is a short answer, run with one clock and without keys.
  public internal(set) var isAnswer = false
  /// The line of the file beside the guide that says otherwise than it was read; `nil` for one that
  /// is as it was read.
  public internal(set) var mendedAt: Int?
  /// The levels that the document knows.
  var knownLevels = KnownLevels([])

  /// The levels for which it says anything of its own, in the order of the document: times of
  /// phases, then points to cover, then what is expected.
  public var levels: [String] {
    var levels: [String] = []
    let marks = structure.phases.flatMap(\.prompts).compactMap { knownLevels.mark($0)?.level }
    for level in phases.flatMap(\.levels).map(\.level) + marks + expectations.map(\.level)
    where !levels.contains(level) {
      levels.append(level)
    }
    return levels
  }

  /// The structure for a level: with the windows that phases have for it, and without the points that
  /// are marked for another one.
  ///
  /// - Parameter level: the level; case does not matter. Without one everything stays as it is
  ///   written.
  /// - Returns: the structure, ready to be run.
  public func structure(for level: String?) -> Structure {
    guard let level = level?.lowercased() else { return structure }
    let own = zip(structure.phases, phases).map { phase, found in
      let time = found.levels.first { $0.level.lowercased() == level }
      return Phase(
        title: phase.title, window: time.map { Window($0.stated) } ?? phase.window,
        stated: time?.stated ?? phase.stated, question: phase.question,
        prompts: phase.prompts.compactMap { prompt($0, for: level) })
    }
    return Structure(title: structure.title, phases: own)
  }

  /// A point without its mark; `nil` when it is for another level.
  private func prompt(_ text: String, for level: String) -> String? {
    guard let mark = knownLevels.mark(text) else { return text }
    return mark.level.lowercased() == level ? mark.text : nil
  }

  /// Whether it may be something else than the plan of a sitting.
  var isFolded: Bool { rank < 0 }

  /// Whether it takes more than three hours, as a plan of a day does.
  public var isLong: Bool { stated.map { $0.min > .seconds(3 * 3600) } ?? false }

  /// What the document says about all phases together; `nil` when none has a time.
  public var stated: StatedTime? {
    let times = phases.compactMap(\.stated)
    guard let first = times.first else { return nil }
    return times.dropFirst().reduce(first, +)
  }
}
