import Grids

extension DebriefScreen: KeyTaking {
  /// Whether letters are text now.
  public var takesText: Bool { helpPage == nil && (line != nil || isField) }

  /// The key that opens a line, where there is one.
  public var lineKey: String? {
    guard helpPage == nil, !takesText else { return nil }
    guard debrief.part != .next else { return nil }
    let key = debrief.part == .happened ? "i" : "w"
    return OwnKeys.current.named(key, in: .debrief, isLabel: true)
  }

  /// A note on a phase may be written at once, and what went well.
  public func opensLine(_ key: Key) -> Bool {
    guard lineKey != nil, let map = DebriefKeys.map(of: debrief.part) else { return false }
    let action = map.action(for: key) ?? DebriefKeys.everywhere.action(for: key)
    return action == .note || action == .words
  }
}
