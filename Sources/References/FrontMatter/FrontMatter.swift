import Structures
import Texts

/// The front matter of a reference, typed.
///
/// A field is `nil` when the document leaves it out, leaves it empty, or gives a value that is not
/// of its type; the last is a problem of the reference.
public struct FrontMatter: Hashable, Sendable {
  /// The title of the document.
  public internal(set) var title: String?
  /// What the document is about.
  public internal(set) var summary: String?
  /// What kind of document it is, for instance "reference".
  public internal(set) var contentType: String?
  /// The levels the document is written for.
  public internal(set) var audience: [String]?
  /// How hard its contents are.
  public internal(set) var difficulty: Difficulty?
  /// How long working through it takes, in words.
  public internal(set) var estimatedTime: String?
  /// The subjects it can be found under.
  public internal(set) var tags: [String]?
  /// The day of its last change.
  public internal(set) var lastUpdated: CalendarDate?
  /// Its version.
  public internal(set) var version: String?
  /// How far the work on it has come.
  public internal(set) var status: ReferenceStatus?
  /// What kind of lookup it serves.
  public internal(set) var referenceType: ReferenceType?
  /// Whether it is laid out for quick lookup.
  public internal(set) var lookupOptimized: Bool?
  /// Whether it covers its whole subject.
  public internal(set) var comprehensiveCoverage: Bool?
  /// What a reader should know before.
  public internal(set) var prerequisites: [String]?
  /// What a reader learns from it.
  public internal(set) var learningObjectives: [String]?
  /// The documents that belong to it.
  public internal(set) var relatedContent: [String]?
  /// Where it stands among other documents, in words.
  public internal(set) var progressionPath: String?
  /// Who wrote it.
  public internal(set) var contributors: [String]?
  /// The day on which it must be looked through again.
  public internal(set) var reviewDate: CalendarDate?
  /// Who answers for it.
  public internal(set) var contentOwner: String?
  /// How far its view reaches.
  public internal(set) var technicalDepth: TechnicalDepth?
  /// What interviews it prepares for.
  public internal(set) var interviewFocus: InterviewFocus?
  /// The keys that have no meaning here, in the order of the document.
  public internal(set) var unknownKeys: [String] = []
}
