import Sessions
import Structures
import Texts
import Transcripts

/// The timeline of a session: each line an event, replayed and also lived through.
enum TimelineCheck {
  private static let plan = Plan(
    structure: Structure(
      title: "Talk",
      phases: [
        Phase(
          title: "Ask", window: Window(earliest: .seconds(24), latest: .seconds(30)),
          prompts: ["who", "what"]),
        Phase(title: "Build", window: Window(earliest: .seconds(60), latest: nil)),
        Phase(title: "Close", window: nil, prompts: ["thanks"]),
        Phase(title: "Rest", window: Window(earliest: .zero, latest: .milliseconds(1500))),
      ]))

  static func check(_ bytes: [UInt8]) throws {
    let stamp = Stamp(seconds: 1_800_000_000, offset: 3600)
    let opening = TranscriptWriter.opening(Transcript(id: "talk", started: stamp, plan: plan))
    let whole = Array(opening.utf8) + bytes + [0x0A]
    guard let reading = try? TranscriptReader.read(whole) else {
      throw Violation(description: "the timeline makes the file unreadable")
    }
    try TranscriptCheck.check(reading, whole, LineCount(whole))
    try live(through: reading.transcript.events, isMoving: false)
    try live(through: reading.transcript.events, isMoving: true)
  }

  /// What the session records when the events come one by one leads to the same session.
  private static func live(through events: [Event], isMoving: Bool) throws {
    var plan = plan
    plan.autoAdvance = isMoving
    var session = Session(plan: plan)
    var recorded: [Event] = []
    for event in events { recorded += session.apply(event).recorded }
    let (replayed, impossible) = Session.replay(recorded, of: plan)
    try expect(impossible.isEmpty, "what was recorded cannot be replayed")
    try expect(replayed.notes == session.notes, "replaying gives other notes")
    try expect(replayed.visits == session.visits, "replaying gives other visits")
    try SessionCheck.check(session)
  }
}
