import Grids

extension ReadyScreen: KeyTaking {
  /// Whether letters are text now.
  public var takesText: Bool { if case .prompting = mode { true } else { false } }

  /// The key that opens a line for text, as it is told.
  public var lineKey: String? { mode == .choosing ? "w" : nil }

  /// Whether a key opens a line for text now.
  public func opensLine(_ key: Key) -> Bool {
    lineKey != nil && ReadyKeys.commands.action(for: key) == .write
  }
}
