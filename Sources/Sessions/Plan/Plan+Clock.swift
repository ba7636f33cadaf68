import Structures

extension Plan {
  /// What the clock of a session shows; what is judged stays the guide's.
  public enum Clock: Hashable, Sendable {
    /// The time as it is.
    case shown
    /// Countdown, cues and colours go by so many hundredths of each window.
    case tightened(percent: Int)
    /// No time at all.
    case hidden

    /// The hundredths of a window that can be asked for.
    public static let possible = 50...99

    /// A clock of so large a share of each window; `nil` for a share that cannot be asked for.
    public init?(share: Double) {
      let percent = (share * 100).rounded()
      guard percent.isFinite, (0...100).contains(percent), Clock.possible.contains(Int(percent))
      else { return nil }
      self = .tightened(percent: Int(percent))
    }

    /// Reads what a transcript says: "0.9", or "hidden".
    public init?(_ text: String) {
      if text == Clock.hiddenWord {
        self = .hidden
      } else if let clock = Double(text).flatMap({ Clock(share: $0) }) {
        self = clock
      } else {
        return nil
      }
    }

    /// What a transcript says: "0.9", or "hidden"; `nil` of a clock that is shown as it is.
    public var text: String? {
      switch self {
      case .shown: nil
      case .tightened(let percent):
        percent % 10 == 0 ? "0.\(percent / 10)" : "0.\(percent)"
      case .hidden: Clock.hiddenWord
      }
    }

    /// The same for people: "clock 90 %", "clock hidden"; `nil` where nothing need be said.
    public var words: String? {
      switch self {
      case .shown: nil
      case .tightened(let percent): "clock \(percent) %"
      case .hidden: "clock \(Clock.hiddenWord)"
      }
    }

    /// The window that countdown, cues and colours go by.
    public func window(_ window: Window) -> Window {
      guard case .tightened(let percent) = self else { return window }
      func part(_ time: Duration) -> Duration {
        .milliseconds(time.milliseconds * Int64(percent) / 100)
      }
      return Window(earliest: part(window.earliest), latest: window.latest.map(part))
    }

    /// The word for a clock that is not shown.
    public static let hiddenWord = "hidden"
  }
}
