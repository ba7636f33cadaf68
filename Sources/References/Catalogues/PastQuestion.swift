/// A question that was asked in a past session.
public struct PastQuestion: Hashable, Sendable {
  /// The question as it was asked, its blanks filled.
  public let text: String
  /// The day, as a number that is one more for the next day.
  public let day: Int
  /// How the session was scored over all, from 1 (strong no hire) to 4; `nil` when it was not.
  public let score: Double?

  /// Creates a question that was asked.
  public init(_ text: String, day: Int, score: Double? = nil) {
    self.text = text
    self.day = day
    self.score = score
  }
}
