import Transcripts

extension TranscriptFile {
  /// Where a finished transcript lies: behind a symbolic link that stands in its place, if that leads
  /// to a file of the person's own.
  ///
  /// - Parameter path: the transcript's place.
  /// - Returns: the file, or the place itself: also when a link there leads to anything else, such as
  ///   a transcript that is running, which is never written through a link.
  static func finished(_ path: String) -> String {
    guard Files.isLink(path), let target = try? Files.target(of: path),
      let bytes = try? Files.read(
        target, limit: SessionFolder.largestTranscript, followingLinks: false),
      let reading = try? TranscriptReader.read(bytes, name: SessionFolder.id(of: path)),
      reading.stage == .finished
    else { return path }
    return target
  }
}
