import Structures

/// A line that names a phase and its time.
struct TimedLine: Hashable {
  /// What stands beside the time, without decoration, number and label.
  let title: String
  let time: WrittenTime
  /// Where the time stands.
  let place: Place
  /// The line of the time where it stands on another one than the title.
  var timeLine: Int?
  /// The moment at which it starts, where the length behind the title counts: "[0:15] Sketch (10 s)".
  var moment: WrittenTime?
  /// The length that repeats a span: "0:00-0:05 Sketch (5 min)".
  var length: StatedTime?
  /// Whether nothing says that its numbers are minutes but that others follow them.
  var isUnitless = false

  /// Where a time stands beside its title.
  enum Place: Hashable {
    case before
    case inParentheses
    case afterSign
    case below
    /// Right behind the title, without a sign between them.
    case behind
  }
}
