/// The structures of a guide while they are mended.
public struct MendingDraft: Hashable, Sendable {
  /// All of them, in the order of their lines, those that were dropped among them; folded ones come
  /// last.
  public internal(set) var structures: [DraftStructure] = []
  /// What does not fit the guide any more.
  let problems: [Problem]
  /// The levels that the guide knows.
  let levels: KnownLevels

  /// Begins with what was read, and what was mended before.
  ///
  /// - Parameters:
  ///   - reference: the guide as it was read, without what was mended.
  ///   - mending: what was mended.
  ///   - lines: the lines of the guide.
  public init(_ reference: Reference, _ mending: Mending, _ lines: GuideLines) {
    levels = KnownLevels(reference.levels)
    let all = reference.structures + reference.folded
    let read = ReadPhases(all, lines)
    guard !mending.entries.isEmpty else {
      structures = all.indices.map(read.structure)
      problems = []
      return
    }
    var builder = DraftBuilder(mending, read, lines, levels)
    let claims = MendingClaims(builder.entries, all, read).structures
    let claimed = Set(claims.compactMap(\.self))
    let mended = zip(mending.entries.indices, claims).map { builder.structure($0, of: $1) }
    problems = builder.problems
    let lines = Set(mended.flatMap(\.numbers))
    let asRead = all.indices.filter { index in
      !claimed.contains(index) && !all[index].isUntimed(among: lines)
    }
    let placed = (asRead.map(read.structure) + mended).map { ($0.position, $0) }
    let ordered = placed.sorted { $0.0 < $1.0 }.map(\.1)
    structures = ordered.filter { !$0.isFolded } + ordered.filter(\.isFolded)
  }
}

extension FoundStructure {
  /// Whether it is a list without times one of whose lines a person made a phase of another one.
  fileprivate func isUntimed(among lines: Set<Int>) -> Bool {
    basis == .untimed && phases.contains { lines.contains($0.line) }
  }
}
