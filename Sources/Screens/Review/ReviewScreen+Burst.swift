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
    case .listing, .reading: OwnKeys.current.named("/", in: .review, isLabel: true)
    case .filtering, .searching, .help: nil
    }
  }

  /// Whether a key opens a line for text now.
  public func opensLine(_ key: Key) -> Bool {
    switch mode {
    case .listing: ReviewKeys.list.action(for: key) == .filter
    case .reading: ReviewKeys.page.action(for: key) == .search
    case .filtering, .searching, .help: false
    }
  }
}
