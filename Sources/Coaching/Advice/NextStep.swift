import Transcripts

/// The one thing to do next, why, and what starts it.
public struct NextStep: Hashable, Sendable {
  /// What to do: "Run STAR in Two Minutes", "Drill Detailed Design of Technical Problem".
  public let sentence: String
  /// Why that: "rehearsed 9 days ago, freshness 0.61 on the day".
  public let reason: String
  /// The words of the command line that starts it, `rehearse` first.
  public let command: [String]
  /// The title of the structure that it runs.
  public let structure: String
  /// The document of that structure, without folders and line; empty when none is known.
  public let document: String
  /// The title of the one phase that it drills; `nil` where it runs the whole.
  public let phase: String?
  /// The level that it is rehearsed for, if any.
  public let level: String?

  /// Chooses: what a finding asks for, else what the plan would have one do first; `nil` where that
  /// is nothing.
  ///
  /// - Parameters:
  ///   - advice: what a finding asks for, and why.
  ///   - best: what the plan would have one do first.
  public init?(_ advice: (action: PracticeAction, reason: String)?, best: PlanItem?) {
    guard let advice else {
      self.init(best: best)
      return
    }
    self.init(advice.action, reason: advice.reason)
  }

  private init(_ action: PracticeAction, reason: String) {
    (sentence, self.reason, command) = (action.sentence, reason, action.command)
    (structure, document) = (action.structure, action.document)
    (phase, level) = (action.phase, action.level)
  }

  /// Takes what comes first in the plan; `nil` where nothing is rehearsed in it.
  ///
  /// - Parameter best: what the plan would have one do first.
  public init?(best: PlanItem?) {
    guard let item = best, let unit = item.unit else { return nil }
    (sentence, reason, command) = (item.sentence, item.reason, item.command())
    (structure, document) = (unit.structure.structure.title, unit.structure.document)
    (phase, level) = (unit.phase.map { _ in unit.title }, unit.structure.level)
  }

  /// The command as a shell takes it.
  public var commandLine: String { PracticeCommand.line(command) }
}
