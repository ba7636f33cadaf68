/// Finds siblings that may be phases, in one place where documents put them.
///
/// A new place is a new type in a file of its own, added to ``Recognisers/all``.
protocol Recogniser: Sendable {
  /// The runs of a passage, in any order.
  func runs(in passage: Passage) -> [Run]
}
