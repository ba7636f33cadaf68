import Documents

/// A line of a passage that names a time.
struct TimedEntry {
  /// The index of its block.
  let block: Int
  /// Its place among the lines of the block.
  let place: Int
  let line: TextLine
  let timed: TimedLine
}
