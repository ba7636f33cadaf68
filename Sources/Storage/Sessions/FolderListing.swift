import Glibc

/// What a folder of transcripts holds; hidden files are passed over.
struct FolderListing: Sendable {
  /// The folder.
  let folder: SessionFolder
  /// The transcript files, by name, which is by time.
  private(set) var files: [String] = []
  /// Symbolic links, to whatever.
  private(set) var links: [String] = []
  /// Folders inside it.
  private(set) var folders: [String] = []
  /// Transcript files with names that are not UTF-8, as a shell takes them: `$'caf\xE9.md'`.
  private(set) var foreignNames: [String] = []
  /// What tells the folder from others, however it is named; `nil` when it is missing.
  let status: stat?

  private static let ending = ".md".utf8

  /// Lists a folder; a missing one holds nothing.
  ///
  /// - Throws: ``FileProblem`` when it cannot be listed to its end.
  init(of folder: SessionFolder) throws(FileProblem) {
    self.folder = folder
    let found: (entries: [SystemCalls.Entry], folder: stat)?
    do { found = try SystemCalls.entries(in: folder.path) } catch {
      switch error.code {
      case ENOTDIR: throw FileProblem(folder.path, .isNoFolder)
      case EACCES, EPERM: throw FileProblem(folder.path, .unreadable(errno: error.code))
      default: throw FileProblem(folder.path, .unlisted(errno: error.code))
      }
    }
    status = found?.folder
    for entry in found?.entries ?? [] where entry.name.utf8.first != UInt8(ascii: ".") {
      add(entry)
    }
    files.sort()
    links.sort()
    folders.sort()
  }

  private mutating func add(_ entry: SystemCalls.Entry) {
    let isNamedSo = entry.name.utf8.suffix(3).elementsEqual(FolderListing.ending)
    if let name = entry.foreignName {
      let isFile = [DT_REG, DT_LNK, DT_UNKNOWN].contains(entry.type)
      if isNamedSo, isFile { foreignNames.append(FolderListing.quoted(name)) }
      return
    }
    switch type(of: entry) {
    case DT_REG: if isNamedSo { files.append(entry.name) }
    case DT_LNK: links.append(entry.name)
    case DT_DIR: folders.append(entry.name)
    default: break
    }
  }

  /// The type of an entry; some file systems have to be asked for it.
  private func type(of entry: SystemCalls.Entry) -> Int {
    guard entry.type == DT_UNKNOWN else { return entry.type }
    let path = folder.path(of: entry.name)
    let status = try? SystemCalls.status(path, followingLinks: false)
    switch status.map({ $0.st_mode & S_IFMT }) {
    case S_IFREG: return DT_REG
    case S_IFLNK: return DT_LNK
    case S_IFDIR: return DT_DIR
    default: return DT_UNKNOWN
    }
  }

  /// A name as Bash and its like take it.
  private static func quoted(_ name: [UInt8]) -> String {
    let signs = name.map { byte in
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\\"): "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return "$'\(signs.joined())'"
  }
}
