import Glibc

/// The Markdown files in a folder and in the folders inside it.
enum MarkdownFolder {
  /// No folder is looked into that lies deeper than this.
  private static let deepest = 32
  private static let endings = [".md", ".markdown"]

  /// The files, by name, those of a folder before those of the folders inside it.
  ///
  /// Hidden files and folders are passed over, and so are links to folders, which may lead in
  /// circles. A folder that cannot be listed stands for its files: who reads it is told why.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - depth: how deep it lies.
  /// - Returns: paths that begin with that of the folder.
  static func files(in folder: String, depth: Int = 0) -> [String] {
    guard depth <= deepest else { return [] }
    guard let names = try? SystemCalls.names(in: folder) else { return [folder] }
    var files: [String] = []
    var folders: [String] = []
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.sorted() where name.first != "." {
      let path = base + name
      if isFolder(path) {
        folders.append(path)
      } else if endings.contains(where: name.lowercased().hasSuffix) {
        files.append(path)
      }
    }
    return files + folders.flatMap { self.files(in: $0, depth: depth + 1) }
  }

  private static func isFolder(_ path: String) -> Bool {
    let status = try? SystemCalls.status(path, followingLinks: false)
    return status.map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }
}
