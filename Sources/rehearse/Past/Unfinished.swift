import Storage
import Transcripts

/// Sessions that were cut short, and what is said of them.
enum Unfinished {
  /// A session that was cut short is among the latest: so many files are looked at.
  static let latest = 20

  /// One sentence about the sessions of a folder that were cut short; none without such a session.
  static func notice(_ folder: SessionFolder) -> [String] {
    notice(folder.unfinished(among: latest))
  }

  /// One sentence about sessions that were cut short, newest first; none without such a session.
  static func notice(_ ids: [String]) -> [String] {
    guard let id = ids.first else { return [] }
    let rest = ids.count == 1 ? "" : ", as were \(ids.count - 1) before it"
    return ["session \(id) was cut short\(rest); go on with it: rehearse resume \(id)"]
  }
}
