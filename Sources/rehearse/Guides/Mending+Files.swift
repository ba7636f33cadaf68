import References
import Storage

extension Mending {
  /// What was mended of a guide, as it stands in the file beside it; `nil` where there is none.
  ///
  /// - Parameter guide: the file of the guide.
  init?(beside guide: String) {
    let file = Mending.file(beside: guide)
    do {
      self.init(try Files.read(file, limit: Mending.largest), file: file)
    } catch {
      guard error.kind != .missing else { return nil }
      self.init(unreadable: Mending.reason(error), file: file)
    }
  }

  private static func reason(_ problem: FileProblem) -> String {
    switch problem.kind {
    case .isFolder: "it is a folder"
    case .isNoFile: "it is no ordinary file"
    case .tooLarge: "it is larger than \(largest / 1_000_000) MB"
    default: problem.reason
    }
  }
}

extension Failure {
  /// A file beside a guide where the guide is wanted.
  static func mending(_ path: String) -> Failure {
    .usage("\(path) holds what was mended of a guide; name the guide itself")
  }
}

extension Reference {
  /// Reads a guide, with what was mended of it.
  ///
  /// - Parameters:
  ///   - bytes: what its file holds.
  ///   - path: its file.
  ///   - untimed: whether numbered lists without any time are structures as well.
  /// - Returns: the guide.
  /// - Throws: ``UnreadableDocument`` when the bytes are no text.
  static func mended(
    _ bytes: [UInt8], _ path: String, untimed: Bool
  ) throws(UnreadableDocument) -> Reference {
    let reference = try read(bytes: bytes, name: path, untimed: untimed)
    return Mending(beside: path).map { reference.mended(by: $0, GuideLines(bytes)) } ?? reference
  }
}
