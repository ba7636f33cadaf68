/// A door through which outside bytes come in, with what has to hold whatever they are.
///
/// `Scripts/fuzz` looks for bytes that break it; the tests feed it the files in `Tests/Corpora`.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A guide: structures, questions, problems, lookup and upkeep.
  case guide
  /// A long guide, which is parsed in pieces.
  case pieces
  /// The file beside a guide that says what was mended, and what is said while mending.
  case mending
  /// A transcript: reading it, and writing what was read.
  case transcript
  /// The timeline of a transcript, replayed.
  case timeline
  /// The YAML before a guide and before a transcript.
  case frontMatter = "front-matter"
  /// The front matter of a transcript, as it is scanned for listings.
  case summary
  /// Times as people write them: on the command line, in transcripts and in guides.
  case durations
  /// The counts and sizes of an estimate.
  case quantities
  /// What a terminal sends.
  case keys

  /// Feeds bytes to the door.
  ///
  /// - Parameter bytes: any bytes.
  /// - Throws: ``Violation`` when something does not hold.
  public func check(_ bytes: [UInt8]) throws {
    switch self {
    case .guide: try GuideCheck.check(bytes)
    case .pieces: try PieceCheck.check(bytes)
    case .mending: try MendingCheck.check(bytes)
    case .transcript: try TranscriptCheck.check(bytes)
    case .timeline: try TimelineCheck.check(bytes)
    case .frontMatter: try FrontMatterCheck.check(bytes)
    case .summary: try SummaryCheck.check(bytes)
    case .durations: try DurationCheck.check(bytes)
    case .quantities: try QuantityCheck.check(bytes)
    case .keys: try KeyCheck.check(bytes)
    }
  }
}
