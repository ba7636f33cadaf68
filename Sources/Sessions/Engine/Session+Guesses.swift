import Structures

extension Session {
  /// What was said of the time under a hidden clock, and what it was: "you said 0:40 at 0:55
  /// (Detailed Design)".
  public var guessTexts: [String] {
    zip(plan.phases, guesses).flatMap { phase, guesses in
      let place = plan.mode == .answer ? "in all" : phase.title
      return guesses.map { "you said \($0.said.clock()) at \($0.actual.clock()) (\(place))" }
    }
  }
}
