import Grids

extension SessionScreen: KeyTaking {
  /// Whether letters are text now; the question about time away is answered by keys.
  public var takesText: Bool { isTyping && away == nil }

  /// The key that opens a line for text, as it is told.
  public var lineKey: String? { mode == .commanding && away == nil ? "i" : nil }

  /// Whether a key opens a line for text now.
  public func opensLine(_ key: Key) -> Bool {
    guard lineKey != nil else { return false }
    let opening: [Key] = [.enter, .character("i"), .character("a"), .character("/")]
    return opening.contains(key.command.lowered ?? key.command)
  }
}
