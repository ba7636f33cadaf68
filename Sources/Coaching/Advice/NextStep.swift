import Texts
import Transcripts

/// The one thing to do next, why, and what starts it.
public struct NextStep: Hashable, Sendable {
  /// What to do: "Run STAR in Two Minutes once more".
  public let sentence: String
  /// Why that: "last time you wanted: the result first".
  public let reason: String
  /// The words of the command line that starts it, `rehearse` first.
  public let command: [String]
  /// The title of the structure that it runs.
  public let structure: String
  /// The document of that structure, without folders and line; empty when none is known.
  public let document: String
  /// The level that it is rehearsed for, if any.
  public let level: String?

  /// Chooses: the structure of the last session again while there is something to change in it, else
  /// the one that was practised longest ago; nothing without a session.
  ///
  /// - Parameters:
  ///   - sessions: sessions, oldest first.
  ///   - resolution: what is to be changed after the last session of practice; `nil` or empty when
  ///     nothing is.
  ///   - today: today's day at the place, counted from 1970-01-01.
  public init?(_ sessions: [PastSession], resolution: String?, today: Int) {
    guard let last = NextStep.last(of: sessions) else { return nil }
    if let resolution, !resolution.isEmpty {
      self.init(last.summary, isAgain: true, reason: "last time you wanted: \(resolution)")
      return
    }
    let rested = NextStep.longestAgo(sessions) ?? last
    let days = today - rested.summary.started.dayNumber
    self.init(
      rested.summary, isAgain: rested == last, reason: "last practised \(NextStep.ago(days))")
  }

  /// The session whose resolution decides: the last one of practice.
  ///
  /// - Parameter sessions: sessions, oldest first.
  /// - Returns: the session; `nil` without practice.
  public static func last(of sessions: [PastSession]) -> PastSession? {
    sessions.last { $0.summary.isPractice }
  }

  /// The command as a shell takes it.
  public var commandLine: String { PracticeCommand.line(command) }

  private init(_ summary: Summary, isAgain: Bool, reason: String) {
    sentence = "Run \(summary.structure)\(isAgain ? " once more" : "")"
    self.reason = reason
    (structure, document, level) = (summary.structure, summary.document, summary.level)
    command = PracticeCommand.words(start: structure, level: level)
  }

  /// The last session of the structure that was practised longest ago.
  private static func longestAgo(_ sessions: [PastSession]) -> PastSession? {
    var known: Set<[String]> = []
    var oldest: PastSession?
    for session in sessions.reversed() where session.summary.isPractice {
      guard known.insert([session.summary.structure, session.summary.document]).inserted else {
        continue
      }
      oldest = session
    }
    return oldest
  }

  private static func ago(_ days: Int) -> String {
    switch days {
    case ...0: "today"
    case 1: "yesterday"
    default: "\(days) days ago"
    }
  }
}
