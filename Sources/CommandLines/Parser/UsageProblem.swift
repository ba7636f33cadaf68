/// A command line that makes no sense.
public struct UsageProblem: Error, Hashable, Sendable {
  /// One sentence: what is wrong, and what to do.
  public let message: String

  init(_ message: String) { self.message = message }
}
