import Coaching
import References
import Sessions
import Storage
import Structures
import Transcripts

/// Gathers what the debrief needs besides the session: it takes files and is not there at once.
struct DebriefGathering {
  /// What the guides say about the questions and the structure.
  let guidance: Guidance
  /// What the numbers of past sessions would have one change.
  let suggestion: String?
  /// What is proposed to be done next.
  let nextStep: NextStep?

  /// Gathers it.
  ///
  /// - Parameters:
  ///   - session: the session that has ended, whose transcript lies in the folder by now.
  ///   - workspace: guides and past sessions.
  init(_ session: Session, in workspace: Workspace) {
    guidance = GuidanceFinder(workspace.bank).guidance(
      forStructure: session.plan.structure.title, in: session.plan.reference,
      level: session.plan.level, questions: Debrief(session).questions)
    let history = History(workspace, for: session.plan)
    let name = session.plan.structureName
    let review = Review(history.sessions, today: workspace.context.now.dayNumber)
    suggestion = review.structures.first { $0.structure == name }?.suggestion
    nextStep = DebriefGathering.nextStep(after: session, history, in: workspace)
  }

  /// What is to be done next, once answers were given: a score may change it.
  ///
  /// - Parameters:
  ///   - session: the session that has ended, whose transcript holds the answers.
  ///   - workspace: guides and past sessions.
  /// - Returns: what to do; `nil` where there is nothing.
  static func nextStep(after session: Session, in workspace: Workspace) -> NextStep? {
    nextStep(after: session, History(workspace, for: session.plan), in: workspace)
  }

  private static func nextStep(
    after session: Session, _ history: History, in workspace: Workspace
  ) -> NextStep? {
    // Who interviewed sits at the program, and what comes next would be the other's.
    session.plan.isInterviewed
      ? nil : try? NextStep.told(in: workspace, history.sessions, candidate: session.plan.candidate)
  }
}
