/// An argument as a row of the table.
public struct ArgumentRow: Hashable, Sendable {
  /// What stands for it in the help: "STRUCTURE".
  public let name: String
  /// What it is.
  public let kind: Kind
  /// How many of it there have to be at least, and may be at most.
  public let count: ClosedRange<Int>

  /// How it is written: "ID", "[ID]", "WORD…" or "[WORD…]".
  public var text: String {
    let name = count.upperBound == 1 ? name : "\(name)…"
    return count.lowerBound == 0 ? "[\(name)]" : name
  }
}
