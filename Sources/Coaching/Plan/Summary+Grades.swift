import Sessions
import Structures
import Transcripts

extension Summary {
  /// The grades of a session.
  public struct Grades: Hashable, Sendable {
    /// That of the structure; `nil` when it has none.
    public let structure: Grade?
    /// That of each phase; `nil` for those that have none.
    public let phases: [Grade?]
  }

  /// How the session and its phases are graded; what is no practice has no grades.
  ///
  /// STATISTICS.md has the table. A drill grades its phases alone.
  public var grades: Grades {
    guard isPractice else { return Grades(structure: nil, phases: phases.map { _ in nil }) }
    let hasTicks = phases.contains { $0.covered + $0.coveredAfter > 0 }
    let grades = phases.indices.map { grade(of: $0, hasTicks: hasTicks) }
    return Grades(
      structure: isDrill ? nil : structureGrade(of: grades, hasTicks: hasTicks), phases: grades)
  }

  private func grade(of place: Int, hasTicks: Bool) -> Grade? {
    let phase = phases[place]
    guard phase.visits > 0 else { return outcome == .completed && !isDrill ? .again : nil }
    // In a session that did not come to its end, the last phase was cut off.
    let isCutOff = outcome != .completed && !phases[(place + 1)...].contains { $0.visits > 0 }
    guard !isCutOff, let active = phase.active else { return nil }
    let time =
      isEndedByItself(place) ? nil : PhaseGrading.grade(active, in: phase.window, clock)
    let prompts =
      hasTicks && phase.prompts > 0
      ? PhaseGrading.grade(covered: phase.covered + phase.coveredAfter, of: phase.prompts) : nil
    return [time, prompts].compactMap(\.self).min()
  }

  /// The lower median of the phases, or the whole where the program ended phases; never above the
  /// overall score.
  private func structureGrade(of grades: [Grade?], hasTicks: Bool) -> Grade? {
    let sorted = grades.compactMap(\.self).sorted()
    guard !isMostlyLeftOut else { return nil }
    let own =
      phases.indices.contains(where: isEndedByItself)
      ? wholeGrade(hasTicks: hasTicks)
      : sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
    let score = scores.overall.flatMap { Grade(rawValue: Int($0.rounded(.down))) }
    return own.map { own in score.map { min(own, $0) } ?? own }
  }

  /// Whether more than half of the guide's phases were left out before the session began: what is left
  /// is no rehearsal of the structure.
  private var isMostlyLeftOut: Bool {
    let all = structurePhases.prefix(guide.count)
    return all.count { $0.place == nil } * 2 > all.count
  }

  private func wholeGrade(hasTicks: Bool) -> Grade? {
    guard outcome == .completed, let active else { return nil }
    let time = PhaseGrading.grade(active, in: plannedWindow, clock)
    guard hasTicks, prompts > 0 else { return time }
    return min(time, PhaseGrading.grade(covered: covered + coveredAfter, of: prompts))
  }
}
