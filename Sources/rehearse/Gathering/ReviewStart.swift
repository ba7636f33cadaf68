import Coaching
import Storage

/// What the review screen begins with.
struct ReviewStart {
  /// The folders of the transcripts.
  var folders: [SessionFolder]
  /// Which of them are looked at.
  var filter = SessionFilter()
  /// The file of the session to begin with; `nil` is the newest.
  var selected: String?
  /// Whether leaving the screen leaves the program; else it leads to the home screen.
  var isAlone = false
}

extension ReviewStart {
  /// Begins with the session of a transcript, among those of the folder for transcripts where it lies
  /// there, else among those of its own.
  init(of path: String, in folder: SessionFolder) {
    self.init(folders: [folder.holds(path) ? folder : SessionFolder(of: path)], selected: path)
  }
}
