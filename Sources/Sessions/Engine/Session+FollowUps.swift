import Structures

extension Session {
  /// What becomes of the wish for a follow-up question.
  public enum FollowUpOffer: Hashable, Sendable {
    /// This one is asked.
    case asks(String)
    /// There is one, but no time left for it.
    case hasNoTime
    /// All of them were asked.
    case isUsedUp
  }

  /// The next follow-up question that was not asked yet, if time is left for it.
  ///
  /// No time is left when the window of the phase is over, or when the session would end past its
  /// latest even with every phase to come left at its earliest.
  ///
  /// - Parameter followUps: the questions that may follow, in order.
  /// - Returns: what becomes of the wish.
  public func offer(_ followUps: [String]) -> FollowUpOffer {
    let asked = notes.compactMap { note in
      if case .followUp(let text) = note.content { text } else { nil }
    }
    guard let next = followUps.first(where: { !asked.contains($0) }) else { return .isUsedUp }
    if case .over = windowState { return .hasNoTime }
    if let rest = restAtEarliest, rest >= .zero { return .hasNoTime }
    return .asks(next)
  }
}
