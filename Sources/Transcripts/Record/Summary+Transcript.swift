import Sessions
import Structures

extension Summary {
  /// Sums up a transcript.
  ///
  /// - Parameter transcript: a record; while it runs, what is measured is left out.
  public init(_ transcript: Transcript) {
    let (plan, session) = (transcript.plan, transcript.session)
    let isEnded = session.outcome != nil
    self.init(
      id: transcript.id, started: transcript.started, ended: transcript.ended,
      outcome: session.outcome, structure: plan.structure.title, reference: plan.reference,
      level: plan.level, question: plan.question, story: plan.story,
      resolution: plan.resolution, reading: plan.reading, candidate: plan.candidate,
      interviewer: plan.interviewer, loop: plan.round?.loop, day: plan.round?.day,
      round: plan.round?.name,
      mode: plan.mode, pace: plan.pace, clock: plan.clock,
      speed: plan.speed, autoAdvance: plan.autoAdvance, window: session.totalWindow,
      active: isEnded ? session.activeTime : nil,
      phases: plan.phases.map {
        Phase(
          title: $0.title, window: $0.window, stated: $0.stated, question: $0.question,
          prompts: $0.prompts.count)
      }, guide: plan.guide, tags: transcript.tags)
    isInterviewed = plan.isInterviewed
    take(transcript.reflection)
    evidence.merge(transcript.otherEvidence) { own, _ in own }
    (partnerScores, partnerEvidence) = (transcript.partnerScores, transcript.partnerEvidence)
    coachScores = transcript.coachScores
    guard isEnded else { return }
    take(interviewer: session.heard)
    measure(session, transcript)
  }

  /// Takes in what the interviewer scored, in place of what was scored before.
  mutating func take(interviewer given: Reflection, replacing old: Reflection = Reflection()) {
    partnerScores = partnerScores.with(Scores(given), replacing: Scores(old))
    for (name, text) in old.evidence where partnerEvidence[name] == text {
      partnerEvidence[name] = nil
    }
    partnerEvidence.merge(given.evidence) { $1 }
  }

  /// Takes in what was said afterwards, besides what stands in the section alone.
  private mutating func take(_ reflection: Reflection) {
    scores = Scores(reflection)
    evidence = reflection.evidence
    (antiPatterns, keyPoints) = (reflection.antiPatterns, reflection.keyPoints)
  }

  private mutating func measure(_ session: Session, _ transcript: Transcript) {
    (paused, away) = (session.pausedTime, session.awayTime)
    for (index, result) in session.results.enumerated() {
      phases[index].extended = session.extensionTime(of: index)
      phases[index].active = result.active
      (phases[index].over, phases[index].short) = (result.over, result.short)
      (phases[index].visits, phases[index].notes) = (result.visits, result.notes)
      let ticked = transcript.covered(in: index, of: session)
      phases[index].ticked = ticked.sorted()
      phases[index].covered = ticked.count
      phases[index].tickedAfter = session.coveredAfter(in: index).subtracting(ticked).sorted()
      phases[index].coveredAfter = phases[index].tickedAfter.count
      phases[index].asked = session.asked(in: index)
      phases[index].guesses = session.guesses[index]
    }
    count(session)
    isResolutionKept = transcript.isResolutionKept ?? session.isResolutionKept
    if case .over(let time) = verdict { overrun = time }
  }

  /// Counts marks, follow-ups and pauses.
  private mutating func count(_ session: Session) {
    for (index, pauses) in session.pauses.enumerated() {
      (phases[index].followUps, phases[index].stuck, phases[index].pauses) = (0, 0, pauses)
    }
    for note in session.notes { count(note) }
  }

  /// Counts a note, of which there is one more.
  mutating func count(_ note: Note) {
    switch note.content {
    case .text: break
    case .followUp: phases[note.phase].followUps? += 1
    case .mark(let mark):
      marks[mark, default: 0] += 1
      if mark == .stuck { phases[note.phase].stuck? += 1 }
    }
  }
}
