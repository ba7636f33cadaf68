import Structures

/// Lengths of time in seconds, as they stand in a transcript.
enum SecondsText {
  /// A length of time in seconds, with up to three decimals where it is not whole.
  static func text(_ time: Duration) -> String {
    let (size, sign) = (time.magnitude.milliseconds, time < .zero ? "-" : "")
    guard size % 1000 > 0 else { return "\(sign)\(size / 1000)" }
    var decimals = String(1000 + size % 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(size / 1000).\(decimals)"
  }

  /// Reads what ``text(_:)`` writes.
  static func time(_ text: Substring) -> Duration? {
    guard let number = Double(text), number.magnitude <= Duration.longest.inSeconds else {
      return nil
    }
    return .milliseconds(Int64((number * 1000).rounded()))
  }
}
