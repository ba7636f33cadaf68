/// Finds the structures that are written in one way.
///
/// A new way of writing is a new type in a file of its own, added to ``Recognisers/all``.
protocol Recogniser: Sendable {
  /// The structures of a passage, in any order.
  func structures(in passage: Passage) -> [FoundStructure]
}
