extension CueTable {
  /// The edge that a channel shows: the last that came, of those that go by it.
  ///
  /// - Parameters:
  ///   - state: where the time stands against its window.
  ///   - channel: what shows it.
  /// - Returns: the edge; `nil` before the first.
  public func edge(of state: WindowState, on channel: Channel) -> Cue? {
    CueTable.edges.prefix(state.edgesPassed).last { self[$0].contains(channel) }
  }
}

extension WindowState {
  /// How many of the edges of the window came so far.
  fileprivate var edgesPassed: Int {
    switch self {
    case .untimed, .early: 0
    case .inWindow: 1
    case .closing: 2
    case .over: 3
    }
  }
}
