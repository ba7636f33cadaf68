import Transcripts

extension [Finding] {
  /// What is asked for first: the action of the costliest confirmed finding that was not followed
  /// since the last session of its structure, else that of a new one.
  ///
  /// What nothing starts is passed over.
  ///
  /// - Parameter sessions: the sessions in which it was found, oldest first, drills among them.
  /// - Returns: what to do, and why; `nil` when nothing is asked for.
  public func advice(in sessions: [PastSession]) -> Advice? {
    for state in [Finding.State.confirmed, .new] {
      for finding in self where finding.state == state {
        guard let action = finding.action, action.unit != nil, !action.isDone(in: sessions) else {
          continue
        }
        return Advice(action, reason: finding.reason, claim: finding.sentence.text)
      }
    }
    return nil
  }
}

extension PracticeAction {
  /// Whether it was done since the last session of its structure: its phase was drilled.
  fileprivate func isDone(in sessions: [PastSession]) -> Bool {
    guard let phase else { return false }
    // Its document may have another name by now, under which the drill is run.
    let names = [structure, unit?.structure.structureName].compactMap(\.self)
    for session in sessions.reversed()
    where session.summary.isPractice && names.contains(where: session.summary.isOf) {
      guard session.summary.isDrill else { return false }
      if session.summary.phases.contains(where: { $0.title == phase && $0.visits > 0 }) {
        return true
      }
    }
    return false
  }
}
