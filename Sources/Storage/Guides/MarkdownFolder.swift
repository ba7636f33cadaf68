import Glibc

/// The Markdown files in a folder and in the folders inside it.
struct MarkdownFolder {
  /// No folder is looked into that lies deeper than this.
  private static let deepest = 32
  private static let endings = [".md", ".markdown"]
  /// So many names are looked at for each file that is allowed.
  private static let namesPerFile = 100

  private let folder: String
  private let most: Int
  private var files: [String] = []
  private var names = 0

  /// The files, by name, those of a folder before those of the folders inside it.
  ///
  /// Hidden files and folders are passed over, and so are links to folders, which may lead in
  /// circles. A folder that cannot be listed stands for its files: who reads it is told why.
  ///
  /// - Parameter folder: the folder.
  /// - Returns: paths that begin with that of the folder.
  static func files(in folder: String) -> [String] {
    (try? files(in: folder, most: .max)) ?? []
  }

  /// The same of a folder that is to hold so many files at most.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - most: how many.
  /// - Returns: paths that begin with that of the folder.
  /// - Throws: ``FileProblem`` when it holds more, or a hundred times as many names of any kind.
  static func files(in folder: String, most: Int) throws(FileProblem) -> [String] {
    var walk = MarkdownFolder(folder, most: most)
    try walk.look(into: folder, depth: 0)
    return walk.files
  }

  private init(_ folder: String, most: Int) { (self.folder, self.most) = (folder, most) }

  private mutating func look(into path: String, depth: Int) throws(FileProblem) {
    guard depth <= MarkdownFolder.deepest else { return }
    guard let names = try? SystemCalls.names(in: path) else { return files.append(path) }
    var folders: [String] = []
    let base = path.hasSuffix("/") ? path : path + "/"
    for name in names.sorted() where name.first != "." {
      let path = base + name
      if MarkdownFolder.isFolder(path) {
        folders.append(path)
      } else if MarkdownFolder.endings.contains(where: name.lowercased().hasSuffix) {
        files.append(path)
      }
    }
    self.names += names.count
    guard files.count <= most, self.names / MarkdownFolder.namesPerFile <= most else {
      throw FileProblem(folder, .hasTooManyGuides(limit: most))
    }
    for folder in folders { try look(into: folder, depth: depth + 1) }
  }

  private static func isFolder(_ path: String) -> Bool {
    let status = try? SystemCalls.status(path, followingLinks: false)
    return status.map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }
}
