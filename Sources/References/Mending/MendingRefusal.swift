/// Why something that was said to a structure cannot be done: a sentence for the person.
public struct MendingRefusal: Error, Hashable, Sendable {
  /// The sentence.
  public let text: String
}
