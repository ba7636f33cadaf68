/// A reason for which timed siblings are no structure.
///
/// A new one is a new type in a file of its own, added to ``Objections/all``.
protocol Objection: Sendable {
  /// The reason; `nil` when there is none.
  func reason(against run: Run) -> IgnoredTime.Reason?
}
