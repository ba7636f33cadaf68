import Structures

/// What a person changes in the phases of a plan before its session begins.
///
/// Places count the phases of the guide, then those that were added, whether they are run or not; so the
/// same changes hold when the guide's times become those of another level.
public struct PlanChanges: Hashable, Sendable {
  /// The places of the phases that are left out.
  public private(set) var leftOut: Set<Int> = []
  /// The phases that were added at the end.
  public private(set) var added: [Phase] = []
  private var times: [Int: StatedTime?] = [:]

  /// Creates changes that change nothing.
  public init() {}

  /// Leaves a phase out, or takes it in again.
  public mutating func toggle(_ place: Int) {
    if leftOut.remove(place) == nil { leftOut.insert(place) }
  }

  /// Gives a phase another time, or none.
  public mutating func set(_ time: StatedTime?, of place: Int) { times[place] = .some(time) }

  /// Adds phases at the end.
  public mutating func add(_ phases: [Phase]) { added += phases }

  /// All phases with their changed times, those that are left out among them.
  ///
  /// - Parameter guide: the phases as the guide has them.
  /// - Returns: a row for each place.
  public func rows(of guide: [Phase]) -> [Phase] {
    (guide + added).enumerated().map { place, phase in
      times[place].map { phase.with(stated: $0) } ?? phase
    }
  }

  /// A plan with the changes in it.
  ///
  /// - Parameter plan: the plan as the guide has it.
  /// - Returns: the plan that is run; unchanged when no phase would be left in it.
  public func applied(to plan: Plan) -> Plan {
    let rows = rows(of: plan.phases)
    let run = rows.indices.filter { !leftOut.contains($0) }
    let phases = run.map { rows[$0] }
    guard !phases.isEmpty, phases != plan.phases else { return plan }
    var changed = plan
    changed.structure = Structure(title: plan.structure.title, phases: phases)
    let places = Dictionary(uniqueKeysWithValues: zip(run, run.indices))
    changed.guide = plan.structurePhases.enumerated().map { place, phase in
      var phase = phase
      phase.place = places[place]
      return phase
    }
    return changed
  }
}
