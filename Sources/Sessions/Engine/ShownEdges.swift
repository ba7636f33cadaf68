/// Which edges of a window a channel shows that shows a state.
///
/// It is asked every second, for which looking into the table would take too long.
public struct ShownEdges: Hashable, Sendable {
  private let opening: Bool
  private let closing: Bool
  private let latest: Bool

  /// Takes the edges that go by a channel.
  public init(_ table: CueTable, on channel: Channel) {
    opening = table[.opening].contains(channel)
    closing = table[.closing].contains(channel)
    latest = table[.latest].contains(channel)
  }

  /// Whether it shows none.
  public var isEmpty: Bool { !opening && !closing && !latest }

  /// The last edge that came, of those that are shown; `nil` before them.
  public func edge(of state: WindowState) -> Cue? {
    switch state {
    case .untimed, .early: nil
    case .inWindow: opening ? .opening : nil
    case .closing: closing ? .closing : opening ? .opening : nil
    case .over: latest ? .latest : closing ? .closing : opening ? .opening : nil
    }
  }
}
