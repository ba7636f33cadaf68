/// A way in which answers go wrong, as a guide names it.
public struct AntiPattern: Hashable, Sendable {
  /// What it is called: "Starts to draw before asking".
  public let name: String
  /// What goes wrong by it; `nil` when the guide does not say.
  public let problem: String?
  /// What to do instead; `nil` when the guide does not say.
  public let betterApproach: String?
  /// The line of the file, from 1.
  public let line: Int

  /// Creates an anti-pattern.
  public init(name: String, problem: String? = nil, betterApproach: String? = nil, line: Int) {
    self.name = name
    self.problem = problem
    self.betterApproach = betterApproach
    self.line = line
  }
}
