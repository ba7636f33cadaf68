import Coaching
import Storage
import Transcripts

extension NextStep {
  /// Finds the one thing to do next, where it is told without being asked for.
  ///
  /// - Parameters:
  ///   - workspace: the settings, and what can be run.
  ///   - sessions: past sessions, oldest first.
  ///   - candidate: who is looked at, where it is not who the settings name.
  /// - Returns: what to do; `nil` before there is any practice, where the settings want none, and where
  ///   the sessions are of several people and nobody is named.
  /// - Throws: ``Failure`` when the settings name a structure that is not there.
  static func told(
    in workspace: Workspace, _ sessions: [PastSession], candidate: String? = nil
  ) throws(Failure) -> NextStep? {
    guard workspace.settings.showsNextStep, sessions.contains(where: \.summary.isPractice) else {
      return nil
    }
    let gathering = try? CoachGathering(workspace, sessions, candidate: candidate)
    return try gathering?.nextStep()
  }
}
