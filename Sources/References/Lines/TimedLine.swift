/// A line that names a phase and its time.
struct TimedLine: Hashable {
  /// What stands beside the time, without decoration, number and label.
  let title: String
  let time: WrittenTime
  /// Where the time stands.
  let place: Place

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
