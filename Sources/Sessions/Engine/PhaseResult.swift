import Structures

/// What became of one phase.
public struct PhaseResult: Hashable, Sendable {
  /// How the active time compares with the window.
  public enum Verdict: Hashable, Sendable {
    /// The phase was never entered.
    case skipped
    /// The phase has no window.
    case untimed
    /// It was left this long before its earliest.
    case short(Duration)
    /// It was left inside its window.
    case inWindow
    /// It was left this long after its latest.
    case over(Duration)
    /// Of a whole session: phases were left out, so that its time says nothing.
    case incomplete

    /// Compares an active time with a window, at the moment of leaving.
    ///
    /// Less than a second beside the window is on time: nobody leaves on the tick.
    public init(active: Duration, window: Window?) {
      self =
        switch WindowState(active: active, window: window) {
        case .untimed: .untimed
        case .early(let time): time < .seconds(1) ? .inWindow : .short(time)
        case .inWindow, .closing: .inWindow
        case .over(let time): time < .seconds(1) ? .inWindow : .over(time)
        }
    }

    /// Judges a whole session: by its time, unless phases with a window were left out.
    public init(active: Duration, window: Window?, isWhole: Bool) {
      self.init(active: active, window: window)
      if isWhole { return }
      if case .over = self { return }
      self = .incomplete
    }

    /// The verdict in words: "in window", "over 0:12", "short 0:05", "left out", "no time set",
    /// "phases left out".
    public var text: String {
      switch self {
      case .skipped: "left out"
      case .untimed: "no time set"
      case .short(let time): "short \(time.clock(.up))"
      case .inWindow: "in window"
      case .over(let time): "over \(time.clock())"
      case .incomplete: "phases left out"
      }
    }
  }

  /// The phase as planned.
  public let phase: Phase
  /// The window, with what it was extended by.
  public let window: Window?
  /// The active time spent.
  public let active: Duration
  /// How often the phase was entered.
  public let visits: Int
  /// How many of its prompts were covered.
  public let covered: Int
  /// How many notes, marks and follow-ups were written down.
  public let notes: Int

  /// The window with what the guide says; `nil` without a window.
  public var windowText: String? { window.map { $0.text(stated: phase.stated) } }

  /// How the active time compares with the window.
  public var verdict: Verdict {
    visits > 0 ? Verdict(active: active, window: window) : .skipped
  }

  /// The active time past the latest; zero when there was none.
  public var over: Duration { if case .over(let time) = verdict { time } else { .zero } }

  /// The time missing to the earliest; zero when none was, or when the phase was never entered.
  public var short: Duration { if case .short(let time) = verdict { time } else { .zero } }
}

extension Session {
  /// What became of each phase, in the order of the plan.
  public var results: [PhaseResult] {
    let written = Dictionary(grouping: notes, by: \.phase)
    return plan.phases.indices.map { index in
      PhaseResult(
        phase: plan.phases[index], window: window(of: index), active: activeTime(of: index),
        visits: stays[index].count, covered: covered(in: index).count,
        notes: written[index]?.count ?? 0)
    }
  }

  /// How the whole active time compares with the window of the whole.
  public var verdict: PhaseResult.Verdict {
    PhaseResult.Verdict(
      active: activeTime, window: totalWindow,
      isWhole: results.allSatisfy { $0.visits > 0 || $0.window == nil })
  }
}
