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
      mode: plan.mode,
      pace: plan.pace,
      speed: plan.speed, autoAdvance: plan.autoAdvance, window: session.totalWindow,
      active: isEnded ? session.activeTime : nil,
      phases: plan.phases.map {
        Phase(
          title: $0.title, window: $0.window, stated: $0.stated, question: $0.question,
          prompts: $0.prompts.count)
      },
      band: transcript.reflection.band, tags: transcript.tags)
    if isEnded { measure(session, transcript) }
  }

  private mutating func measure(_ session: Session, _ transcript: Transcript) {
    (paused, away) = (session.pausedTime, session.awayTime)
    for (index, result) in session.results.enumerated() {
      phases[index].extended = session.extensionTime(of: index)
      phases[index].active = result.active
      (phases[index].over, phases[index].short) = (result.over, result.short)
      (phases[index].visits, phases[index].notes) = (result.visits, result.notes)
      phases[index].covered = transcript.covered(in: index, of: session).count
    }
    if case .over(let time) = verdict { overrun = time }
    for note in session.notes {
      if case .mark(let mark) = note.content { marks[mark, default: 0] += 1 }
    }
  }
}
