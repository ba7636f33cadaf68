import Documents
import Glibc
import Texts

/// The files and folders that a person added to the library: a text file, one path a line.
///
/// The files themselves stay where they are. Lines that begin with "#" are the person's own.
public struct ReferenceLibrary: Sendable {
  /// The largest list that is read, in bytes: 1 MB.
  private static let largest = 1_000_000

  /// The text file; `nil` when no data folder is known.
  public let path: String?
  private var lines: [String] = []
  /// What keeps others from changing the list meanwhile.
  private var lock: FolderLock?

  /// The paths that were added, in that order.
  public var paths: [String] { lines.filter { !$0.isEmpty && $0.first != "#" } }

  /// Reads the list; it is empty where there is none.
  ///
  /// - Parameters:
  ///   - environment: tells where the data folder is.
  ///   - isToChange: whether the list will be saved: as long as this value lives, no other program
  ///     changes it then.
  /// - Throws: ``FileProblem`` when there is a list that cannot be read, or another program does not
  ///   let go of it.
  public init(_ environment: Environment, isToChange: Bool = false) throws(FileProblem) {
    path = environment.dataFolder.map { "\($0)/references.txt" }
    guard let path else { return }
    if isToChange, let folder = environment.dataFolder {
      try Files.makeFolder(folder)
      lock = try FolderLock(folder)
    }
    lines = try LineFile.lines(of: path, limit: ReferenceLibrary.largest)
  }

  /// Adds a file or a folder.
  ///
  /// - Parameter name: the path, from the current folder.
  /// - Returns: the whole path, and whether it is new.
  /// - Throws: ``FileProblem`` when there is nothing of that name, it is neither a file nor a folder, or
  ///   a folder with too many guides.
  public mutating func add(_ name: String) throws(FileProblem) -> (path: String, isNew: Bool) {
    guard let whole = SystemCalls.realpath(name) else { throw FileProblem(name, .missing) }
    // A list of lines cannot hold it.
    guard !whole.utf8.contains(UInt8(ascii: "\n")) else { throw FileProblem(name, .isNoFile) }
    guard let status = try? SystemCalls.status(whole),
      [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    else { throw FileProblem(name, .isNoFile) }
    guard !paths.contains(whole) else { return (whole, false) }
    _ = try ReferenceFiles.few(at: whole)
    lines.append(whole)
    return (whole, true)
  }

  /// The paths that a name may mean: the path itself, from the current folder or whole, else those
  /// whose last part it is.
  public func matches(_ name: String) -> [String] {
    var name = name
    while name.count > 1, name.last == "/" { name.removeLast() }
    let whole = SystemCalls.realpath(name) ?? SystemCalls.currentFolder.map { "\($0)/\(name)" }
    if let exact = paths.first(where: { $0 == name || $0 == whole }) { return [exact] }
    return paths.filter { $0.hasSuffix("/\(name)") }
  }

  /// Takes a path from the list.
  public mutating func remove(_ path: String) { lines.removeAll { $0 == path } }

  /// Keeps the list.
  ///
  /// - Throws: ``FileProblem`` when it cannot be written.
  public func save() throws(FileProblem) {
    guard let path else { throw FileProblem("", .noHome) }
    defer { withExtendedLifetime(lock) {} }
    try LineFile.write(lines, to: path)
  }
}
