import Coaching
import References
import Sessions
import Storage
import Transcripts

/// What the past sessions of a folder say about the next one.
struct History {
  /// The sessions, oldest first.
  let sessions: [PastSession]

  /// Takes sessions that were read, oldest first.
  init(_ sessions: [PastSession]) { self.sessions = sessions }

  /// Reads a folder; one that cannot be read holds no session.
  init(_ folder: SessionFolder) {
    sessions = (try? TranscriptLibrary([folder]))?.sessions ?? []
  }

  /// The questions of past sessions, oldest first.
  ///
  /// However short a session was, its question was seen; a demonstration is no practice.
  var asked: [PastQuestion] {
    sessions.map(\.summary).filter { !$0.isDemonstration }.flatMap { summary in
      summary.questions.map {
        PastQuestion($0, day: summary.started.dayNumber, score: summary.band?.points)
      }
    }
  }

  /// The questions of past sessions of a structure.
  func asked(in entry: StructureCatalogue.Entry) -> [String] {
    sessions.map(\.summary).filter { $0.structure == entry.title && $0.document == entry.document }
      .flatMap(\.questions)
  }

  /// What the person wanted to change in a structure, the last time.
  func resolution(of entry: StructureCatalogue.Entry) -> Resolution? {
    Resolution(of: entry.title, in: entry.document, sessions, toChange: History.toChange)
  }

  /// The same for what is planned.
  func resolution(of planned: PlannedStructure) -> Resolution? {
    Resolution(
      of: planned.structure.title, in: planned.document, sessions, toChange: History.toChange)
  }

  /// The one thing to do next; `nil` before there is any practice.
  ///
  /// - Parameters:
  ///   - workspace: the settings, and what can be run.
  ///   - candidate: who is looked at, where it is not who the settings name.
  /// - Returns: what to do; `nil` as well where the settings want none, or the sessions are of several
  ///   people and nobody is named.
  /// - Throws: ``Failure`` when the settings name a structure that is not there.
  func nextStep(
    in workspace: Workspace, candidate: String? = nil
  ) throws(Failure) -> NextStep? {
    guard workspace.settings.showsNextStep, sessions.contains(where: \.summary.isPractice) else {
      return nil
    }
    let gathering = try? PlanGathering(workspace, sessions, candidate: candidate)
    return try gathering?.nextStep()
  }

  /// What a session says is to be changed; `nil` when its file cannot be read.
  private static func toChange(_ session: PastSession) -> String? {
    try? TranscriptLibrary.read(session.path).transcript.reflection.toChange
  }
}

extension StructureCatalogue.Entry {
  /// The document as past sessions name it, without folders and line.
  var document: String { Summary.document(of: source) }
}
