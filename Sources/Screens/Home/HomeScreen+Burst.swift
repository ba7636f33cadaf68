import Grids

extension HomeScreen: KeyTaking {
  /// Whether letters are text now.
  public var takesText: Bool {
    switch mode {
    case .finding, .asking, .filling: true
    case .choosing, .help: false
    }
  }

  /// The key that opens a line for text, as it is told.
  public var lineKey: String? { mode == .choosing ? "w" : nil }

  /// Whether a key opens a line for text now.
  public func opensLine(_ key: Key) -> Bool {
    let opening: [Key] = [.character("w"), .character("f"), .character("/")]
    return lineKey != nil && opening.contains(key.command.lowered ?? key.command)
  }
}
