/// Something that has to hold whatever the bytes are, and did not.
public struct Violation: Error, CustomStringConvertible {
  /// What did not hold.
  public let description: String
}

/// Throws ``Violation`` unless something holds.
func expect(_ holds: Bool, _ what: @autoclosure () -> String) throws {
  if !holds { throw Violation(description: what()) }
}
