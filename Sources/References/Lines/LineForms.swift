import Documents

/// All ways of writing a title and its time in a line.
enum LineForms {
  /// In the order in which they are tried.
  static let all: [any LineForm] = [
    OrdinalTimeForm(), TimeFirstForm(), ParenthesisForm(), AfterSignForm(), BoldTitleForm(),
    SpacedColumnsForm(),
  ]

  /// Reads a line in the first way that finds a time, else in the first that finds a share.
  static func read(_ line: TextLine) -> TimedLine? {
    guard line.opening != .anchor, TimeSigns.mayBe(in: line.text) else { return nil }
    var share: TimedLine?
    for form in all {
      guard let timed = form.read(line), !timed.title.isEmpty else { continue }
      if timed.time.isTime { return timed }
      share = share ?? timed
    }
    return share
  }
}
