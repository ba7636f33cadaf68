/// Why a file is no transcript.
public enum TranscriptRefusal: Error, Hashable, Sendable {
  /// Its front matter has no `rehearse:`, or it has no front matter at all.
  case notATranscript
  /// It was written in a later format.
  case laterFormat(String)
  /// Its front matter is no YAML; the line and the reason.
  case badFrontMatter(line: Int, String)

  /// The line it is about, from 1; `nil` when it is the whole file.
  public var line: Int? {
    if case .badFrontMatter(let line, _) = self { line } else { nil }
  }

  /// One sentence for people.
  public var text: String {
    switch self {
    case .notATranscript: "this is no transcript of rehearse"
    case .laterFormat(let version):
      "this transcript has format \(version) and this program reads format \(Transcript.format); "
        + "get a later program"
    case .badFrontMatter(_, let why): why
    }
  }
}
