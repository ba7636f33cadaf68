/// Code of a lookup entry, as it stands in the document.
public struct LookupCode: Hashable, Sendable {
  /// The line of the file on which its block begins, from 1.
  public let line: Int
  /// The language that the fence names; empty without one.
  public let language: String
  /// The lines of code, unchanged.
  public let lines: [String]
}
