import Dispatch
import Glibc
import Synchronization
import Transcripts

/// Reads what the transcripts of a folder say in their front matter, on all processors.
struct FolderReader {
  /// What came of files, in no order.
  struct Findings: Sendable {
    var sessions: [PastSession] = []
    /// Those of one file are in the order of its lines.
    var unread: [TranscriptLibrary.Unread] = []
  }

  /// How much of a file is read to find its front matter, in bytes.
  private static let reach = 16_384
  /// How many files are read in one go.
  private static let batch = 128

  private let folder: SessionFolder
  private let names: [String]

  /// Prepares for files.
  ///
  /// - Parameters:
  ///   - folder: where they are.
  ///   - names: their names, which end in `.md`.
  init(_ folder: SessionFolder, _ names: [String]) {
    (self.folder, self.names) = (folder, names)
  }

  /// Reads the files.
  func findings() -> Findings {
    let directory = try? SystemCalls.open(folder.path, O_RDONLY | O_DIRECTORY)
    defer { directory.map(SystemCalls.close) }
    let obstacle = SystemCalls.obstacle
    let all = Mutex(Findings())
    let batches = (names.count + FolderReader.batch - 1) / FolderReader.batch
    DispatchQueue.concurrentPerform(iterations: batches) { number in
      let start = number * FolderReader.batch
      let end = min(start + FolderReader.batch, names.count)
      func read() -> Findings { findings(of: names[start..<end], in: directory) }
      // Other threads do not have the values of a task, and only tests have one.
      let found = obstacle.map { SystemCalls.$obstacle.withValue($0, operation: read) } ?? read()
      all.withLock { all in
        all.sessions += found.sessions
        all.unread += found.unread
      }
    }
    return all.withLock { $0 }
  }

  private func findings(of names: ArraySlice<String>, in directory: Int32?) -> Findings {
    var found = Findings()
    withUnsafeTemporaryAllocation(byteCount: FolderReader.reach, alignment: 16) { buffer in
      for name in names {
        let (path, id) = (folder.path(of: name), String(name.dropLast(3)))
        if let summary = directory.flatMap({ scan(name, in: $0, buffer) }) {
          found.sessions.append(PastSession(path: path, id: id, summary: summary))
        } else {
          read(path, id: id, into: &found)
        }
      }
    }
    return found
  }

  /// What the first bytes of a file say, if they say it for certain.
  private func scan(
    _ name: String, in directory: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Summary? {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    guard let file = try? SystemCalls.open(name, in: directory, flags) else { return nil }
    defer { SystemCalls.close(file) }
    guard let count = try? SystemCalls.read(file, buffer) else { return nil }
    // Too large a file is refused, whatever it begins with.
    if count == buffer.count {
      let size = (try? SystemCalls.fstat(file))?.st_size ?? .max
      guard size <= SessionFolder.largestTranscript else { return nil }
    }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    return SummaryScanner.scan(bytes.bindMemory(to: UInt8.self))
  }

  /// Reads a file whole.
  private func read(_ path: String, id: String, into found: inout Findings) {
    do {
      let reading = try TranscriptLibrary.read(path)
      found.sessions.append(PastSession(path: path, id: id, summary: reading.summary))
      found.unread += reading.problems.filter(\.isInFrontMatter).map {
        TranscriptLibrary.Unread(path: path, line: $0.line, text: $0.text)
      }
    } catch {
      if !error.isForeign { found.unread.append(error) }
    }
  }
}
