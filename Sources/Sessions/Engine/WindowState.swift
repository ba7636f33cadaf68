import Structures

/// Where the active time of a phase stands against its window.
public enum WindowState: Hashable, Sendable {
  /// The phase has no window.
  case untimed
  /// Leaving now would be short; the window opens in this time.
  case early(opensIn: Duration)
  /// Leaving now is on time; `nil` when the window has no latest.
  case inWindow(closesIn: Duration?)
  /// As in window, with little left of it.
  case closing(closesIn: Duration)
  /// Past the latest by this time.
  case over(by: Duration)

  /// The time before the latest that counts as closing, at most: 15 s.
  static let longestClosing = Duration.seconds(15)

  /// Tells where an active time stands against a window.
  ///
  /// At the earliest exactly the window is open, at the latest exactly it is still open. It is
  /// closing in its last 15 seconds, or its last fifth when that is shorter.
  ///
  /// - Parameters:
  ///   - active: the active time of the phase.
  ///   - window: the phase's window, if it has one.
  public init(active: Duration, window: Window?) {
    guard let window else {
      self = .untimed
      return
    }
    guard active >= window.earliest else {
      self = .early(opensIn: window.earliest - active)
      return
    }
    guard let latest = window.latest else {
      self = .inWindow(closesIn: nil)
      return
    }
    let left = latest - active
    if left < .zero {
      self = .over(by: .zero - left)
    } else if let closing = WindowState.closingTime(of: window), left <= closing {
      self = .closing(closesIn: left)
    } else {
      self = .inWindow(closesIn: left)
    }
  }

  /// How long before its latest a window is closing; `nil` when it has no latest.
  static func closingTime(of window: Window) -> Duration? {
    guard let latest = window.latest else { return nil }
    return min(longestClosing, .milliseconds((latest - window.earliest).milliseconds / 5))
  }
}
