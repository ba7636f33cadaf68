import Glibc
import Synchronization
import Transcripts

/// Reads what transcripts say in their front matter, on all processors.
struct FolderReader {
  /// What came of some files.
  struct Findings: Sendable {
    var sessions: [PastSession] = []
    var unread: [TranscriptLibrary.Unread] = []
  }

  /// How much of a file is read to find its front matter, in bytes.
  private static let reach = 16_384
  /// How many files a batch has.
  private static let size = 128

  private static let spoilt =
    "it is called like a transcript and is none: empty, cut off, or saved in another encoding"

  private let batches: [Batch]
  private let mayHold: TranscriptLibrary.ContentTest?

  /// Prepares for files, folder by folder.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - mayHold: looks at each file first; those with front matter that do not hold what is looked for
  ///     are passed over, whatever else may be said of them.
  init(_ files: [FolderFiles], mayHold: TranscriptLibrary.ContentTest? = nil) {
    self.mayHold = mayHold
    batches = files.flatMap { some in
      stride(from: 0, to: some.names.count, by: FolderReader.size).map { start in
        Batch(some.folder, some.names[start...].prefix(FolderReader.size))
      }
    }
  }

  /// Reads the files.
  ///
  /// - Parameter telling: is told how many are read.
  /// - Returns: what came of each batch of files, in their order.
  func findings(telling: @escaping AllProcessors.Telling) -> [Findings] {
    let count = WorkCount(of: batches.reduce(0) { $0 + $1.names.count }, telling)
    AllProcessors.perform(batches.count) { number in
      let batch = batches[number]
      let found = findings(of: batch.names, in: batch.folder)
      batch.findings.withLock { $0 = found }
      count.add(batch.names.count)
    }
    return batches.map { $0.findings.withLock { $0 } }
  }

  /// Files of a folder, and what comes of them, which one thread writes down: no other waits for the
  /// lock.
  private final class Batch: Sendable {
    let folder: SessionFolder
    let names: ArraySlice<String>
    let findings = Mutex(Findings())

    init(_ folder: SessionFolder, _ names: ArraySlice<String>) {
      (self.folder, self.names) = (folder, names)
    }
  }

  private func findings(of names: ArraySlice<String>, in folder: SessionFolder) -> Findings {
    let directory = try? SystemCalls.open(folder.path, O_RDONLY | O_DIRECTORY)
    defer { directory.map(SystemCalls.close) }
    var found = Findings()
    found.sessions.reserveCapacity(names.count)
    let scanner = SummaryScanner()
    withUnsafeTemporaryAllocation(byteCount: FolderReader.reach, alignment: 16) { buffer in
      for name in names {
        let path = folder.path(of: name)
        let bytes = directory.flatMap { start(of: name, in: $0, buffer) }
        if let bytes, isPassedOver(bytes) { continue }
        guard let bytes, let summary = scanner.scan(bytes) else {
          read(path, id: SessionFolder.id(of: name), into: &found)
          continue
        }
        // The text that is kept already will do.
        let isSame = name.utf8.count == summary.id.utf8.count + 3 && name.hasPrefix(summary.id)
        let id = isSame ? summary.id : SessionFolder.id(of: name)
        found.sessions.append(PastSession(path: path, id: id, summary: summary))
      }
    }
    return found
  }

  /// Whether a file does not hold what is looked for; what is saved in another encoding, or goes on
  /// behind these bytes, may.
  private func isPassedOver(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let mayHold, bytes.count < FolderReader.reach, bytes.starts(with: "---".utf8) else {
      return false
    }
    return !mayHold(bytes)
  }

  /// The first bytes of a file; `nil` when there is anything that stands against reading it.
  private func start(
    of name: String, in directory: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> UnsafeBufferPointer<UInt8>? {
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
    return bytes.bindMemory(to: UInt8.self)
  }

  /// Reads a file of which the front matter could not be scanned.
  private func read(_ path: String, id: String, into found: inout Findings) {
    do {
      let (summary, problems) = try TranscriptLibrary.summary(path)
      found.sessions.append(PastSession(path: path, id: id, summary: summary))
      found.unread += problems.map {
        TranscriptLibrary.Unread(path: path, line: $0.line, text: $0.text, isSession: true)
      }
    } catch {
      guard error.isForeign else { return found.unread.append(error) }
      // A file of another kind is not called by the second in which a session began.
      guard TranscriptName.isID(id) else { return }
      let spoilt = TranscriptLibrary.Unread(path: path, line: nil, text: FolderReader.spoilt)
      found.unread.append(spoilt)
    }
  }
}
