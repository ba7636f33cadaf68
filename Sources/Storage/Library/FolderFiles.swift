/// Transcript files that lie in one folder.
struct FolderFiles: Sendable {
  /// The folder.
  let folder: SessionFolder
  /// Their names, in order; all end in `.md`.
  let names: [String]
}
