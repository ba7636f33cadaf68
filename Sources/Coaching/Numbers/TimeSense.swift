import Sessions
import Structures
import Transcripts

/// How somebody feels time: what was said under a hidden clock against what it was.
public struct TimeSense: Hashable, Sendable {
  /// What was said as a share of what it was, oldest first: below 1 where time passed unnoticed.
  public let ratios: [Double]
  /// The median and the quartiles of the shares; `nil` when there are too few.
  public let quartiles: Quantiles?
  /// How the shares change, from one guess to the next; `nil` when there are too few.
  public let trend: Trend?

  /// Looks at sessions that count, drills among them; `nil` where nothing was guessed.
  ///
  /// - Parameter sessions: the sessions, oldest first.
  public init?(_ sessions: [PastSession]) {
    let ratios = sessions.flatMap { session in
      session.summary.phases.flatMap { $0.guesses.map { $0.said / $0.actual } }
    }
    guard !ratios.isEmpty else { return nil }
    self.ratios = ratios
    (quartiles, trend) = (Quantiles(ratios), Trend(ratios))
  }

  /// The newest shares, as many as a trend looks at.
  public var newest: [Double] { ratios.suffix(Trend.longest) }
}
