/// Something in a transcript that could not be read as it stands.
public struct TranscriptProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The YAML of the front matter cannot be read; the text says why.
    case badFrontMatter(String)
    /// A key has no value that the format knows.
    case badValue(key: String)
    /// The time of the start cannot be read; that of the id counts.
    case startOfID
    /// The time of the start cannot be read, nor one of the id; that of the file's name counts.
    case startOfName
    /// A line of the timeline is no event.
    case unreadableEvent
    /// An event is impossible where it stands.
    case impossibleEvent
    /// The last line of a running transcript was cut off.
    case tornLine
    /// A phase's section has fewer prompts than the front matter says.
    case missingPrompts(phase: Int)
    /// The bytes are not UTF-8 throughout.
    case notUTF8
    /// Two versions of a part stand here, with the marks that git puts between them.
    case mergeConflict
  }

  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let kind: Kind

  /// Creates a problem.
  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }

  /// Whether it is about the front matter.
  public var isInFrontMatter: Bool {
    switch kind {
    case .badFrontMatter, .badValue, .startOfID, .startOfName: true
    default: false
    }
  }

  /// What git puts above the first of two versions that it could not merge.
  static let conflictSign = "<<<<<<< "

  static let neverClosed =
    "the front matter is never closed; put a line `---` behind it, or bring back the rest of the file"

  static let mergeConflict =
    "a merge conflict was left here; keep one of both sides and take out the lines that mark them"

  static let noStart =
    "neither `started` nor the file's name says when the session began; write it as"
    + " 2026-11-23T19:04:11+01:00"
  static let noFormat =
    "`rehearse` is to say the number of the format, which is \(Transcript.format)"

  /// One sentence for people: what is wrong and what became of it.
  public var text: String {
    switch kind {
    case .badFrontMatter(let why): "the front matter cannot be read as YAML: \(why)"
    case .badValue(let key): "`\(key)` has no value that FORMAT.md knows; it was left out"
    case .startOfID: "`started` is no day and time that FORMAT.md knows; those of the `id` count"
    case .startOfName:
      "`started` is no day and time that FORMAT.md knows; those of the file's name count"
    case .unreadableEvent: "this line of the timeline is no event; it was kept but not counted"
    case .impossibleEvent: "this event cannot happen here; it was kept but not counted"
    case .tornLine: "the last line was cut off while it was written; it was kept but not counted"
    case .missingPrompts(let phase):
      "phase \(phase + 1) has fewer prompts here than the front matter says; the rest is missing"
    case .mergeConflict: TranscriptProblem.mergeConflict
    case .notUTF8: "the file is not UTF-8 throughout; the bytes that are not were replaced"
    }
  }
}
