import Sessions
import Structures

/// The times of one phase, or of whole sessions, over several sessions.
public struct TimeReview: Hashable, Sendable {
  /// One of the times.
  public struct Time: Hashable, Sendable {
    /// The session, as an index into ``StructureReview/sessions``.
    public let session: Int
    /// The active time as it was.
    public let active: Duration
    /// The active time, brought to the newest window: what the statistics are made of.
    public let scaled: Duration
    /// The window as planned.
    public let window: Window?
    /// How the active time compared with the window, extensions included.
    public let verdict: PhaseResult.Verdict

    /// Takes a time of a session as its transcript has it.
    ///
    /// - Parameters:
    ///   - session: the session, by its index.
    ///   - active: the active time.
    ///   - window: the window as planned.
    ///   - newest: the window that the time is brought to.
    ///   - verdict: how it compared with the window, extensions included.
    init(
      session: Int, active: Duration, window: Window?, newest: Window?,
      verdict: PhaseResult.Verdict
    ) {
      (self.session, self.active, self.window, self.verdict) = (session, active, window, verdict)
      scaled = TimeReview.scaled(active, from: window, to: newest)
    }
  }

  /// The phase's title, or the structure's.
  public private(set) var title: String
  /// The window as the newest session planned it; `nil` when it had none.
  public let window: Window?
  /// What the guide stated then; `nil` when that is not known.
  public let stated: StatedTime?
  /// The times, oldest session first.
  public let times: [Time]
  /// The median and the quartiles of the times, in seconds; `nil` when there are too few.
  public let quartiles: Quantiles?
  /// The median of the overruns, in seconds; `nil` when there are too few.
  public let medianOver: Double?
  /// The sum of the overruns.
  public let overTotal: Duration
  /// How the times change, in seconds a session; `nil` when there are too few.
  public let trend: Trend?
  /// How many times were short of the earliest.
  public let early: Int
  /// How many lay in the window.
  public let inWindow: Int
  /// How many were past the latest.
  public let over: Int
  /// How many prompts there were in these sessions.
  public let prompts: Int
  /// How many of them were covered.
  public let covered: Int

  /// The window with what the guide says; `nil` when it had none.
  public var windowText: String? { window.map { $0.text(stated: stated) } }

  /// How many times had a window to be compared with.
  public var judged: Int { early + inWindow + over }

  /// The newest times, as many as a trend looks at, in seconds.
  public var newest: [Double] { times.suffix(Trend.longest).map(\.scaled.inSeconds) }

  /// The newest time.
  public var last: Time? { times.last }

  /// The time nearest to the middle of its window.
  ///
  /// Of equals it is the newest; without a window there is none.
  public var best: Time? {
    let distances = times.reversed().filter { $0.window != nil }.map { ($0, $0.distance) }
    return distances.min { $0.1 < $1.1 }?.0
  }

  /// Looks at times.
  init(
    title: String, window: Window?, stated: StatedTime?, times: [Time], prompts: Int, covered: Int
  ) {
    (self.title, self.window, self.stated) = (title, window, stated)
    (self.prompts, self.covered) = (prompts, covered)
    self.times = times
    var (early, inWindow) = (0, 0)
    var overruns: [Double] = []
    for time in times {
      switch time.verdict {
      case .short: early += 1
      case .inWindow: inWindow += 1
      case .over(let past): overruns.append(past.inSeconds)
      case .skipped, .untimed, .incomplete: break
      }
    }
    (self.early, self.inWindow, over) = (early, inWindow, overruns.count)
    let seconds = self.times.map(\.scaled.inSeconds)
    quartiles = Quantiles(seconds)
    trend = Trend(seconds)
    medianOver = Quantiles(overruns)?.median
    overTotal = .milliseconds(Int64((overruns.reduce(0, +) * 1000).rounded()))
  }

  /// The same times under another title.
  public func named(_ title: String) -> TimeReview {
    var review = self
    review.title = title
    return review
  }

  /// Brings a time to another window, in proportion.
  static func scaled(_ time: Duration, from old: Window?, to new: Window?) -> Duration {
    guard old != new, let old = old?.measure, let new = new?.measure, old > 0, new > 0 else {
      return time
    }
    // A year, by the smallest window and the largest, would not fit.
    let milliseconds = Double(time.milliseconds) * Double(new) / Double(old)
    return min(.milliseconds(Int64(min(milliseconds, 1e15).rounded())), .longest)
  }
}

extension TimeReview.Time {
  /// How far the time was from the middle of its window, as a share of the window's latest; without
  /// a latest, how far it was short, as a share of the earliest.
  fileprivate var distance: Double {
    guard let window else { return 0 }
    let measure = max(1, Double(window.measure))
    guard let latest = window.latest else {
      return Double((window.earliest - active).clampedToZero.milliseconds) / measure
    }
    let middle = Double((window.earliest + latest).milliseconds) / 2
    return abs(Double(active.milliseconds) - middle) / measure
  }
}

extension Window {
  /// What times are compared with, in milliseconds: the latest, else the earliest.
  fileprivate var measure: Int64 { (latest ?? earliest).milliseconds }
}
