import Structures

/// Numbers with their units, added up: "1 hour and 30 minutes".
///
/// Rule: [sum].
struct TimeSum {
  private(set) var time = Duration.zero
  /// The length of the first unit, in seconds; `nil` when a bare number had no unit to take.
  private(set) var firstUnit: Double?

  var hasUnit: Bool { firstUnit != nil }

  private static let links = Vocabulary.words(.sumLinks)

  private static func isLink(_ token: TimeToken) -> Bool {
    if case .word(let word) = token { links.contains(word) } else { false }
  }

  /// Adds up the parts of a time; `nil` when they are none.
  ///
  /// - Parameters:
  ///   - tokens: numbers, each followed by its unit; the last one may leave out minutes after
  ///     hours.
  ///   - defaultUnit: the unit of a single number, in seconds.
  init?(_ tokens: ArraySlice<TimeToken>, defaultUnit: Double? = nil) {
    var rest =
      tokens.contains(where: TimeSum.isLink) ? tokens.filter { !TimeSum.isLink($0) }[...] : tokens
    var lastUnit: Double?
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      guard case .number(let number) = rest.removeFirst() else { return nil }
      let unit: Double
      if case .word(let name) = rest.first {
        guard let named = TimeUnits.seconds[name] else { return nil }
        rest.removeFirst()
        unit = named
      } else if let implied = lastUnit == 3600 ? 60 : lastUnit == nil ? defaultUnit : nil {
        unit = implied
      } else {
        return nil
      }
      if let lastUnit, unit >= lastUnit { return nil }
      let milliseconds = min(number * unit * 1000, Double(Duration.longest.milliseconds))
      time += .milliseconds(Int64(milliseconds.rounded()))
      firstUnit = firstUnit ?? unit
      lastUnit = unit
    }
  }
}
