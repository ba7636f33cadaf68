import Structures

/// A structure while it is mended.
public struct DraftStructure: Hashable, Sendable {
  /// As it was read; `nil` for one that was not.
  public let read: FoundStructure?
  /// The title by which it is found again; `nil` for one more structure.
  let was: String?
  /// The lines by which it is found again; none for one more structure, which has a title of its own.
  let recognisedBy: [QuotedLine]
  /// Its line of the file beside the guide; `nil` when it has none yet.
  let mendedAt: Int?
  /// The levels that the guide knows.
  let levels: KnownLevels
  /// The title that a person gave it; `nil` when that is as it is read.
  var ownTitle: String?
  /// The phases.
  public internal(set) var phases: [DraftPhase]
  /// Whether a person said which phases there are.
  var hasOwnPhases: Bool
  /// Whether it is none any more.
  public internal(set) var isDropped = false

  /// A structure as it was read.
  init(_ read: FoundStructure, _ phases: [DraftPhase]) {
    self.init(
      read: read, was: read.structure.title,
      recognisedBy: phases.flatMap { $0.lines.map(\.quoted) }, mendedAt: nil,
      levels: read.knownLevels, ownTitle: nil, phases: phases, hasOwnPhases: false)
  }

  init(
    read: FoundStructure?, was: String?, recognisedBy: [QuotedLine], mendedAt: Int?,
    levels: KnownLevels, ownTitle: String?, phases: [DraftPhase], hasOwnPhases: Bool
  ) {
    (self.read, self.was, self.recognisedBy) = (read, was, recognisedBy)
    (self.mendedAt, self.levels) = (mendedAt, levels)
    (self.ownTitle, self.phases, self.hasOwnPhases) = (ownTitle, phases, hasOwnPhases)
  }

  /// What it is called.
  public var title: String { ownTitle ?? read?.structure.title ?? was ?? "" }

  /// Whether anything is otherwise than it was read.
  public var isMended: Bool { ownTitle != nil || hasOwnPhases || isDropped || read == nil }

  /// Whether it was read before it was mended, and is read no more.
  public var isGone: Bool { read == nil && was != nil }

  /// Whether it is listed last, and only when it is asked for.
  public var isFolded: Bool { !isMended && read?.isFolded == true }

  /// What does not fit together in it, a sentence each.
  public var warnings: [String] { (found?.problems ?? []).map(\.text) }

  /// The numbers of the lines that it is made of.
  var numbers: [Int] { phases.flatMap(\.numbers) }

  /// Where it stands among others; the end for one that stands nowhere.
  var position: Int { numbers.min() ?? read?.phases.first?.line ?? .max }

  /// The structure as it is offered; `nil` when it is dropped or without phases.
  public var found: FoundStructure? {
    guard !isDropped, !phases.isEmpty else { return nil }
    if let read, !isMended { return read }
    let line = read?.line ?? numbers.first ?? 1
    let isAsRead = !hasOwnPhases
    var found = FoundStructure(
      structure: Structure(title: title, phases: phases.map(\.phase)), line: line,
      readAs: read?.readAs ?? .durations, basis: isAsRead ? read?.basis ?? .mended : .mended,
      phases: phases.map { $0.place(else: line) }, claimed: read?.claimed,
      totalLines: read?.totalLines ?? [],
      overlaps: isAsRead && read?.overlaps == true)
    (found.hole, found.jump) = isAsRead ? (read?.hole, read?.jump) : (nil, nil)
    found.expectations = read?.expectations ?? []
    found.isAnswer = read?.isAnswer ?? false
    found.knownLevels = levels
    found.mendedAt = mendedAt
    return found
  }

  /// What the file beside the guide says of it; `nil` where it is as it was read, and where what it
  /// drops is read no more.
  var entry: MendedEntry? {
    guard isMended, read != nil || !isDropped else { return nil }
    let phases = isDropped || !hasOwnPhases ? nil : phases.map(\.mended)
    let taken = Set(phases?.flatMap(\.lines) ?? [])
    return MendedEntry(
      line: 1, was: was, isDropped: isDropped, title: isDropped ? nil : ownTitle,
      lines: recognisedBy.filter { !taken.contains($0) }, phases: phases)
  }
}
