/// The one thing to do next, why, and what starts it: what today's plan begins with, wherever it is
/// told.
public struct NextStep: Hashable, Sendable {
  /// What to do: "Run STAR in Two Minutes", "Drill Detailed Design of Technical Problem".
  public let sentence: String
  /// Why that: "rehearsed 9 days ago, freshness 0.61 on the day".
  public let reason: String
  /// The words of the command line that starts it, `rehearse` first.
  public let command: [String]
  /// What it rehearses; `nil` where that is nothing, but something is read.
  public let unit: PracticeUnit?

  /// Takes what the plan begins with.
  ///
  /// - Parameters:
  ///   - item: what the plan begins with.
  ///   - options: what stands behind the name of the command.
  public init(_ item: PlanItem, options: [String] = []) {
    (sentence, reason, unit) = (item.sentence, item.reason, item.unit)
    command = item.command(with: options)
  }

  /// The command as a shell takes it.
  public var commandLine: String { PracticeCommand.line(command) }
}
