import Transcripts

/// The past sessions of one or several folders.
public struct TranscriptLibrary: Sendable {
  /// A file that could not be read, or not whole.
  public struct Unread: Error, Hashable, Sendable {
    /// The file's path.
    public let path: String
    /// The line, from 1; `nil` when it is about the whole file.
    public let line: Int?
    /// One sentence: what is wrong.
    public let text: String
    /// Whether the file is simply something else.
    var isForeign = false
  }

  /// What a name leads to.
  public enum Match: Sendable {
    /// One session.
    case found(PastSession)
    /// Several begin with it; their ids.
    case ambiguous([String])
    /// None does.
    case unknown
  }

  /// The folders that were read.
  public let folders: [SessionFolder]
  /// The sessions, oldest first.
  public private(set) var sessions: [PastSession] = []
  /// Files that look like transcripts and cannot be read, or hold values that cannot.
  public private(set) var unread: [Unread] = []

  /// Reads what the transcripts of folders say in their front matter.
  ///
  /// - Parameter folders: where the transcripts are; Markdown files of other kinds are passed over.
  /// - Throws: ``FileProblem`` when a folder cannot be listed.
  public init(_ folders: [SessionFolder]) throws(FileProblem) {
    self.folders = folders
    for folder in folders { add(try folder.files(), of: folder) }
    sessions = TranscriptLibrary.sorted(sessions)
  }

  /// Reads the newest transcripts by their names, to have something to show at once; `nil` when there
  /// are hardly more, so that all can be read as well.
  ///
  /// - Parameters:
  ///   - count: how many of each folder.
  ///   - folders: where the transcripts are.
  /// - Throws: ``FileProblem`` when a folder cannot be listed.
  public init?(newest count: Int, of folders: [SessionFolder]) throws(FileProblem) {
    self.folders = folders
    var hasMore = false
    for folder in folders {
      let names = try folder.files()
      hasMore = hasMore || names.count > 4 * count
      add(names.suffix(count), of: folder)
    }
    guard hasMore else { return nil }
    sessions = TranscriptLibrary.sorted(sessions)
  }

  private mutating func add(_ names: [String], of folder: SessionFolder) {
    let findings = FolderReader(folder, names).findings()
    sessions += findings.flatMap(\.sessions)
    unread += findings.flatMap(\.unread)
  }

  /// The sessions, oldest first.
  private static func sorted(_ sessions: [PastSession]) -> [PastSession] {
    // The times lie together, and the sessions all over the memory.
    sessions.map { (start: $0.summary.started.seconds, session: $0) }.sorted {
      $0.start == $1.start ? $0.session.isEarlier(than: $1.session) : $0.start < $1.start
    }.map(\.session)
  }

  /// Reads one transcript whole.
  ///
  /// - Parameter path: its file, which is no symbolic link.
  /// - Returns: what it holds.
  /// - Throws: ``Unread`` when the file cannot be read or is no transcript.
  public static func read(_ path: String) throws(Unread) -> TranscriptReader.Reading {
    do {
      return try TranscriptReader.read(
        try Files.read(path, limit: SessionFolder.largestTranscript, followingLinks: false),
        name: SessionFolder.id(of: path))
    } catch let problem as FileProblem {
      throw Unread(path: path, line: nil, text: problem.text)
    } catch let refusal as TranscriptReader.Refusal {
      throw Unread(
        path: path, line: refusal.line, text: refusal.text, isForeign: refusal == .notATranscript)
    } catch {
      throw Unread(path: path, line: nil, text: "it cannot be read")
    }
  }

  /// Finds a session: by its id, by a part that begins only one, by `last`, or by `-2` for the
  /// second last.
  public func find(_ name: String) -> Match {
    if name == "last", let last = sessions.last { return .found(last) }
    if let back = Int(name), back < 0, back >= -sessions.count {
      return .found(sessions[sessions.count + back])
    }
    let found = sessions.filter { $0.id.hasPrefix(name) }
    let exact = found.filter { $0.id == name }
    if exact.count == 1 { return .found(exact[0]) }
    guard let first = found.first, !name.isEmpty else { return .unknown }
    return found.count == 1 ? .found(first) : .ambiguous(found.map(\.id))
  }
}
