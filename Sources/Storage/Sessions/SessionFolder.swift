import Glibc
import Sessions
import Structures
import Texts
import Transcripts

/// The folder that holds the transcripts.
public struct SessionFolder: Hashable, Sendable {
  /// The folder's path.
  public let path: String
  /// Whether the folders inside it, and what symbolic links lead to, belong to it.
  public var includesFolders: Bool

  /// The largest transcript that is read, in bytes: 16 MB.
  public static let largestTranscript = 16_000_000

  /// Names a folder; slashes at the end, as a shell leaves them, are no part of its name.
  public init(_ path: String, includesFolders: Bool = true) {
    self.includesFolders = includesFolders
    let name = path.utf8.lastIndex { $0 != UInt8(ascii: "/") }
    self.path = name.map { String(path[...$0]) } ?? String(path.prefix(1))
  }

  /// The folder that a file is in.
  public init(of file: String) {
    self.init(file.lastIndex(of: "/").map { String(file[...$0]) } ?? ".")
  }

  /// What the session of a file is called by: its name without its ending.
  public static func id(of file: String) -> String {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last ?? file.utf8[...]
    let isMarkdown = name.suffix(3).elementsEqual(".md".utf8)
    return String(Substring(isMarkdown ? name.dropLast(3) : name))
  }

  /// The variable that names the folder.
  public static let variable = "REHEARSE_SESSIONS"

  /// Chooses the folder: the option, else `$REHEARSE_SESSIONS`, else the setting, else `./Sessions`
  /// where the current folder has one, else the data folder.
  ///
  /// - Parameters:
  ///   - option: what `--sessions` says.
  ///   - environment: the environment variables.
  ///   - setting: what the settings say.
  ///   - current: the current folder.
  /// - Returns: the folder, which need not exist yet.
  /// - Throws: ``FileProblem`` when no folder can be found out.
  public static func choose(
    option: String?, environment: Environment, setting: String?, current: String = "."
  ) throws(FileProblem) -> SessionFolder {
    if let named = option ?? environment[variable] ?? setting { return .init(named) }
    let local = current == "." ? "Sessions" : "\(current)/Sessions"
    if SessionFolder(local).exists { return .init(local) }
    guard let data = environment.dataFolder else { throw FileProblem("", .noHome) }
    return .init("\(data)/Sessions")
  }

  /// Where a transcript goes that its own folder does not take when nobody can be asked: the data
  /// folder, the home folder, the one for temporary files.
  public static func refuges(_ environment: Environment) -> [SessionFolder] {
    [
      environment.dataFolder.map { "\($0)/Sessions" }, environment["HOME"],
      environment["TMPDIR"] ?? "/tmp",
    ].compactMap { $0.map { SessionFolder($0) } }
  }

  /// Whether a transcript lies in the folder, or in one that belongs to it.
  public func holds(_ file: String) -> Bool {
    guard file.hasPrefix(path(of: "")) else { return false }
    return includesFolders || SessionFolder(of: file).path == path
  }

  /// Creates the transcript of a session that begins now.
  ///
  /// The name is the session's id, with `-2`, `-3`, … when it is taken; the file is created
  /// exclusively, with mode 0600.
  ///
  /// - Parameters:
  ///   - plan: what is run.
  ///   - started: when it begins.
  /// - Returns: the record and its file, which holds everything but events.
  /// - Throws: ``FileProblem`` when the folder or the file cannot be made.
  public func create(
    _ plan: Plan, started: Stamp
  ) throws(FileProblem) -> (Transcript, TranscriptFile) {
    try Files.makeFolder(path)
    let base = TranscriptName.id(started: started, structure: plan.structure.title)
    for number in 1...999 {
      let transcript = Transcript(
        id: number == 1 ? base : "\(base)-\(number)", started: started, plan: plan)
      do {
        return (transcript, try TranscriptFile(creating: transcript, in: self))
      } catch {
        guard error.kind == .exists else { throw error }
      }
    }
    throw FileProblem("\(path)/\(base).md", .exists)
  }

  /// Opens the transcript of a session that was cut short, so that it can go on.
  ///
  /// A last line that was cut off is marked as such.
  ///
  /// - Parameter id: the file's name without its ending.
  /// - Returns: the record as far as it goes, and its file.
  /// - Throws: ``FileProblem`` when the file cannot be used, another program writes it, or its
  ///   session has ended.
  public func resume(_ id: String) throws(FileProblem) -> (Transcript, TranscriptFile) {
    try TranscriptFile.resume(path(of: "\(id).md"))
  }

  /// The transcript files of the folder itself, by name, which is by time; a missing folder has none.
  ///
  /// Only ordinary files are listed, no symbolic links.
  ///
  /// - Throws: ``FileProblem`` when the folder cannot be listed to its end.
  public func files() throws(FileProblem) -> [String] { try FolderListing(of: self).files }

  /// Whether another program is writing a session of the folder.
  public func isInUse(_ id: String) -> Bool { FileLock.isHeld(path(of: "\(id).md")) }

  /// Why a session's file is to be left alone; `nil` when no program is running the session.
  public static func holder(of file: String) -> FileProblem.Kind? {
    FileLock.holder(of: file).map { .inUse(process: $0.process) }
  }

  /// Whether there is such a folder.
  public var exists: Bool {
    let status = try? SystemCalls.status(path)
    return status.map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// The path of a file of the folder.
  public func path(of name: String) -> String { path == "/" ? "/\(name)" : "\(path)/\(name)" }
}
