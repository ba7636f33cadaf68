import Texts
import Transcripts

/// The sessions of the one person who is looked at.
public enum OnePerson {
  /// Chooses sessions.
  ///
  /// - Parameters:
  ///   - candidate: who is looked at, in whatever letters; `nil` when nobody is named.
  ///   - sessions: sessions, perhaps of several people.
  /// - Returns: the sessions of that person, else those without a name, else all where there is one
  ///   name alone; `nil` where nobody is named and there are several.
  public static func sessions(
    of candidate: String?, among sessions: [PastSession]
  ) -> [PastSession]? {
    func name(_ session: PastSession) -> String? {
      session.summary.candidate.map(FoldedText.folded)
    }
    let wanted = candidate.map(FoldedText.folded)
    let own = sessions.filter { name($0) == wanted }
    guard own.isEmpty, wanted == nil, let first = sessions.first.map(name) else { return own }
    return sessions.allSatisfy { name($0) == first } ? sessions : nil
  }
}
