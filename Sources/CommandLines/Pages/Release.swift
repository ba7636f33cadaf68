import Transcripts

/// Which program this is.
///
/// CHANGELOG.md says the same, and a test holds both together.
public enum Release {
  /// The version of the program.
  public static let version = "0.1.0"
  /// The day of the version, as 2026-10-01.
  public static let date = "2026-11-29"

  /// Says which program this is, and which transcripts it reads and writes, in one line.
  ///
  /// - Parameter commit: the commit that it was built from, empty when that is not known.
  /// - Returns: the line, without its end.
  public static func line(commit: String) -> String {
    let built = commit.isEmpty ? "" : "commit \(commit), "
    return "rehearse \(version) (\(built)transcripts of format \(Transcript.format))"
  }
}
