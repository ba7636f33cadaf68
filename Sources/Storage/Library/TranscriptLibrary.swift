import Glibc
import Texts
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
    /// Whether the file is a session all the same, which was read but for this.
    public var isSession = false
  }

  /// Whether a file may hold what is looked for, as its bytes stand.
  public typealias ContentTest = @Sendable (UnsafeBufferPointer<UInt8>) -> Bool

  /// The folders that were read.
  public let folders: [SessionFolder]
  /// The sessions, oldest first; of each one file.
  public internal(set) var sessions: [PastSession] = []
  /// Transcripts of sessions that count by another file.
  public internal(set) var copies: [Copy] = []
  /// Files that look like transcripts and cannot be read, or hold values that cannot.
  public private(set) var unread: [Unread] = []
  /// What the folders hold.
  let tree: FolderTree

  /// Reads what the transcripts of folders say in their front matter.
  ///
  /// - Parameters:
  ///   - folders: where the transcripts are; Markdown files of other kinds are passed over.
  ///   - countsCopies: whether each file stands for itself, as in the trash.
  ///   - mayHold: looks at each file first, where something is looked for: transcripts that do not hold it
  ///     are left out, and nothing is told of them.
  ///   - telling: is told how many transcripts are read.
  /// - Throws: ``FileProblem`` when a folder cannot be listed to its end.
  public init(
    _ folders: [SessionFolder], countsCopies: Bool = false, mayHold: ContentTest? = nil,
    telling: @escaping AllProcessors.Telling = { _, _ in }
  ) throws(FileProblem) {
    try self.init(listing: folders)
    add(tree.files, mayHold: mayHold, telling: telling)
    sort(countsCopies: countsCopies)
  }

  /// Reads the newest transcripts by their names, to have something to show at once; `nil` when there
  /// are hardly more, so that all can be read as well.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - folders: where the transcripts are.
  /// - Throws: ``FileProblem`` when a folder cannot be listed to its end.
  public init?(newest count: Int, of folders: [SessionFolder]) throws(FileProblem) {
    try self.init(listing: folders)
    guard tree.files.reduce(0, { $0 + $1.names.count }) > 4 * count else { return nil }
    add(tree.newest(count))
    sort(countsCopies: false)
  }

  /// Reads the latest transcripts of a folder by their names, but not of the folders inside it: a start
  /// does not wait for those.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - folder: where they are.
  /// - Throws: ``FileProblem`` when the folder cannot be listed to its end.
  init(latest count: Int, of folder: SessionFolder) throws(FileProblem) {
    try self.init(listing: [SessionFolder(folder.path, includesFolders: false)])
    add(tree.newest(count))
    sort(countsCopies: false)
  }

  private init(listing folders: [SessionFolder]) throws(FileProblem) {
    self.folders = folders
    tree = try FolderTree(of: folders)
    unread = tree.unread
  }

  private mutating func add(
    _ files: [FolderFiles], mayHold: ContentTest? = nil,
    telling: @escaping AllProcessors.Telling = { _, _ in }
  ) {
    let findings = FolderReader(files, mayHold: mayHold).findings(telling: telling)
    sessions += findings.flatMap(\.sessions)
    unread += findings.flatMap(\.unread)
  }

  /// Puts the sessions into their order, and parts the copies from them.
  private mutating func sort(countsCopies: Bool) {
    // The times lie together, and the sessions all over the memory.
    let timed = sessions.map { (start: $0.summary.started.seconds, session: $0) }.sorted {
      $0.start == $1.start ? $0.session.isEarlier(than: $1.session) : $0.start < $1.start
    }
    sessions = timed.map(\.session)
    let hasEqual = zip(timed, timed.dropFirst()).contains { $0.start == $1.start }
    if hasEqual, !countsCopies { partCopies() }
  }

  /// Reads one transcript whole.
  ///
  /// - Parameter path: its file, which is no symbolic link.
  /// - Returns: what it holds.
  /// - Throws: ``Unread`` when the file cannot be read or is no transcript.
  public static func read(_ path: String) throws(Unread) -> TranscriptReader.Reading {
    try read(try bytes(of: path), of: path)
  }

  /// Reads of one transcript what is needed to sum it up.
  ///
  /// - Parameter path: its file, which is no symbolic link.
  /// - Returns: what its front matter says, else its record, and what of the front matter cannot be read.
  /// - Throws: ``Unread`` when the file cannot be read or is no transcript.
  static func summary(
    _ path: String
  ) throws(Unread) -> (summary: Summary, problems: [TranscriptProblem]) {
    let bytes = try bytes(of: path)
    do {
      return try TranscriptReader.summary(bytes, name: SessionFolder.id(of: path))
    } catch {
      throw Unread(path, error)
    }
  }

  /// Reads one transcript whole.
  ///
  /// - Parameters:
  ///   - bytes: what its file holds.
  ///   - path: its file.
  /// - Returns: what it holds.
  /// - Throws: ``Unread`` when it is no transcript.
  public static func read(
    _ bytes: [UInt8], of path: String
  ) throws(Unread) -> TranscriptReader.Reading {
    do {
      return try TranscriptReader.read(bytes, name: SessionFolder.id(of: path))
    } catch {
      throw Unread(path, error)
    }
  }

  /// Reads the record of one transcript that is shown and not written again.
  ///
  /// - Parameters:
  ///   - path: its file, which is no symbolic link.
  ///   - scanner: reads the front matter.
  /// - Returns: the record.
  /// - Throws: ``Unread`` when the file cannot be read or is no transcript.
  public static func record(
    _ path: String, _ scanner: SummaryScanner
  ) throws(Unread) -> Transcript {
    let bytes = try bytes(of: path)
    do {
      return try TranscriptReader.record(bytes, name: SessionFolder.id(of: path), scanner)
    } catch {
      throw Unread(path, error)
    }
  }

  /// What the file of a transcript holds.
  ///
  /// - Throws: ``Unread`` when it cannot be read.
  public static func bytes(of path: String) throws(Unread) -> [UInt8] {
    do {
      return try Files.read(path, limit: SessionFolder.largestTranscript, followingLinks: false)
    } catch {
      throw Unread(path: path, line: nil, text: error.text)
    }
  }
}

extension TranscriptLibrary.Unread {
  /// A file that is no transcript.
  init(_ path: String, _ refusal: TranscriptReader.Refusal) {
    self.init(
      path: path, line: refusal.line, text: refusal.text, isForeign: refusal == .notATranscript)
  }
}
