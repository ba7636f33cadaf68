import Structures

/// How numbers are written in a report.
enum Numbers {
  /// A share of the width: "12.34%".
  static func percent(_ share: Double) -> String { decimal(share * 100) + "%" }

  /// A coordinate, to a hundredth: "12.34".
  static func decimal(_ number: Double) -> String {
    guard number.magnitude < 1e9 else { return "0" }
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest % 10 == 0 ? rest / 10 : rest)"
  }

  /// Seconds on a clock: "4:12".
  static func clock(_ seconds: Double) -> String {
    Duration.milliseconds(Int64((seconds * 1000).rounded())).clock()
  }

  /// Practice as people say it: "48 min", "3 h 40".
  static func rough(_ time: Duration) -> String {
    time > .zero && time < .seconds(60) ? "under 1 min" : time.rough
  }

  /// "1 session", "3 sessions".
  static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  /// "40 %", or a dash of nothing.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    return "\(Int((Double(part) * 100 / Double(whole)).rounded())) %"
  }

  /// "1.4": so many a session.
  static func rate(_ number: Int, _ sessions: Int) -> String {
    let tenths = Int((Double(number) * 10 / Double(max(1, sessions))).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
