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

  /// The folders that were read.
  public let folders: [SessionFolder]
  /// The sessions, oldest first; of each one file.
  public internal(set) var sessions: [PastSession] = []
  /// Transcripts of sessions that count by another file.
  public internal(set) var copies: [Copy] = []
  /// Files that look like transcripts and cannot be read, or hold values that cannot.
  public private(set) var unread: [Unread] = []
  /// What each folder holds; one that was named twice is listed once.
  let listings: [FolderListing]

  /// Reads what the transcripts of folders say in their front matter.
  ///
  /// - Parameters:
  ///   - folders: where the transcripts are; Markdown files of other kinds are passed over.
  ///   - countsCopies: whether each file stands for itself, as in the trash.
  /// - Throws: ``FileProblem`` when a folder cannot be listed to its end.
  public init(_ folders: [SessionFolder], countsCopies: Bool = false) throws(FileProblem) {
    try self.init(listing: folders)
    for listing in listings { add(listing.files, of: listing.folder) }
    sort(countsCopies: countsCopies)
  }

  /// Reads the newest transcripts by their names, to have something to show at once; `nil` when there
  /// are hardly more, so that all can be read as well.
  ///
  /// - Parameters:
  ///   - count: how many of each folder.
  ///   - folders: where the transcripts are.
  /// - Throws: ``FileProblem`` when a folder cannot be listed to its end.
  public init?(newest count: Int, of folders: [SessionFolder]) throws(FileProblem) {
    try self.init(listing: folders)
    guard listings.contains(where: { $0.files.count > 4 * count }) else { return nil }
    for listing in listings { add(listing.files.suffix(count), of: listing.folder) }
    sort(countsCopies: false)
  }

  /// Reads the latest transcripts of a folder by their names.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - folder: where they are.
  /// - Throws: ``FileProblem`` when the folder cannot be listed to its end.
  init(latest count: Int, of folder: SessionFolder) throws(FileProblem) {
    try self.init(listing: [folder])
    for listing in listings { add(listing.files.suffix(count), of: folder) }
    sort(countsCopies: false)
  }

  private init(listing folders: [SessionFolder]) throws(FileProblem) {
    self.folders = folders
    var listings: [FolderListing] = []
    for folder in folders {
      let listing = try FolderListing(of: folder)
      let isKnown = listings.contains { known in
        guard let one = known.status, let other = listing.status else { return false }
        return one.isSameFile(as: other)
      }
      if !isKnown { listings.append(listing) }
    }
    self.listings = listings
    unread = listings.flatMap { listing in
      listing.foreignNames.map { name in
        Unread(
          path: listing.folder.path(of: name), line: nil,
          text: "its name is not UTF-8; give it another one")
      }
    }
  }

  private mutating func add(_ names: [String], of folder: SessionFolder) {
    let findings = FolderReader(folder, names).findings()
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
    guard let reading = try read(path, where: { _ in true }) else {
      throw Unread(path: path, line: nil, text: "it cannot be read")
    }
    return reading
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

  /// Reads one transcript whole, if that is worth it.
  ///
  /// - Parameters:
  ///   - path: its file, which is no symbolic link.
  ///   - isWanted: is given the file as it stands, and tells whether it is to be read.
  /// - Returns: what it holds; `nil` when it is not wanted.
  /// - Throws: ``Unread`` when the file cannot be read or is no transcript.
  public static func read(
    _ path: String, where isWanted: ([UInt8]) -> Bool
  ) throws(Unread) -> TranscriptReader.Reading? {
    let bytes = try bytes(of: path)
    guard isWanted(bytes) else { return nil }
    do {
      return try TranscriptReader.read(bytes, name: SessionFolder.id(of: path))
    } catch {
      throw Unread(path, error)
    }
  }

  static func bytes(of path: String) throws(Unread) -> [UInt8] {
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
