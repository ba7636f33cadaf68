import Glibc

/// What folders of transcripts hold, with the folders inside them and what symbolic links lead to.
///
/// FORMAT.md tells which files that are.
struct FolderTree: Sendable {
  /// No folder is looked into that lies deeper than this.
  private static let deepest = 32
  private static let ending = ".md"

  /// What each folder holds; one that is reached twice, by a link that leads back or by another name,
  /// is listed once.
  private(set) var listings: [FolderListing] = []
  /// Folders inside that cannot be listed, and files with names that are not UTF-8.
  private(set) var unread: [TranscriptLibrary.Unread] = []
  /// Links that lead to no transcript, and folders that lie too deep.
  private(set) var passedOver: [TranscriptLibrary.Unread] = []
  /// The place of each folder among the listings.
  private var places: [FileIdentity: Int] = [:]
  /// The files that links lead to: whole paths without links.
  private var targets: Set<String> = []

  /// Lists folders.
  ///
  /// - Parameter folders: where the transcripts are; a missing one holds nothing.
  /// - Throws: ``FileProblem`` when one of them cannot be listed to its end.
  init(of folders: [SessionFolder]) throws(FileProblem) {
    for folder in folders { add(try FolderListing(of: folder), depth: 0) }
  }

  /// The transcript files, folder by folder: those that are listed, then others that links lead to.
  var files: [FolderFiles] {
    let listed = listings.map { FolderFiles(folder: $0.folder, names: $0.files) }
    return targets.isEmpty ? listed : listed + linked
  }

  /// The last transcript files by their names, which is by time.
  ///
  /// - Parameter count: how many, of all folders together.
  /// - Returns: the files, folder by folder.
  func newest(_ count: Int) -> [FolderFiles] {
    let files = files
    let names = files.flatMap(\.names).sorted()
    guard let first = names.suffix(count).first else { return [] }
    return files.map { some in
      FolderFiles(folder: some.folder, names: some.names.filter { $0 >= first })
    }
  }

  private mutating func add(_ listing: FolderListing, depth: Int) {
    if let identity = listing.status.map(FileIdentity.init) {
      guard places[identity] == nil else { return }
      places[identity] = listings.count
    }
    listings.append(listing)
    let folder = listing.folder
    unread += listing.foreignNames.map { name in
      TranscriptLibrary.Unread(
        path: folder.path(of: name), line: nil, text: "its name is not UTF-8; give it another one")
    }
    guard folder.includesFolders else { return }
    let inside = listing.folders + listing.links.filter { leadsToFolder(folder.path(of: $0)) }
    for name in inside.sorted() { enter(folder.path(of: name), depth: depth + 1) }
  }

  private mutating func enter(_ path: String, depth: Int) {
    guard depth <= FolderTree.deepest else {
      return pass(path, "it lies \(depth) folders down; name it with --sessions")
    }
    do {
      add(try FolderListing(of: SessionFolder(path)), depth: depth)
    } catch {
      unread.append(TranscriptLibrary.Unread(path: path, line: nil, text: error.text))
    }
  }

  /// Whether a link leads to a folder that may be entered; a transcript that it leads to is noted.
  private mutating func leadsToFolder(_ link: String) -> Bool {
    let isNamedSo = link.hasSuffix(FolderTree.ending)
    guard let target = SystemCalls.realpath(link),
      let type = (try? SystemCalls.status(target))?.st_mode
    else {
      if isNamedSo { pass(link, "it leads nowhere; mend the link or remove it") }
      return false
    }
    let isHidden = FolderTree.isHidden(target)
    if type & S_IFMT == S_IFDIR { return !isHidden }
    guard isNamedSo else { return false }
    let isInHidden = FolderTree.isHidden(SessionFolder(of: target).path)
    if type & S_IFMT == S_IFREG, target.hasSuffix(FolderTree.ending), !isHidden, !isInHidden {
      targets.insert(target)
    } else {
      pass(link, "it leads to \(target), which is hidden or no file whose name ends in .md")
    }
    return false
  }

  /// The files that links lead to and that are not listed anyway.
  private var linked: [FolderFiles] {
    let folders = Dictionary(grouping: targets) { SessionFolder(of: $0) }
    return folders.sorted { $0.key.path < $1.key.path }.map { folder, targets in
      let names = targets.map { String($0.dropFirst(folder.path(of: "").count)) }
      let place = (try? SystemCalls.status(folder.path)).flatMap { places[FileIdentity($0)] }
      let listed = Set(place.map { listings[$0].files } ?? [])
      return FolderFiles(folder: folder, names: names.filter { !listed.contains($0) }.sorted())
    }
  }

  private mutating func pass(_ path: String, _ text: String) {
    passedOver.append(TranscriptLibrary.Unread(path: path, line: nil, text: text))
  }

  private static func isHidden(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).last?.first == UInt8(ascii: ".")
  }
}
