import Structures

extension Session {
  /// What becomes of the wish for a follow-up question.
  public enum FollowUpOffer: Hashable, Sendable {
    /// One of these can be asked.
    case offers([String])
    /// There is one, but no time left for it.
    case hasNoTime
    /// All of them were asked.
    case isUsedUp
  }

  /// How many follow-up questions one can choose from; who interviews knows better than chance which
  /// one fits.
  public var mostOffered: Int { plan.isInterviewed ? Session.mostToChoose : 3 }

  /// How many follow-up questions anybody can choose from.
  public static let mostToChoose = 6

  /// The next follow-up questions that were not asked yet, if time is left for one.
  ///
  /// No time is left when the window of the phase is over, or when the session would end past its
  /// latest even with every phase to come left at its earliest; an interviewer decides that.
  ///
  /// - Parameter followUps: the questions that may follow, in order.
  /// - Returns: what becomes of the wish.
  public func offer(_ followUps: [String]) -> FollowUpOffer {
    let asked = notes.compactMap { note in
      if case .followUp(let text) = note.content { text } else { nil }
    }
    let next = followUps.filter { !asked.contains($0) }
    guard !next.isEmpty else { return .isUsedUp }
    guard !plan.isInterviewed else { return .offers(Array(next.prefix(mostOffered))) }
    if case .over = windowState { return .hasNoTime }
    if let rest = restAtEarliest, rest >= .zero { return .hasNoTime }
    return .offers(Array(next.prefix(mostOffered)))
  }
}
