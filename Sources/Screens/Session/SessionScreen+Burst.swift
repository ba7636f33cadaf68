import Grids

extension SessionScreen: KeyTaking {
  /// Whether letters are text now; the question about time away is answered by keys.
  public var takesText: Bool { isTyping && !isDeciding }

  /// The key that opens a line for text, as it is told.
  public var lineKey: String? {
    mode == .commanding && !isDeciding
      ? OwnKeys.current.named("i", in: .session, isLabel: true) : nil
  }

  /// Whether a key opens a line for text now.
  public func opensLine(_ key: Key) -> Bool {
    guard lineKey != nil else { return false }
    // The keys that open a line are the same for who interviews.
    switch SessionKeys.commands.action(for: key) {
    case .write, .ask, .pose, .lookUp: return true
    default: return false
    }
  }
}
