import Grids

extension DebriefScreen: KeyTaking {
  /// Whether letters are text now.
  public var takesText: Bool {
    switch field {
    case .wentWell, .toChange, .folder: helpPage == nil
    case .band, .none: false
    }
  }

  /// The fields for text are reached by ↑.
  public var lineKey: String? { takesText || helpPage != nil ? nil : "↑" }

  /// No letter opens a field.
  public func opensLine(_ key: Key) -> Bool { false }
}
