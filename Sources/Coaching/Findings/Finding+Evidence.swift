extension Finding {
  /// Where it can be seen, the newest session first.
  ///
  /// - Parameter most: so many sessions are named.
  /// - Returns: "phase 3 of ID, ID and 2 more"; `nil` without a session.
  public func places(most: Int) -> String? {
    let named = figures.sessions.prefix(most)
    guard !named.isEmpty else { return nil }
    let rest = figures.sessions.count - named.count
    return (subject.phase.map { "phase \($0 + 1) of " } ?? "") + named.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }
}
