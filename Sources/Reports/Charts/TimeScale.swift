import Coaching
import Structures

/// An axis of time.
struct TimeScale {
  /// Where the axis begins, in seconds.
  let start: Double
  /// Where the axis ends, in seconds.
  let limit: Double
  /// The numbers that are written on it, in seconds.
  let ticks: [Double]

  private static let steps: [Double] = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400,
  ]

  /// Makes an axis.
  ///
  /// - Parameters:
  ///   - longest: what has to fit, in seconds.
  ///   - shortest: what has to fit as well; the axis begins at zero unless that is far below it.
  ///   - most: how many steps there may be.
  init(_ longest: Double, from shortest: Double = 0, most: Double = 5) {
    let limit = max(longest, 1) * 1.05
    let room = shortest > limit * 0.4 ? (limit - shortest) * 1.15 : limit
    var step = TimeScale.steps.first { room / $0 <= most } ?? 86_400
    while room / step > most { step *= 2 }
    let first = ((limit - room) / step).rounded(.down)
    start = first * step
    self.limit = limit
    ticks = (0...Int((limit - start) / step)).map { (first + Double($0)) * step }
  }

  /// Makes an axis for times and their windows; single times far beyond all others do not fit.
  ///
  /// - Parameters:
  ///   - reviews: the times.
  ///   - hasZero: whether lengths are compared by eye, which needs an axis from zero.
  ///   - most: how many steps there may be.
  init(_ reviews: [TimeReview], hasZero: Bool, most: Double = 5) {
    var (longest, shortest) = (1.0, Double.infinity)
    for review in reviews {
      let usual = max(review.quartiles?.upper ?? 0, review.window?.measure ?? 0)
      let seconds = review.times.map(\.scaled.inSeconds)
      let end = seconds.max() ?? 0
      longest = max(longest, review.window?.measure ?? 0, usual > 0 ? min(end, usual * 2.5) : end)
      shortest = min(
        shortest, review.window?.earliest.inSeconds ?? longest, seconds.min() ?? longest)
    }
    self.init(longest, from: hasZero ? 0 : shortest, most: most)
  }

  /// Where a time lies, from 0 to 1; what does not fit lies at the end.
  func place(_ seconds: Double) -> Double { min(max((seconds - start) / (limit - start), 0), 1) }
}

extension Window {
  /// The latest, else the earliest, in seconds.
  var measure: Double { (latest ?? earliest).inSeconds }
}
