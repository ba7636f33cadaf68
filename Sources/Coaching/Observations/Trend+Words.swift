extension Trend {
  /// "quicker" or "slower"; `nil` when it is steady, whatever the slope.
  var adverb: String? {
    switch direction {
    case .falling: "quicker"
    case .rising: "slower"
    case .steady: nil
    }
  }

  /// "steady", "quicker by 0:08 a session".
  public var words: String { adverb.map { "\($0) by \(amount) a session" } ?? "steady" }

  /// "steady", "0:08 quicker": where it is said that a session is meant.
  public var short: String { adverb.map { "\(amount) \($0)" } ?? "steady" }

  /// "steady", or the change from a session to the next: "−0:08".
  public var signed: String {
    guard direction != .steady else { return "steady" }
    return (direction == .falling ? "−" : "+") + ReviewWords.clock(abs(slope))
  }

  private var amount: String { abs(slope) < 1 ? "under 0:01" : ReviewWords.clock(abs(slope)) }
}
