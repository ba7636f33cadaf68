import Grids

extension ReadyScreen: KeyTaking {
  /// Whether letters are text now.
  public var takesText: Bool {
    switch mode {
    case .prompting: true
    case .changing: editor.isTyping
    case .choosing, .telling, .help: false
    }
  }

  /// The key that opens a line for text, as it is told.
  public var lineKey: String? {
    switch mode {
    case .choosing: OwnKeys.current.named("w", in: .ready, isLabel: true)
    case .changing: "a"
    case .prompting, .telling, .help: nil
    }
  }

  /// Whether a key opens a line for text now.
  public func opensLine(_ key: Key) -> Bool {
    switch mode {
    case .choosing: ReadyKeys.commands.action(for: key) == .write
    case .changing: [.time, .add].contains(PlanKeys.commands.action(for: key))
    case .prompting, .telling, .help: false
    }
  }
}
