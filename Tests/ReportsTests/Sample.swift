import Coaching
import Reports
import Sessions
import Structures
import Texts
import Transcripts

/// Sessions of one structure, and the report of them.
struct Sample {
  /// The sessions, oldest first.
  private(set) var sessions: [PastSession] = []
  /// Their records.
  private(set) var transcripts: [Transcript] = []

  /// A structure of two phases: 0:24–0:30 and 3:00–4:00.
  static let plan = Plan(
    structure: Structure(
      title: "Two Phases",
      phases: [
        Phase(title: "Clarify", window: Window(StatedTime(.seconds(30))), prompts: ["Traffic"]),
        Phase(
          title: "Design", window: Window(earliest: .seconds(180), latest: .seconds(240)),
          prompts: []),
      ]), question: "Design a rate limiter", level: "L6", reference: "guides/guide.md:187")

  /// The present: 2026-11-25 12:00.
  static let now = Stamp(seconds: 1_795_608_000, offset: 0)

  /// Adds a session that took so long in each phase, the next one a day later.
  ///
  /// - Parameters:
  ///   - times: seconds, one for each phase.
  ///   - plan: what was run.
  ///   - notes: what was written down in the first phase, a second apart.
  ///   - wentWell: what was said afterwards.
  ///   - tags: words of the person's own.
  ///   - guess: what was said of the time in the first phase, and when.
  mutating func add(
    _ times: [Int], plan: Plan = Sample.plan, notes: [Event.Kind] = [], wentWell: String = "",
    tags: [String] = [], guess: (said: Duration, actual: Duration)? = nil
  ) {
    var session = Session(plan: plan)
    var effects = session.start()
    for (second, note) in notes.enumerated() {
      effects += session.apply(Event(Moment(.seconds(second + 1)), note))
    }
    if let guess {
      effects += session.apply(
        Event(Moment(guess.actual), .timeGuessed(guess.said, guess.actual)))
    }
    var moment = Duration.zero
    for (phase, time) in times.enumerated() {
      moment += .seconds(time)
      let isLast = phase == times.count - 1
      effects += session.apply(
        Event(Moment(moment), isLast ? .ended(.completed) : .phaseEntered(phase + 1)))
    }
    let started = Stamp(seconds: 1_790_000_000 + Int64(sessions.count) * 86_400, offset: 0)
    var transcript = Transcript(
      id: TranscriptName.id(started: started, structure: plan.structure.title), started: started,
      plan: plan)
    transcript.record(effects.compactMap { if case .record(let event) = $0 { event } else { nil } })
    transcript.ended = Stamp(seconds: started.seconds + moment.wholeSeconds, offset: 0)
    transcript.reflection = Reflection(wentWell: wentWell)
    transcript.tags = tags
    add(transcript)
  }

  /// Adds a session.
  mutating func add(_ transcript: Transcript) {
    sessions.append(
      PastSession(
        path: "/S/\(transcript.id).md", id: transcript.id, summary: Summary(transcript)))
    transcripts.append(transcript)
  }

  /// The numbers.
  var review: Review {
    Review(sessions, today: Sample.now.dayNumber, hasDemonstrations: true)
  }

  /// The report.
  func report(
    telling most: Int = 50, coach: (Coach, CoachOutline)? = nil, filter: [String] = [],
    unread: Int = 0
  ) -> Report {
    let newest = zip(sessions, transcripts).reversed().prefix(most)
    let told = newest.enumerated().map { Report.Told($1.0, $1.1, place: $0) }
    return Report(
      review, told: told, coach: coach, made: Sample.now,
      filter: filter, unread: unread)
  }
}
