import Transcripts

extension TranscriptLibrary {
  /// What the transcripts of folders are called by; none is opened.
  ///
  /// - Parameter folders: where they are.
  /// - Returns: their ids, in no order.
  /// - Throws: ``FileProblem`` when a folder cannot be listed to its end.
  public static func ids(in folders: [SessionFolder]) throws(FileProblem) -> [String] {
    try FolderTree(of: folders).files.flatMap { $0.names.map(SessionFolder.id) }
  }

  /// Where the deleted sessions of folders lie, and of what belongs to them: each trash is beside the
  /// file that was deleted.
  ///
  /// - Parameter folders: where the transcripts are.
  /// - Returns: the folders, which need not exist.
  /// - Throws: ``FileProblem`` when a folder cannot be listed to its end, or a trash is a symbolic link.
  public static func trash(of folders: [SessionFolder]) throws(FileProblem) -> [SessionFolder] {
    let folders = try FolderTree(of: folders).files.map(\.folder)
    for folder in folders { try folder.checkTrash() }
    return folders.map(\.trash)
  }

  /// The folder, of those that were asked for, in which a session was found; that of its file where only
  /// a link led there.
  public func folder(of session: PastSession) -> SessionFolder {
    folders.first { $0.holds(session.path) } ?? SessionFolder(of: session.path)
  }
}
