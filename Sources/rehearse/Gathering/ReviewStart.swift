import Coaching
import Storage

/// What the review screen begins with.
struct ReviewStart {
  /// The folders of the transcripts.
  var folders: [SessionFolder]
  /// Which of them are looked at.
  var filter = SessionFilter()
  /// The session to begin with; `nil` is the newest.
  var selected: String?
  /// Whether leaving the screen leaves the program; else it leads to the home screen.
  var isAlone = false
}

extension ReviewStart {
  /// Begins with the session of a transcript, among those of its folder.
  init(of path: String) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    self.init(
      folders: [SessionFolder(of: path)],
      selected: String(name.hasSuffix(".md") ? name.dropLast(3) : name))
  }
}
