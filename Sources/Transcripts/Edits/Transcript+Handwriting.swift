import Sessions

extension Transcript {
  /// Takes over what the front matter says of a session afterwards.
  mutating func takeAnswers(of summary: Summary, _ session: Session) {
    reflection.take(summary)
    // What the events say is theirs.
    var other = summary
    other.take(interviewer: Reflection(), replacing: session.heard)
    (partnerScores, partnerEvidence) = (other.partnerScores, other.partnerEvidence)
    coachScores = summary.coachScores
    let scored = summary.scores.dimensions.map(\.name)
    otherEvidence = summary.evidence.filter { !scored.contains($0.key) }
    let isKept = summary.isResolutionKept
    isResolutionKept = isKept == session.isResolutionKept ? nil : isKept
  }

  /// Takes over what a person wrote by hand into the file of the running session.
  ///
  /// - Parameter running: what the file held when the session ended.
  mutating func takeHandwriting(of running: Transcript) {
    (ticked, kept) = (running.ticked, running.kept)
    takeFrontMatter(of: running)
    if reflection.wentWell.isEmpty { reflection.wentWell = running.reflection.wentWell }
    if reflection.toChange.isEmpty { reflection.toChange = running.reflection.toChange }
    if reflection.overall == nil {
      (reflection.band, reflection.overallPoints) =
        (running.reflection.band, running.reflection.overallPoints)
    }
    if reflection.scores.isEmpty { reflection.scores = running.reflection.scores }
    if reflection.antiPatterns.isEmpty { reflection.antiPatterns = running.reflection.antiPatterns }
    if reflection.keyPoints.isEmpty { reflection.keyPoints = running.reflection.keyPoints }
    (partnerScores, partnerEvidence) = (running.partnerScores, running.partnerEvidence)
    coachScores = running.coachScores
    (otherEvidence, isResolutionKept) = (running.otherEvidence, running.isResolutionKept)
    // An event that a person wrote by hand counts, as it does when the session goes on after a kill.
    let (session, impossible) = Session.replay(running.events, of: plan)
    if impossible.isEmpty, session.outcome == outcome { events = running.events }
  }

  /// Takes over what a person says of the session in the front matter of the running file.
  ///
  /// - Parameter running: what that file held when the session ended.
  private mutating func takeFrontMatter(of running: Transcript) {
    plan.reference = running.plan.reference ?? plan.reference
    plan.level = running.plan.level ?? plan.level
    plan.question = running.plan.question ?? plan.question
    plan.story = running.plan.story ?? plan.story
    plan.candidate = running.plan.candidate ?? plan.candidate
    plan.interviewer = running.plan.interviewer ?? plan.interviewer
    plan.round = running.plan.round ?? plan.round
    tags = running.tags
  }
}
