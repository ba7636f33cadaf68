import Coaching
import References
import Sessions
import Storage
import Structures
import Transcripts

/// What one person's past sessions say about the next one.
struct History {
  /// The sessions, oldest first.
  let sessions: [PastSession]

  /// Takes the sessions of one person, oldest first.
  init(_ sessions: [PastSession]) { self.sessions = sessions }

  /// Reads a folder; one that cannot be read holds no session.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - candidate: the person; where nobody is named and there are several, nobody is meant.
  ///   - owner: whose name the settings hold.
  ///   - isInterviewed: whether somebody else sits at the program: nothing is known of who answers
  ///     then without a name.
  init(
    _ folder: SessionFolder, of candidate: String?, owner: String?, isInterviewed: Bool = false
  ) {
    guard candidate != nil || !isInterviewed else {
      sessions = []
      return
    }
    let all = (try? TranscriptLibrary([folder]))?.sessions ?? []
    sessions = OnePerson.sessions(of: candidate, owner: owner, among: all) ?? []
  }

  /// Reads the sessions of the person who answers in one.
  init(_ workspace: Workspace, for plan: Plan) {
    self.init(
      workspace.folder, of: plan.candidate, owner: workspace.settings.candidate,
      isInterviewed: plan.isInterviewed)
  }

  /// The questions of past sessions, oldest first.
  ///
  /// However short a session was, its question was seen; a demonstration is no practice.
  var asked: [PastQuestion] {
    sessions.filter { !$0.summary.isDemonstration }.flatMap { session in
      session.summary.questions.map {
        PastQuestion(
          $0, day: session.summary.started.dayNumber, score: session.summary.band?.points)
      }
    }
  }

  /// The questions of past sessions of a structure.
  func asked(in entry: StructureCatalogue.Entry) -> [String] {
    sessions.filter { $0.summary.isOf(entry.name) }.flatMap(\.summary.questions)
  }

  /// What the person wanted to change in a structure, the last time.
  func resolution(of structure: StructureName) -> Resolution? {
    Resolution(of: structure, sessions, toChange: History.toChange)
  }

  /// What a session says is to be changed; `nil` when its file cannot be read.
  private static func toChange(_ session: PastSession) -> String? {
    try? TranscriptLibrary.read(session.path).transcript.reflection.toChange
  }
}
