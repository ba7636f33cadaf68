import Texts

/// How a time is written on the command line, in settings and in transcripts: "45m", "1h30m",
/// "90s", "1:30", "1:05:00.250", "2.5 min".
///
/// Documents are read by the recognisers, which understand more than this.
public enum DurationNotation {
  /// Reads one time.
  ///
  /// - Parameter text: the time: a clock ("1:30"), or numbers with units ("1h30m"); a number alone
  ///   counts minutes.
  /// - Returns: the time, at most ``Swift/Duration/longest``; `nil` when the text is none.
  public static func duration(_ text: some StringProtocol) -> Duration? {
    let bytes = Array(text.utf8).trimmingSpaces
    guard !bytes.isEmpty, bytes.count <= 40 else { return nil }
    let milliseconds =
      bytes.contains(UInt8(ascii: ":")) ? clock(bytes[...]) : unitSum(bytes[...])
    guard let milliseconds else { return nil }
    return min(.milliseconds(milliseconds), .longest)
  }

  /// Reads "M:SS", "H:MM:SS" and either with a fraction of a second.
  private static func clock(_ bytes: ArraySlice<UInt8>) -> Int64? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let last = parts.last else { return nil }
    var total: Int64 = 0
    for part in parts.dropLast() {
      guard let number = wholeNumber(part) else { return nil }
      total = total * 60 + number
    }
    let seconds = last.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard seconds.count <= 2, seconds[0].count == 2, let whole = wholeNumber(seconds[0]), whole < 60
    else { return nil }
    total = (total * 60 + whole) * 1000
    guard seconds.count == 2 else { return total }
    guard seconds[1].count <= 3, let fraction = wholeNumber(seconds[1]) else { return nil }
    let scale: [Int64] = [0, 100, 10, 1]
    return total + fraction * scale[seconds[1].count]
  }

  /// Reads "1h30m", "2.5 min", "90 s" and a bare number of minutes.
  private static func unitSum(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var rest = bytes
    var total: Double = 0
    var lastUnit: Double?
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
      guard !digits.isEmpty, digits.count <= 9,
        let number = Double(String(decoding: digits, as: UTF8.self))
      else { return nil }
      rest = rest.dropFirst(digits.count).drop { $0 == UInt8(ascii: " ") }
      let word = rest.prefix { !$0.isDigit && $0 != UInt8(ascii: " ") }
      rest = rest.dropFirst(word.count).drop { $0 == UInt8(ascii: " ") }
      let name = String(decoding: word, as: UTF8.self).lowercased()
      guard let unit = name.isEmpty ? bareUnit(after: lastUnit) : units[name] else { return nil }
      if let lastUnit, unit >= lastUnit { return nil }
      total += number * unit
      lastUnit = unit
    }
    return Int64((total * 1000).rounded())
  }

  /// The unit of a number without one: minutes, or after hours the minutes of "1h30".
  private static func bareUnit(after unit: Double?) -> Double? {
    guard let unit else { return 60 }
    return unit == 3600 ? 60 : nil
  }

  /// The names of the units, with their length in seconds.
  public static let units: [String: Double] = [
    "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
    "m": 60, "min": 60, "mins": 60, "minute": 60, "minutes": 60,
    "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600,
  ]

  private static func wholeNumber(_ bytes: ArraySlice<UInt8>) -> Int64? {
    guard !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy(\.isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
  }
}

extension [UInt8] {
  fileprivate var trimmingSpaces: [UInt8] {
    let space = UInt8(ascii: " ")
    guard let start = firstIndex(where: { $0 != space }),
      let end = lastIndex(where: { $0 != space })
    else { return [] }
    return Array(self[start...end])
  }
}
