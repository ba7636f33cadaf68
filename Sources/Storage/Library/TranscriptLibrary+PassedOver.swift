extension TranscriptLibrary {
  /// So many folders are looked into, at most, to find out whether one of them holds Markdown.
  private static let mostLooks = 32

  /// What lies in the folders and is not read: links that lead to no transcript, and where the folders
  /// inside do not belong to it, all links and those of these folders that hold Markdown files.
  public func passedOver() -> [Unread] {
    let flat = tree.listings.filter { !$0.folder.includesFolders }
    return tree.passedOver + flat.flatMap(TranscriptLibrary.passedOver)
  }

  private static func passedOver(_ listing: FolderListing) -> [Unread] {
    let folder = listing.folder
    let links = listing.links.filter { $0.hasSuffix(".md") }.map { name in
      Unread(
        path: folder.path(of: name), line: nil,
        text:
          "with `recursive: off` no link is followed; name the folder of the file with --sessions")
    }
    let folders = (listing.folders + listing.links.filter { !$0.hasSuffix(".md") }).sorted()
      .compactMap { name -> Unread? in
        let path = folder.path(of: name)
        return markdown(in: SessionFolder(path)).map { found in
          Unread(
            path: path, line: nil,
            text: "with `recursive: off` no folder inside is read; name \(found) with --sessions")
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
