import Storage
import Transcripts

/// Past sessions for commands: what cannot be had is a sentence.
extension TranscriptLibrary {
  /// Reads folders.
  ///
  /// - Parameters:
  ///   - folders: the folders.
  ///   - countsCopies: whether copies of a session count as well.
  ///   - mayHold: looks at each file first; transcripts that do not hold what is looked for are left out.
  ///   - telling: is told how many transcripts are read.
  /// - Returns: what they hold.
  /// - Throws: ``Failure`` when one of them cannot be read.
  static func of(
    _ folders: [SessionFolder], countsCopies: Bool = false, mayHold: ContentTest? = nil,
    telling: @escaping AllProcessors.Telling = { _, _ in }
  ) throws(Failure) -> TranscriptLibrary {
    do {
      return try TranscriptLibrary(
        folders, countsCopies: countsCopies, mayHold: mayHold, telling: telling)
    } catch { throw Failure(error) }
  }

  /// Finds the one session that a name means.
  ///
  /// - Parameters:
  ///   - name: an id, its beginning, or a place such as "last" and "-2".
  ///   - list: the command that lists the sessions.
  /// - Returns: the session.
  /// - Throws: ``Failure`` when the name means none or several.
  func session(
    named name: String, listedBy list: String = "rehearse log"
  ) throws(Failure) -> PastSession {
    switch find(typed: name) {
    case .found(let session): return session
    case .ambiguous(let ids) where Set(ids.map(TranscriptLibrary.printed)).count == 1:
      throw .usage("\(ids.count) sessions are called “\(name)”; take one by its number in \(list)")
    case .ambiguous(let ids):
      let shown = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
      throw .usage("“\(name)” begins \(ids.count) sessions (\(shown)); write more of the id")
    case .uncertain(let file): throw Self.uncertain(file)
    case .unread(let files): throw Self.unread(files)
    case .unknown where !sessions.isEmpty:
      throw .usage("there is no session “\(name)”; see \(list)")
    case .unknown:
      guard notRead.isEmpty else { throw Self.unread(notRead) }
      throw .usage("there is no session yet; rehearse start begins one")
    }
  }

  /// The newest session is wanted, and this file, which cannot be read, may hold it.
  static func uncertain(_ file: Unread) -> Failure {
    Failure(
      ExitStatus.files, "\(file.sentence); it may be the newest, so name the session that you mean")
  }

  /// Files that cannot be read are what is wanted, or may be.
  static func unread(_ files: [Unread]) -> Failure {
    let more = files.count > 1 ? " (and \(files.count - 1) more; see rehearse log)" : ""
    return Failure(ExitStatus.files, (files.first?.sentence ?? "") + more)
  }
}
