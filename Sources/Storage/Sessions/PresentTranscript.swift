import Transcripts

/// What stands at a transcript's place; it can still be read when another file has taken the place.
final class PresentTranscript {
  /// The file's content.
  private(set) var bytes: [UInt8]
  /// What it says.
  private(set) var reading: TranscriptReader.Reading
  private var file: Int32
  private let transcript: Transcript

  /// Reads what stands there; `nil` when nothing does, or only the beginning of what was written there.
  ///
  /// - Parameters:
  ///   - path: the place.
  ///   - transcript: whose place it is.
  /// - Throws: ``FileProblem`` when it cannot be read, or is something else.
  init?(at path: String, of transcript: Transcript) throws(FileProblem) {
    let opened: (file: Int32, size: Int)
    do {
      opened = try Files.open(
        path, limit: SessionFolder.largestTranscript, followingLinks: false)
    } catch {
      guard error.kind == .missing else { throw error }
      return nil
    }
    do throws(FileProblem) {
      bytes = try PresentTranscript.contents(opened.file, opened.size, path)
      if TranscriptFile.isCutOff(bytes, of: transcript) {
        SystemCalls.close(opened.file)
        return nil
      }
      let reading = try PresentTranscript.reading(bytes, of: transcript, path)
      guard reading.transcript.id == transcript.id else { throw FileProblem(path, .exists) }
      (self.reading, file, self.transcript) = (reading, opened.file, transcript)
    } catch {
      SystemCalls.close(opened.file)
      throw error
    }
  }

  deinit { SystemCalls.close(file) }

  private static func reading(
    _ bytes: [UInt8], of transcript: Transcript, _ path: String
  ) throws(FileProblem) -> TranscriptReader.Reading {
    do {
      return try TranscriptReader.read(bytes, name: transcript.id)
    } catch {
      guard case .badFrontMatter(let line, let why) = error else {
        throw FileProblem(path, .exists)
      }
      throw FileProblem(path, .hasBadFrontMatter(line: line, why))
    }
  }

  private static func contents(
    _ file: Int32, _ size: Int, _ path: String
  ) throws(FileProblem) -> [UInt8] {
    do {
      return try Files.contents(of: file, size: size, limit: SessionFolder.largestTranscript)
    } catch {
      throw FileProblem(path, .unreadable(errno: error.code))
    }
  }

  /// Takes in the file that an editor has put in this one's place since; tells whether one has.
  func follow(_ path: String) -> Bool {
    guard let own = try? SystemCalls.fstat(file),
      let there = try? SystemCalls.status(path, followingLinks: false), !own.isSameFile(as: there),
      let other = try? PresentTranscript(at: path, of: transcript)
    else { return false }
    (bytes, reading) = (other.bytes, other.reading)
    swap(&file, &other.file)
    return true
  }

  /// Takes in what was appended since; tells whether anything was.
  func catchUp() -> Bool {
    let rest = try? Files.contents(of: file, size: 0, limit: SessionFolder.largestTranscript)
    guard let rest, !rest.isEmpty,
      let reading = try? TranscriptReader.read(bytes + rest, name: reading.transcript.id)
    else {
      return false
    }
    bytes += rest
    self.reading = reading
    return true
  }
}
