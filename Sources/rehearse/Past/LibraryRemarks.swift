import Storage
import Texts

/// What has to be told of past sessions besides them: what was not read, and what does not count.
struct LibraryRemarks {
  let library: TranscriptLibrary

  /// So many copies, or links and folders, are told one by one.
  private static let most = 20

  /// Files that are missing in what is shown, a sentence each, below a line that counts them.
  var lines: [String] {
    unread(library.notRead, "not read")
      + unread(library.unread.filter(\.isSession), "not read whole")
      + some(copies, "\(copyCount):")
  }

  /// Links, and folders inside, that are not looked into.
  var passedOver: [String] {
    let places = library.passedOver().map(\.sentence)
    return some(
      places, "\(Counted.text(places.count, "place is", "places are")) passed over:")
  }

  /// All of that in one line: the first file that was not read, and how many there are besides; `nil`
  /// when none is missing.
  var inShort: String? {
    guard let first = library.unread.first else {
      return library.copies.isEmpty ? nil : "\(copyCount); rehearse log names the files"
    }
    let more = library.unread.count + library.copies.count - 1
    return first.sentence + (more > 0 ? " (and \(more) more)" : "")
  }

  /// What is said when there is no session to show.
  var nothing: String {
    guard library.sessions.isEmpty else {
      return "None of the \(library.sessions.count) sessions fits."
    }
    let folders = library.folders.map(\.path).joined(separator: " and ")
    guard library.notRead.isEmpty else { return "No session in \(folders) could be read." }
    return "No sessions in \(folders) yet; rehearse start begins one."
  }

  private var copyCount: String {
    Counted.text(
      library.copies.count, "copy of a session does not count", "copies do not count")
  }

  private var copies: [String] {
    library.copies.map { copy in
      let id = copy.session.summary.id
      return "\(copy.session.path): a copy of session \(id.isEmpty ? copy.counted.id : id), which"
        + " counts by \(copy.counted.path); delete one of both"
    }
  }

  private func unread(_ files: [TranscriptLibrary.Unread], _ what: String) -> [String] {
    let count = Set(files.map(\.path)).count
    guard count > 0 else { return [] }
    return ["\(Counted.text(count, "file was", "files were")) \(what):"]
      + files.map(\.sentence)
  }

  private func some(_ sentences: [String], _ heading: String) -> [String] {
    guard !sentences.isEmpty else { return [] }
    let rest = sentences.count - LibraryRemarks.most
    return [heading] + sentences.prefix(LibraryRemarks.most)
      + (rest > 0 ? ["and \(rest) more"] : [])
  }
}

extension TranscriptLibrary.Unread {
  /// One sentence with file and line.
  var sentence: String { "\(line.map { "\(path):\($0)" } ?? path): \(text)" }
}
