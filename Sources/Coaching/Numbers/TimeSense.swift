import Sessions
import Structures
import Transcripts

/// How somebody feels time: what was said under a hidden clock against what it was.
public struct TimeSense: Hashable, Sendable {
  /// What was said as a share of what it was, one guess after the other: below 1 where time passed
  /// unnoticed.
  public let series: Series
  /// How the shares change, from one guess to the next; `nil` when there are too few.
  public let trend: Trend?

  /// Looks at sessions that count, drills among them; `nil` where nothing was guessed.
  ///
  /// - Parameter sessions: the sessions, oldest first.
  public init?(_ sessions: [PastSession]) {
    series = Series(guessesOf: sessions)
    guard !series.values.isEmpty else { return nil }
    trend = Trend(series.values.map(\.number))
  }

  /// The median and the quartiles of the shares; `nil` when there are too few.
  public var quartiles: Quantiles? { series.quartiles }
}
