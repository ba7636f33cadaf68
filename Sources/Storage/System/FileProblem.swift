/// Why a file or folder could not be used.
public struct FileProblem: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// There is nothing of that name.
    case missing
    /// It is a folder where a file is needed.
    case isFolder
    /// It is no folder where a folder is needed.
    case isNoFolder
    /// It is neither a file nor a folder: a device, a pipe, a socket.
    case isNoFile
    /// It may not be read.
    case unreadable(errno: Int32)
    /// What it holds cannot be told, or not all of it.
    case unlisted(errno: Int32)
    /// It may not be written, or there is no room.
    case unwritable(errno: Int32)
    /// It is larger than what is read; sizes in bytes.
    case tooLarge(size: Int, limit: Int)
    /// It holds more guides than a folder of guides may.
    case hasTooManyGuides(limit: Int)
    /// Something of that name exists already.
    case exists
    /// A file of that name is there, and stays as it is.
    case nameIsTaken
    /// It is a symbolic link to a file of somebody else, or to none.
    case isForeignLink
    /// It is a symbolic link where deleted sessions would have to stay in their folder.
    case isTrashLink
    /// It had another name, which keeps what it held before; no failure.
    case hasOtherName
    /// Somebody else changed it in the meantime.
    case changed
    /// Another program writes the session; its process, if that is known.
    case inUse(process: Int?)
    /// It holds no session that is still open.
    case hasEnded
    /// It holds a session that runs or was cut short, where one that has ended is needed.
    case hasNotEnded
    /// It holds a session that has ended, of which the timeline does not say so.
    case hasNoEnd
    /// It holds no session.
    case isNoTranscript
    /// It holds a session of which no phase can be read.
    case hasNoPhase
    /// Its front matter cannot be read; the line and the reason.
    case hasBadFrontMatter(line: Int, String)
    /// No place was named and none can be found out.
    case noHome
  }

  /// The file or folder.
  public let path: String
  /// What went wrong.
  public let kind: Kind

  /// Creates a problem.
  public init(_ path: String, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
