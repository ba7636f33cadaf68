import Coaching

/// An axis of time, in seconds, or of shares of it.
struct TimeScale {
  /// Where the axis begins.
  let start: Double
  /// Where the axis ends.
  let limit: Double
  /// The numbers that are written on it.
  let ticks: [Double]

  private static let shares: [Double] = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]
  private static let seconds: [Double] = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400,
  ]

  /// Makes an axis.
  ///
  /// - Parameters:
  ///   - longest: what has to fit.
  ///   - shortest: what has to fit as well; the axis begins at zero unless that is far below it.
  ///   - most: how many steps there may be.
  ///   - kind: what is measured.
  init(
    _ longest: Double, from shortest: Double = 0, most: Double = 5, of kind: Series.Kind = .times
  ) {
    let steps = kind == .times ? TimeScale.seconds : TimeScale.shares
    let limit = max(longest, 1) * 1.05
    let room = shortest > limit * 0.4 ? (limit - shortest) * 1.15 : limit
    var step = steps.first { room / $0 <= most } ?? steps[steps.count - 1]
    while room / step > most { step *= 2 }
    let first = ((limit - room) / step).rounded(.down)
    start = first * step
    self.limit = limit
    ticks = (0...Int((limit - start) / step)).map { (first + Double($0)) * step }
  }

  /// Makes an axis for numbers and what they are held against; single ones far beyond all others do
  /// not fit.
  ///
  /// - Parameters:
  ///   - series: the numbers, all of one kind.
  ///   - hasZero: whether lengths are compared by eye, which needs an axis from zero.
  ///   - most: how many steps there may be.
  init(_ series: [Series], hasZero: Bool, most: Double = 5) {
    var (longest, shortest) = (1.0, Double.infinity)
    for series in series {
      let measure = series.upper ?? series.lower ?? 0
      let usual = max(series.quartiles?.upper ?? 0, measure)
      let numbers = series.values.map(\.number)
      let end = numbers.max() ?? 0
      longest = max(longest, measure, usual > 0 ? min(end, usual * 2.5) : end)
      shortest = min(shortest, series.lower ?? longest, numbers.min() ?? longest)
    }
    self.init(
      longest, from: hasZero ? 0 : shortest, most: most, of: series.first?.kind ?? .times)
  }

  /// Where a number lies, from 0 to 1; what does not fit lies at the end.
  func place(_ number: Double) -> Double { min(max((number - start) / (limit - start), 0), 1) }
}
