import Structures
import Texts

extension InterviewDay {
  /// What is said of a day that is late by a minute at least, such as "We are 6 minutes behind".
  ///
  /// - Parameter now: the present.
  /// - Returns: the sentence; `nil` of a day that is not late.
  public func lateness(at now: Stamp) -> String? {
    // A demonstration goes by no time on the wall.
    guard speed == 1 else { return nil }
    let minutes = Int(delay(at: now).wholeSeconds / 60)
    guard minutes > 0 else { return nil }
    let hours = minutes / 60
    let time =
      hours == 0
      ? Counted.text(minutes, "minute")
      : Counted.text(hours, "hour")
        + (minutes % 60 == 0 ? "" : " \(Counted.text(minutes % 60, "minute"))")
    return "We are \(time) behind."
  }

  /// "Round 2 of 5".
  public func number(of place: Int) -> String {
    slots[place].number.map { "Round \($0) of \(rounds)" } ?? "Break"
  }
}
