/// One line of text of a lookup entry, with its place.
public struct LookupLine: Hashable, Sendable {
  /// What stands before the line in a list.
  public enum Mark: Hashable, Sendable {
    /// A point of a list.
    case bullet
    /// A numbered point.
    case number(Int)
    /// A point of a checklist.
    case box(isTicked: Bool)
  }

  /// The line of the file, from 1.
  public let line: Int
  /// The text, inline markup removed.
  public internal(set) var text: String
  /// The name in bold that opens the line, without its colon: "Trade-offs"; `nil` without one.
  public let label: String?
  /// What stands before the line; `nil` outside lists and for what continues a point.
  public let mark: Mark?
  /// How many lists lie around it.
  public let depth: Int
}
