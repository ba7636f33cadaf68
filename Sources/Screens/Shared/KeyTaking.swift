import Grids

/// A screen that takes keys, and tells of those that it does not take.
public protocol KeyTaking {
  /// A line for the person.
  var message: String? { get set }
  /// Whether letters are text now and no commands.
  var takesText: Bool { get }
  /// The key that opens a line for text, as it is told; `nil` when there is none now.
  var lineKey: String? { get }
  /// Whether a key opens a line for text now.
  func opensLine(_ key: Key) -> Bool
}
