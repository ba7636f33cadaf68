/// A time of a document that belongs to no structure.
public struct IgnoredTime: Hashable, Sendable {
  /// Why a time was ignored.
  public enum Reason: String, Hashable, Sendable {
    /// No other item of its list has a time.
    case alone
    /// It stands where no recogniser reads times.
    case notInNumberedList
    /// It says how long reading takes.
    case readingTime
  }

  /// The line of the file, from 1.
  public let line: Int
  /// The line's text.
  public let text: String
  /// Why the time was ignored.
  public let reason: Reason

  /// Why the time was ignored, for people.
  public var why: String { reason.text }
}
