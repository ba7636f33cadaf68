extension TranscriptLibrary {
  /// So many folders are looked into, at most, to find out whether one of them holds Markdown.
  private static let mostLooks = 32

  /// What lies in the folders and is not read: links, and folders inside that hold Markdown files.
  public func passedOver() -> [Unread] { listings.flatMap(TranscriptLibrary.passedOver) }

  private static func passedOver(_ listing: FolderListing) -> [Unread] {
    let folder = listing.folder
    let links = listing.links.filter { $0.hasSuffix(".md") }.map { name in
      Unread(
        path: folder.path(of: name), line: nil,
        text: "a symbolic link is not read; name the folder of the file itself with --sessions")
    }
    let folders = (listing.folders + listing.links.filter { !$0.hasSuffix(".md") }).sorted()
      .compactMap { name -> Unread? in
        let path = folder.path(of: name)
        return markdown(in: SessionFolder(path)).map { found in
          Unread(
            path: path, line: nil,
            text: "a folder inside is not looked into; name \(found) with --sessions")
        }
      }
    return links + folders
  }

  /// The first folder that holds Markdown files, of a folder and those inside it.
  private static func markdown(in folder: SessionFolder) -> String? {
    var waiting = [folder][...]
    for _ in 0..<mostLooks {
      guard let folder = waiting.popFirst() else { return nil }
      guard let listing = try? FolderListing(of: folder) else { continue }
      if !listing.files.isEmpty { return folder.path }
      waiting += listing.folders.map { SessionFolder(folder.path(of: $0)) }
    }
    return nil
  }
}
