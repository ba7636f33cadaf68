import Structures

/// Something that a person does again and again, which numbers bear out and chance does not explain.
public struct Finding: Hashable, Sendable {
  /// What is found.
  public let kind: Kind
  /// What has become of it.
  public let state: State
  /// Whether it has been mended since the last session but one, which is told once.
  public let isMendedNow: Bool
  /// The structure; `nil` for what is of the person.
  public let structure: StructureName?
  /// What it is about.
  public let subject: Subject
  /// What it is made of.
  public let figures: Figures
  /// How likely chance alone is to give so much.
  public let chance: Double
  /// The figures of the last review that showed it.
  public let shown: Figures
  /// What to do about it; `nil` where nothing that can be started helps.
  public internal(set) var action: PracticeAction?

  /// Whether it shows now.
  public var isShown: Bool { state == .new || state == .confirmed }

  /// Whether it is said without being asked for: what is mended is told once.
  public var isTold: Bool { state != .mended || isMendedNow }

  /// What a finding is about.
  public struct Subject: Hashable, Sendable {
    /// The phase's place in the newest session; `nil` where it is of no phase.
    public var phase: Int?
    /// The phase's title.
    public var title: String?
    /// The prompt, by its words.
    public var prompt: String?
    /// The place of the phase that causes it.
    public var cause: Int?
    /// The title of the phase that causes it.
    public var causeTitle: String?
  }

  /// What a finding is made of.
  public struct Figures: Hashable, Sendable {
    /// Of how many.
    public var n: Int
    /// In how many it shows.
    public var count: Int
    /// The typical time, in seconds.
    public var typical: Double?
    /// The edge of the window that it is past, in seconds.
    public var edge: Double?
    /// How much it is: a factor of time, a share of marks, or a part of a band.
    public var ratio: Double?
    /// What it costs a session, in seconds; the order of findings.
    public var cost = 10.0
    /// The sessions in which it shows, newest first, by id.
    public var sessions: [String] = []
    /// Of sessions in which it could occur, whether it did; oldest first.
    var occurrences: [Bool] = []
  }
}
