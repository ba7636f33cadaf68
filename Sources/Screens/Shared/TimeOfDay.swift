import Sessions
import Structures

/// The time of day in hours and minutes.
enum TimeOfDay {
  /// The time of day at a moment of a session.
  static func text(_ start: Int, _ moment: Moment, speed: Int) -> String {
    text(minute(start, moment, speed: speed))
  }

  /// The minute of the day at a moment of a session.
  static func minute(_ start: Int, _ moment: Moment, speed: Int) -> Int {
    let seconds = Int64(start) + moment.milliseconds / 1000 / Int64(max(1, speed))
    return Int(seconds / 60 % 1440)
  }

  /// A minute of the day, as on a clock.
  static func text(_ minute: Int) -> String {
    "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }
}
