/// What a finding asks for.
public struct Advice: Hashable, Sendable {
  /// What to do.
  public let action: PracticeAction
  /// Why: "over in 8 of 10, typically 4:23 with 4:00 at the latest".
  public let reason: String
  /// What was found, where the action does not name it: "Design runs over: in 8 of 10, …".
  public let claim: String

  /// Says what to do, and why.
  public init(_ action: PracticeAction, reason: String, claim: String) {
    (self.action, self.reason, self.claim) = (action, reason, claim)
  }

  /// What is done of it on a day; `nil` where nothing starts it, or the day has a shape of its own.
  ///
  /// In the last days before an interview, which are for whole sessions, that is a session of its
  /// structure, once a day.
  ///
  /// - Parameters:
  ///   - units: the units of its structure, as they are before that.
  ///   - today: the day, counted from 1970-01-01.
  ///   - interview: the day of the interview; `nil` when none is known.
  /// - Returns: what comes first on the day.
  func item(among units: [PracticeUnit], today: Int, interview: Int?) -> PlanItem? {
    guard let unit = action.unit else { return nil }
    let left = interview.map { $0 - today }
    guard left ?? .max > 1 else { return nil }
    func known(_ phase: Int?) -> PracticeUnit {
      units.first { $0.structure == unit.structure && $0.phase == phase }
        ?? PracticeUnit(unit.structure, phase: phase)
    }
    guard unit.phase != nil, PlanFilling.isForWholeSessions(daysLeft: left) else {
      return PlanItem(known(unit.phase), reason: reason, action: action)
    }
    let whole = known(nil)
    guard whole.rehearsals.last != today else { return nil }
    return PlanItem(whole, reason: "\(claim); the last days are for whole sessions")
  }
}
