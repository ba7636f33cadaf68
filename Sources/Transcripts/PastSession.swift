/// A session of the past: its file, and what the front matter says of it.
public struct PastSession: Hashable, Sendable {
  /// The file's path.
  public let path: String
  /// The file's name without its ending: what the session is called by.
  public let id: String
  /// What the front matter says; of a session that never ended, what its record says.
  public let summary: Summary

  /// Names a session.
  public init(path: String, id: String, summary: Summary) {
    self.path = path
    self.id = id
    self.summary = summary
  }

  /// Whether the session began before another; of one second, "-10" comes after "-9".
  public func isEarlier(than other: PastSession) -> Bool {
    (summary.started.seconds, id.utf8.count, id)
      < (other.summary.started.seconds, other.id.utf8.count, other.id)
  }
}
