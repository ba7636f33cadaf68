/// A list that is ticked while somebody speaks.
struct TickedList: Hashable {
  /// What it is called.
  var title = "Prompts"
  /// Its lines.
  let texts: [String]
  /// The places of those that are ticked.
  let done: Set<Int>
  /// Whether its lines are cut where not all fit: who listens has to see all of them.
  var isCut = false
}
