import Sessions
import Structures
import Texts
import Transcripts

/// Numbers in the order in which they came about, and what they are held against: what a chart over
/// time shows.
public struct Series: Hashable, Sendable {
  /// What the numbers are.
  public enum Kind: Hashable, Sendable {
    /// Times of a phase, or of whole sessions, in seconds.
    case times
    /// What was said under a hidden clock ÷ what it was.
    case guesses
  }

  /// One of the numbers.
  public struct Value: Hashable, Sendable {
    /// What its session is called by.
    public let id: String
    /// When its session began.
    public let started: Stamp
    /// The number itself; a time is brought to the newest window.
    public let number: Double
    /// The active time as it was, or what was said.
    public let time: Duration
    /// What was true when something was said; `nil` of a time.
    public let actual: Duration?
    /// How a time compared with its window.
    public let verdict: PhaseResult.Verdict
  }

  /// So many numbers make a line: as many as a median needs.
  public static let fewest = Quantiles.fewest

  /// What the numbers are.
  public let kind: Kind
  /// The numbers, oldest first.
  public let values: [Value]
  /// Where the window begins, of guesses what is exact; `nil` where there is no window.
  public let lower: Double?
  /// Where the window ends, of guesses what is exact; `nil` where nothing ends it.
  public let upper: Double?
  /// The same in words: "window 3:00–4:00", "1.0 is exact".
  public let aim: String
  /// The median and the quartiles; `nil` when there are too few.
  public let quartiles: Quantiles?

  /// Takes the times of a phase, or of whole sessions.
  ///
  /// - Parameters:
  ///   - review: the times.
  ///   - sessions: the sessions that they are of.
  init(_ review: TimeReview, of sessions: [PastSession]) {
    kind = .times
    values = review.times.map { time in
      let session = sessions[time.session]
      return Value(
        id: session.id, started: session.summary.started, number: time.scaled.inSeconds,
        time: time.active, actual: nil, verdict: time.verdict)
    }
    (lower, upper) = (review.window?.earliest.inSeconds, review.window?.latest?.inSeconds)
    aim = review.windowText.map { "window \($0)" } ?? "no window"
    quartiles = review.quartiles
  }

  /// Takes what was said of the time in some sessions.
  ///
  /// - Parameter sessions: the sessions, oldest first.
  init(guessesOf sessions: [PastSession]) {
    kind = .guesses
    var values: [Value] = []
    for session in sessions {
      for phase in session.summary.phases where !phase.guesses.isEmpty {
        values += phase.guesses.map { guess in
          Value(
            id: session.id, started: session.summary.started, number: guess.ratio,
            time: guess.said, actual: guess.actual, verdict: .untimed)
        }
      }
    }
    self.values = values
    (lower, upper, aim) = (1, 1, "1.0 is exact")
    quartiles = Quantiles(values.map(\.number))
  }

  /// What the numbers are held against, the greatest first.
  public var edges: [Double] {
    let edges = [upper, lower].compactMap(\.self).filter { $0 > 0 }
    return upper == lower ? edges.suffix(1) : edges
  }
}

extension StructureReview {
  /// The times of one of its phases, or of the whole, over time.
  public func series(of times: TimeReview) -> Series { Series(times, of: sessions) }
}

extension DrillReview {
  /// The times of the phase, over time.
  public var series: Series { Series(times, of: sessions) }
}

extension Review {
  /// The drills that are shown as charts: those with times, the last ones first.
  public var charted: ArraySlice<DrillReview> {
    drills.filter { !$0.times.times.isEmpty }.prefix(Review.mostCharts)
  }

  /// So many phases that were drilled have a chart of their own.
  public static let mostCharts = 12

  /// "charts of the 12 phases drilled last, of 20"; `nil` where all have one.
  public var uncharted: String? {
    drills.count > Review.mostCharts
      ? "charts of the \(Review.mostCharts) phases drilled last, of \(drills.count)" : nil
  }
}
