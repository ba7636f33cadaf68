import Sessions
import Structures

/// One phase that is rehearsed several times.
struct Drill {
  /// The phase, from 0.
  let phase: Int
  /// How often.
  let times: Int

  /// The drill that a plan was; `nil` of one that was none, or of a phase that is not there any more.
  init?(of plan: Plan, in structure: Structure) {
    guard plan.mode == .drill,
      let phase = structure.phases.firstIndex(where: { $0.title == plan.phases.first?.title })
    else { return nil }
    self.init(phase: phase, times: plan.phases.count)
  }

  /// Rehearses a phase so often.
  init(phase: Int, times: Int) { (self.phase, self.times) = (phase, times) }

  /// What is run: the phase so often, under the title of its structure.
  func structure(of whole: Structure) -> Structure {
    guard whole.phases.indices.contains(phase) else { return whole }
    return Structure(
      title: whole.title, phases: Array(repeating: whole.phases[phase], count: times))
  }
}
