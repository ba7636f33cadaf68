import Structures

/// What is owed at each level, as JSON.
enum ExpectationJSON {
  /// An object a level.
  static func array(_ expectations: [Expectation]) -> JSON {
    .array(
      expectations.map {
        .object([("level", .string($0.level)), ("text", .string($0.text))])
      })
  }
}
