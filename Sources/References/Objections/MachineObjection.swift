/// The members are measurements or limits of machines: latencies, timeouts, lifetimes of caches.
///
/// Rule: [machine].
struct MachineObjection: Objection {
  private static let words = Vocabulary.words(.machines)
  private static let limits = Vocabulary.words(.machineLimits)
  private static let pairs = Vocabulary.words(.machinePairs)
  /// With what pairs end.
  private static let seconds = Set(
    pairs.compactMap { $0.split(separator: " ").last.map(String.init) })

  func reason(against run: Run) -> IgnoredTime.Reason? {
    let timed = run.members.filter { member in
      if case .share? = member.time { false } else { member.time != nil }
    }
    guard !timed.isEmpty else { return nil }
    let titles = timed.map(\.title)
    let named = titles.count(where: MachineObjection.isOfMachine)
    // What is numbered are steps, also those of a talk about caches.
    if timed.allSatisfy({ $0.isOrdered || $0.isLabelled }) {
      return named == titles.count ? .machine : nil
    }
    let caption = Words.of(run.caption.title)
    let isOfLimits = caption.count <= 3 && caption.contains(where: MachineObjection.limits.contains)
    return named * 2 >= titles.count || isOfLimits ? .machine : nil
  }

  private static func isOfMachine(_ text: String) -> Bool {
    let found = Words.of(text)
    return found.contains(where: words.contains)
      || zip(found, found.dropFirst()).contains {
        seconds.contains($1) && pairs.contains($0 + " " + $1)
      }
  }
}
