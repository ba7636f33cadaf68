import Sessions
import Transcripts

extension TranscriptFile {
  /// Whether a file holds nothing, or only the beginning of what was written to it.
  static func isCutOff(_ bytes: [UInt8], of transcript: Transcript) -> Bool {
    let written = opening(of: transcript)
    return bytes.count < written.count && written.starts(with: bytes)
  }

  /// What the file of a session began with, whatever has happened since.
  static func opening(of transcript: Transcript) -> [UInt8] {
    var bare = transcript
    (bare.ended, bare.events, bare.notes) = (nil, [], [])
    return Array(TranscriptWriter.whole(bare).utf8)
  }

  /// Puts a file in place of what stands there; what is appended to that meanwhile, or saved over it, goes along.
  ///
  /// - Parameters:
  ///   - path: the place, whose folder is made if need be.
  ///   - present: what stands there.
  ///   - content: what the new file holds, which depends on what stands there.
  /// - Returns: the new file, open for appending and locked, and its size in bytes.
  /// - Throws: ``FileProblem`` when that cannot be done.
  static func place(
    at path: String, over present: PresentTranscript?, _ content: () -> [UInt8]
  ) throws(FileProblem) -> (file: Int32, size: Int) {
    try Files.makeFolder(SessionFolder(of: path).path)
    var tries = 0
    while true {
      let bytes = content()
      // Who never stops to append would keep the session from ever ending.
      tries += 1
      let mayWait = tries < 100
      var isOutdated = false
      do {
        let file = try Files.place(bytes, at: path) {
          isOutdated = mayWait && (present?.follow(path) ?? false || present?.catchUp() ?? false)
          return isOutdated
        }
        guard mayWait, present?.catchUp() ?? false else { return (file, bytes.count) }
        SystemCalls.close(file)
      } catch {
        guard isOutdated else { throw error }
      }
    }
  }
}
