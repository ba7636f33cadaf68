/// What the rules say of some sessions: all that could be judged, and how much there was to judge.
struct Assessment {
  /// All of which there was enough, whether it holds or not.
  private(set) var candidates: [Candidate] = []
  /// How many there were for each kind: times of a phase, sessions, guesses or pairs.
  private(set) var available: [Finding.Kind: Int] = [:]

  /// Takes in what a rule says, if there is enough to say it.
  ///
  /// - Parameters:
  ///   - kind: the rule.
  ///   - subject: what it is about.
  ///   - n: of how many.
  ///   - judge: looks at them.
  mutating func judge(
    _ kind: Finding.Kind, _ subject: Finding.Subject = Finding.Subject(), n: Int,
    _ judge: () -> (chance: Double, holds: Bool, figures: Finding.Figures)?
  ) {
    available[kind] = max(available[kind] ?? 0, n)
    guard n >= kind.fewest, let verdict = judge() else { return }
    candidates.append(
      Candidate(
        kind: kind, subject: subject, figures: verdict.figures, chance: verdict.chance,
        holds: verdict.holds))
  }
}
