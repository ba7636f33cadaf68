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

  /// Practice as people say it: "48 min", "3 h 40".
  static func rough(_ time: Duration) -> String {
    time > .zero && time < .seconds(60) ? "under 1 min" : time.rough
  }
}
