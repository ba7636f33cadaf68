import CSignals

/// What can be read and written after a wait.
public struct Readiness: OptionSet, Sendable {
  /// The bits.
  public let rawValue: Int32

  /// Creates a set from its bits.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The input can be read without waiting.
  public static let input = Readiness(rawValue: Int32(SIGNALS_INPUT.rawValue))
  /// A signal has arrived.
  public static let signal = Readiness(rawValue: Int32(SIGNALS_SIGNAL.rawValue))
  /// The other end of the input is gone; what it sent before can still be read.
  public static let closed = Readiness(rawValue: Int32(SIGNALS_CLOSED.rawValue))
  /// The output takes something, or never will again.
  public static let output = Readiness(rawValue: Int32(SIGNALS_OUTPUT.rawValue))
  /// Another signal was handled, a new size of the terminal for instance.
  public static let other = Readiness(rawValue: Int32(SIGNALS_OTHER.rawValue))
  /// There is news to be read.
  public static let news = Readiness(rawValue: Int32(SIGNALS_NEWS.rawValue))
}
