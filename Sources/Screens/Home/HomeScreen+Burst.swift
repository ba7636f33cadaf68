import Grids

extension HomeScreen: KeyTaking {
  /// Whether letters are text now.
  public var takesText: Bool {
    switch mode {
    case .finding, .prompting: true
    case .choosing, .help: false
    }
  }

  /// The key that opens a line for text, as it is told.
  public var lineKey: String? {
    mode == .choosing ? OwnKeys.current.named("w", in: .home, isLabel: true) : nil
  }

  /// Whether a key opens a line for text now.
  public func opensLine(_ key: Key) -> Bool {
    guard lineKey != nil else { return false }
    switch HomeKeys.commands.action(for: key) {
    case .write, .find: return true
    default: return false
    }
  }
}
