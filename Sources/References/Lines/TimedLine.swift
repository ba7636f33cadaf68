/// A line that names a phase and its time.
struct TimedLine: Hashable {
  /// What stands beside the time, without decoration, number and label.
  let title: String
  let time: WrittenTime
}
