import CSignals
import Storage
import Transcripts

/// A file that `-o` names, or that a command writes unless another is named.
enum OutputFile {
  /// Whether a file has one of some endings: a guide that is named by mistake has another.
  static func isCalled(_ path: String, _ endings: [String]) -> Bool {
    let name = path.lowercased()
    return endings.contains { name.hasSuffix("." + $0) }
  }

  /// Writes the file in one step and tells where it is.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - bytes: its content.
  ///   - kind: what it is, should something else stand there that may not go: "report".
  ///   - context: where that is told.
  ///   - mayGo: tells from the first bytes of a file that is there whether it may be replaced.
  /// - Throws: ``Failure`` when it cannot be written; what was there is as it was.
  static func write(
    _ path: String, _ bytes: [UInt8], kind: String, _ context: Context,
    mayGo: (_ start: [UInt8]) -> Bool
  ) throws(Failure) {
    let otherName = Files.otherName(of: path)
    // Who interrupts it leaves nothing of it behind.
    _ = signals_remove_file(Files.aside(of: path))
    defer { _ = signals_remove_file(nil) }
    do {
      // A session is nowhere else.
      try Files.overwrite(path, with: bytes) {
        !TranscriptReader.mayBeTranscript($0) && mayGo($0)
      }
    } catch {
      switch error.kind {
      case .exists:
        throw Failure(
          ExitStatus.files, "\(path) is no \(kind) and stays as it is; name a file with -o FILE")
      case .isFolder:
        throw Failure(ExitStatus.files, "\(path) is a folder; name a file with -o FILE")
      case .isNoFile:
        throw Failure(
          ExitStatus.files, "\(path) is no ordinary file; -o - writes to standard output")
      default:
        throw Failure(
          ExitStatus.files,
          "\(path): it cannot be written (\(error.reason)); name another with -o FILE")
      }
    }
    context.complain("wrote \(path)")
    if let otherName { context.complain(Failure(otherName).message) }
  }
}
