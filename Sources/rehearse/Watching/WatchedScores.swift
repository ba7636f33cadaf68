import Grids
import Screens
import Sessions
import Storage
import Structures
import Transcripts

/// What somebody scores who answered, at a terminal of that person's own, once the session has ended.
///
/// Each answer is in the transcript before the next one is asked for, whoever else writes it.
struct WatchedScores {
  /// The session, by the name of its transcript.
  let name: String
  /// What is asked and seen.
  private(set) var screen: DebriefScreen
  /// Where the transcript lies, and what it is called.
  private var place: (folder: SessionFolder, id: String)
  /// Whether something is not in the transcript yet.
  private var isHeld = false

  /// Whether scores are asked for that were neither given nor skipped yet.
  var isAsking: Bool { screen.debrief.isScoring }

  /// Asks for scores; `nil` where nobody interviewed, or the transcript is not finished yet.
  init?(_ session: WatchedSession, _ context: Context) {
    let transcript = session.reading.transcript
    guard transcript.plan.isInterviewed, session.reading.stage == .finished, !session.isGone else {
      return nil
    }
    name = session.name
    place = (SessionFolder(of: session.path), session.id)
    let (ended, given) = (transcript.session, session.reading.summary.ownReflection)
    let workspace = try? Workspace([], folder: place.folder.path, context)
    let guidance = workspace.map { Drawing.guidance(of: ended, in: $0.bank) }
    screen = DebriefScreen(
      Debrief(apart: ended, given, guidance: guidance ?? Guidance()), saved: "")
  }

  /// Takes in what the interviewer scored meanwhile, and puts in what is held.
  mutating func look(_ session: WatchedSession) {
    place = (SessionFolder(of: session.path), session.id)
    screen.debrief.take(session.reading.transcript.session)
    if isHeld { put() }
  }

  /// Takes in a key; tells whether the person wants to leave.
  mutating func press(_ key: Key, size: Size) -> Bool {
    var burst = Burst(key)
    while let key = burst.next(for: &screen) {
      guard key != .interrupt else { return true }
      switch screen.handle(key, size: size) {
      case .perform: put()
      case nil: break
      default: return true
      }
    }
    return false
  }

  /// Puts the scores into the transcript; what cannot be now is tried again.
  private mutating func put() {
    do throws(FileProblem) {
      try place.folder.put(scores: screen.debrief.reflection, into: place.id)
      (isHeld, screen.saved) = (false, "Saved: \(place.folder.path(of: "\(place.id).md"))")
    } catch {
      isHeld = true
      screen.message = "not in the transcript yet: \(error.reason); it is tried again"
    }
  }
}
