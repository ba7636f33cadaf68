/// What guides and settings know that facts are held against.
public struct KnownToGuides: Hashable, Sendable {
  /// The questions of a category.
  public struct Category: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// The document, without folders and line.
    public let document: String
    /// The questions.
    public let questions: [String]

    /// Creates a category.
    public init(name: String, document: String, questions: [String]) {
      (self.name, self.document, self.questions) = (name, document, questions)
    }
  }

  /// What is planned, at its level.
  public var planned: [PlannedStructure]
  /// What to do instead of an anti-pattern, by its name.
  public var betterApproaches: [String: String]
  /// The questions, category by category.
  public var categories: [Category]

  /// Creates what is known; without anything nothing is.
  public init(
    planned: [PlannedStructure] = [], betterApproaches: [String: String] = [:],
    categories: [Category] = []
  ) {
    (self.planned, self.betterApproaches) = (planned, betterApproaches)
    self.categories = categories
  }
}
