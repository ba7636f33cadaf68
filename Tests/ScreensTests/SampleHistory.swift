import Coaching
import Sessions
import Structures
import Texts
import Transcripts

/// Past sessions of one person who practises two structures.
enum SampleHistory {
  /// Monday, 2026-11-23.
  static let today = 20_780

  static let leadership = Structure(
    title: "Leadership Discussion Structure",
    phases: [
      Sample.phase("Context Setting", (60, 60), ["Who, when, why"]),
      Sample.phase("Strategy", (120, 180), ["The choice", "The other way"]),
      Sample.phase("Results", (60, 120), []),
    ])

  /// The active times of each phase of the technical sessions, oldest first.
  private static let times = [
    [52, 150, 300, 40, 30], [41, 133, 282, 52, 44], [38, 139, 265, 61, 58], [47, 118, 274, 48, 61],
    [33, 121, 251, 71, 55], [29, 126, 262, 66, 49], [30, 116, 244, 88, 52], [28, 119, 231, 95, 58],
    [34, 110, 236, 101, 66], [27, 117, 260, 74, 54],
  ]

  /// A session that ended well, with a note and a mark in each phase.
  static func transcript(
    _ structure: Structure, day: Int, hour: Int = 19, seconds: [Int], question: String? = nil,
    band: HireBand? = nil, tags: [String] = [], outcome: Outcome = .completed
  ) -> Transcript {
    let started = Stamp(seconds: Int64(day * 86_400 + hour * 3600 + 251), offset: 0)
    let plan = Plan(
      structure: structure, question: question, level: "L6", reference: "guide.md:12")
    var session = Session(plan: plan)
    var events = session.start().recorded
    var now = 0
    func happens(_ second: Int, _ kind: Event.Kind) {
      events += session.apply(Event(Moment(.seconds(second)), kind)).recorded
    }
    for (phase, time) in seconds.enumerated() {
      if phase > 0 { happens(now, .phaseEntered(phase)) }
      for prompt in 0..<structure.phases[phase].prompts.count where prompt < 2 {
        happens(now + 2 + prompt, .promptTicked(prompt))
      }
      happens(now + time / 3, .noteTaken("say the number in phase \(phase + 1), then the reason"))
      happens(now + time / 2, .marked(phase % 2 == 0 ? .strong : .stuck))
      now += time
    }
    happens(now, .ended(outcome))
    var transcript = Transcript(
      id: TranscriptName.id(started: started, structure: structure.title), started: started,
      plan: plan)
    transcript.record(events)
    transcript.ended = Stamp(seconds: started.seconds + Int64(now), offset: 0)
    transcript.reflection = Reflection(
      wentWell: "numbers before boxes", toChange: "leave time for the last phase", band: band)
    transcript.tags = tags
    return transcript
  }

  /// All of them, oldest first.
  static let transcripts: [Transcript] = {
    let bands: [HireBand?] = [.noHire, .noHire, .hire, nil, .hire]
    let technical = times.enumerated().map { index, seconds in
      transcript(
        Sample.technical, day: today - 3 * (times.count - index), seconds: seconds,
        question: Sample.plan.question, band: bands[index % bands.count],
        tags: index % 2 == 0 ? ["aloud"] : ["camera", "tired"])
    }
    let others = [[58, 170, 100], [64, 150, 90], [55, 200, 71], [50, 121]].enumerated().map {
      index, seconds in
      transcript(
        leadership, day: today - 5 * (4 - index) + 1, hour: 8, seconds: seconds,
        question: "Tell me about a conflict", band: index == 2 ? .strongHire : nil,
        outcome: seconds.count == 3 ? .completed : .stopped)
    }
    return (technical + others).sorted { $0.started.seconds < $1.started.seconds }
  }()

  static let sessions = transcripts.map {
    PastSession(path: "Sessions/\($0.id).md", id: $0.id, summary: Summary($0))
  }

  static let review = Review(sessions, today: today)
  /// The review of the technical sessions.
  static var technical: StructureReview { review.structures[0] }
}
