import Structures
import Transcripts

/// What is rehearsed and remembered as one: a structure or one phase of it, at a level.
public struct PracticeUnit: Hashable, Sendable {
  /// Why a unit is needed more than its recall says.
  public struct Urgency: Hashable, Sendable {
    /// Whether it was found twice running.
    public let isConfirmed: Bool
    /// What was found, as a part of a sentence.
    public let reason: String

    /// Says why.
    public init(isConfirmed: Bool, reason: String) {
      (self.isConfirmed, self.reason) = (isConfirmed, reason)
    }
  }

  /// The structure.
  public let structure: PlannedStructure
  /// The phase, from 0; `nil` for the whole structure.
  public let phase: Int?
  /// How long one rehearsal takes.
  public let minutes: Int
  /// What was found about it.
  public let urgency: Urgency?
  /// Its rehearsals.
  public internal(set) var rehearsals = Rehearsals()

  /// Creates a unit that was never rehearsed.
  public init(_ structure: PlannedStructure, phase: Int?, urgency: Urgency? = nil) {
    (self.structure, self.phase, self.urgency) = (structure, phase, urgency)
    minutes = structure.minutes(of: phase)
  }

  /// The phase's title, or the structure's.
  public var title: String { structure.title(of: phase) }

  /// How much it needs a rehearsal: what would be forgotten by then, and more for what went wrong or
  /// was found.
  ///
  /// - Parameter day: the day for which one rehearses, counted from 1970-01-01.
  /// - Returns: the score.
  public func score(for day: Int) -> Double {
    1 - rehearsals.recall(on: day) + bonus(countsUrgency: true)
  }

  /// What is added for what was found, unless that came already, and for what went wrong.
  func bonus(countsUrgency: Bool) -> Double {
    let found = urgency.map { $0.isConfirmed ? 0.3 : 0.15 } ?? 0
    return (countsUrgency ? found : 0) + (rehearsals.grade == .again ? 0.1 : 0)
  }

  /// The units of structures, with what sessions tell of them.
  ///
  /// - Parameters:
  ///   - structures: what is planned.
  ///   - sessions: past sessions, oldest first.
  ///   - urgency: what was found about a structure, or a phase of it, from 0.
  /// - Returns: each structure, and behind it its phases.
  static func units(
    of structures: [PlannedStructure], _ sessions: [PastSession],
    urgency: (PlannedStructure, Int?) -> Urgency?
  ) -> [PracticeUnit] {
    structures.flatMap { structure in
      let phases = structure.hasDrills ? structure.structure.phases.indices : 0..<0
      var units = ([nil] + phases.map(Optional.some)).map {
        PracticeUnit(structure, phase: $0, urgency: urgency(structure, $0))
      }
      let level = structure.level?.lowercased()
      for session in sessions
      where session.summary.isOf(structure.structureName)
        && session.summary.level?.lowercased() == level
      {
        take(session.summary, into: &units)
      }
      return units
    }
  }

  /// Takes a session into the units of its structure.
  private static func take(_ summary: Summary, into units: inout [PracticeUnit]) {
    let (grades, day) = (summary.grades, summary.started.dayNumber)
    if let grade = grades.structure { units[0].rehearsals.take(grade, on: day) }
    guard units.count > 1 else { return }
    var seen: [String: Int] = [:]
    for phase in summary.structurePhases {
      // Of several phases with one title the first belongs to the first; a drill is all of one.
      let number = summary.isDrill ? 0 : seen[phase.title, default: 0]
      seen[phase.title] = number + 1
      let places = units.indices.dropFirst().filter { units[$0].title == phase.title }
      guard let grade = phase.place.flatMap({ grades.phases[$0] }),
        places.indices.contains(number)
      else { continue }
      units[places[number]].rehearsals.take(grade, on: day)
    }
  }
}
