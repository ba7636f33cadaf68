import Grids

/// What asks a terminal for the colour of its background, and what its answer means.
///
/// Source: xterm's "Control Sequences", operating system command 11.
enum BackgroundQuery {
  /// What asks.
  static let question = "\u{1B}]11;?\u{1B}\\"

  /// Whether a background is dark or light; `nil` when that is not what was answered.
  ///
  /// - Parameter answer: an operating system command, such as "11;rgb:1e1e/1e1e/2e2e".
  /// - Returns: the background.
  static func background(_ answer: [UInt8]) -> Background? {
    let parts = String(decoding: answer, as: UTF8.self).split(separator: ":")
    guard parts.count == 2, ["11;rgb", "11;rgba"].contains(parts[0]) else { return nil }
    let channels = parts[1].split(separator: "/", omittingEmptySubsequences: false).prefix(3)
      .compactMap(share)
    guard channels.count == 3 else { return nil }
    // On this luminance black and white text have the same contrast (WCAG 2); taking a channel for its
    // square is near enough.
    let weights = [0.2126, 0.7152, 0.0722]
    let luminance = zip(channels, weights).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    return luminance < 0.179 ? .dark : .light
  }

  /// A channel of one to four hexadecimal digits, from 0 to 1.
  private static func share(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
      let value = Int(digits, radix: 16), value >= 0
    else { return nil }
    return Double(value) / Double((1 << (4 * digits.utf8.count)) - 1)
  }
}
