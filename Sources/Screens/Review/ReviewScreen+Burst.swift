import Grids

extension ReviewScreen: KeyTaking {
  /// Whether letters are text now.
  public var takesText: Bool {
    switch mode {
    case .filtering, .searching: true
    case .listing, .reading, .help: false
    }
  }

  /// The key that opens a line for text, as it is told.
  public var lineKey: String? {
    switch mode {
    case .listing, .reading: "/"
    case .filtering, .searching, .help: nil
    }
  }

  /// Whether a key opens a line for text now.
  public func opensLine(_ key: Key) -> Bool {
    switch key.command.lowered ?? key.command {
    case .character("/"): lineKey != nil
    case .character("f"): mode == .listing
    default: false
    }
  }
}
