import Texts

/// A session of the past: its file, and what the front matter says of it.
///
/// It is a value, but kept as an object: a summary is large, and lists of ten thousand of them are
/// sorted, filtered and grouped.
public final class PastSession: Hashable, Sendable {
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
    let (start, otherStart) = (summary.started.seconds, other.summary.started.seconds)
    guard start == otherStart else { return start < otherStart }
    return (id.utf8.count, id) < (other.id.utf8.count, other.id)
  }

  /// Whether both are of the same file and say the same.
  public static func == (one: PastSession, other: PastSession) -> Bool {
    (one.path, one.id, one.summary) == (other.path, other.id, other.summary)
  }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(id)
    hasher.combine(summary)
  }
}

extension Summary {
  /// Whether both are of one session, however often it is stored.
  public func isOfSameSession(as other: Summary) -> Bool {
    (id, started, candidate) == (other.id, other.started, other.candidate)
  }
}
