import Texts
import Transcripts

/// The sessions of the one person who is looked at.
///
/// A session that somebody else recorded, who interviewed, is the practice of whoever is named as the
/// candidate, and of nobody where no name is.
public enum OnePerson {
  /// What is said before the option that chooses one of several people.
  public static let several = "these are sessions of several people; say whose are meant: "

  /// Whether sessions are of several people: two are named, or somebody was interviewed whom one's own
  /// sessions do not name.
  ///
  /// Own sessions from before one had a name are no other person's.
  public static func areSeveral(_ sessions: [PastSession]) -> Bool {
    func names(_ sessions: [PastSession]) -> Set<String?> {
      Set(sessions.map { $0.summary.candidate.map(FoldedText.folded) })
    }
    let own = names(sessions.filter { !$0.summary.isInterviewed })
    let interviewed = names(sessions.filter(\.summary.isInterviewed))
    if own.union(interviewed).compactMap(\.self).count > 1 { return true }
    return !own.isEmpty && interviewed.contains { $0 == nil || !own.contains($0) }
  }

  /// Chooses sessions.
  ///
  /// - Parameters:
  ///   - candidate: who is looked at, in whatever letters; `nil` when nobody is named.
  ///   - owner: whose name the settings hold: sessions without one, from before, are theirs as well,
  ///     where nobody else has recorded any under another name.
  ///   - sessions: sessions, perhaps of several people.
  /// - Returns: the sessions of that person, else those without a name, else all where there is one
  ///   name alone; `nil` where nobody is named and there are several.
  public static func sessions(
    of candidate: String?, owner: String? = nil, among sessions: [PastSession]
  ) -> [PastSession]? {
    func name(_ session: PastSession) -> String? {
      session.summary.candidate.map(FoldedText.folded)
    }
    let wanted = candidate.map(FoldedText.folded)
    let recorded = sessions.filter { !$0.summary.isInterviewed }
    let ownsUnnamed =
      wanted == owner.map(FoldedText.folded)
      && recorded.allSatisfy { name($0) == nil || name($0) == wanted }
    let own = sessions.filter { session in
      name(session).map { $0 == wanted }
        ?? ((wanted == nil || ownsUnnamed) && !session.summary.isInterviewed)
    }
    guard own.isEmpty, wanted == nil else { return own }
    guard let first = recorded.first.map(name) else { return [] }
    return recorded.allSatisfy { name($0) == first }
      ? sessions.filter { name($0) == first } : nil
  }
}
