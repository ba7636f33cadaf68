import Transcripts

/// All transcripts of a folder, read.
public struct TranscriptLibrary: Sendable {
  /// One transcript.
  public struct Entry: Sendable {
    /// The file's path.
    public let path: String
    /// The file's name without its ending: what a session is called by.
    public let id: String
    /// What the file holds.
    public let reading: TranscriptReader.Reading
  }

  /// A file that could not be read.
  public struct Unread: Hashable, Sendable {
    /// The file's path.
    public let path: String
    /// The line, from 1; `nil` when it is about the whole file.
    public let line: Int?
    /// One sentence: what is wrong.
    public let text: String
  }

  /// What a name leads to.
  public enum Match: Sendable {
    /// One transcript.
    case found(Entry)
    /// Several begin with it; their ids.
    case ambiguous([String])
    /// None does.
    case unknown
  }

  /// The folder that was read.
  public let folder: SessionFolder
  /// The transcripts, oldest first.
  public private(set) var entries: [Entry] = []
  /// Files that look like transcripts and cannot be read.
  public private(set) var unread: [Unread] = []

  /// Reads a folder.
  ///
  /// - Parameter folder: where the transcripts are; Markdown files of other kinds are passed over.
  /// - Throws: ``FileProblem`` when the folder cannot be listed.
  public init(_ folder: SessionFolder) throws(FileProblem) {
    self.folder = folder
    for name in try folder.files() { add(folder.path(of: name), id: String(name.dropLast(3))) }
    // Of one second, "-10" comes after "-9".
    entries.sort { left, right in
      let (first, second) = (left.reading.summary.started, right.reading.summary.started)
      return (first.seconds, left.id.count, left.id) < (second.seconds, right.id.count, right.id)
    }
  }

  private mutating func add(_ path: String, id: String) {
    do {
      let bytes = try Files.read(
        path, limit: SessionFolder.largestTranscript, followingLinks: false)
      entries.append(Entry(path: path, id: id, reading: try TranscriptReader.read(bytes)))
    } catch let problem as FileProblem {
      unread.append(Unread(path: path, line: nil, text: problem.text))
    } catch let refusal as TranscriptReader.Refusal {
      if let text = refusal.text {
        unread.append(Unread(path: path, line: refusal.line, text: text))
      }
    } catch {}
  }

  /// Finds a transcript: by its id, by a part that begins only one, by `last`, or by `-2` for the
  /// second last.
  public func find(_ name: String) -> Match {
    if name == "last", let last = entries.last { return .found(last) }
    if let back = Int(name), back < 0, back >= -entries.count {
      return .found(entries[entries.count + back])
    }
    if let exact = entries.first(where: { $0.id == name }) { return .found(exact) }
    let found = entries.filter { $0.id.hasPrefix(name) }
    guard let first = found.first, !name.isEmpty else { return .unknown }
    return found.count == 1 ? .found(first) : .ambiguous(found.map(\.id))
  }
}
