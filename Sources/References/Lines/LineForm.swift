import Documents

/// One way of writing a title and its time in a line.
///
/// A new way is a new type in a file of its own, added to ``LineForms/all``.
protocol LineForm: Sendable {
  /// Reads a line; `nil` when it is not written in this way.
  func read(_ line: TextLine) -> TimedLine?
}
