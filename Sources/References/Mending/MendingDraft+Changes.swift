import Structures

extension MendingDraft {
  /// Drops a structure, or brings it back.
  mutating func toggleDrop(_ index: Int) { structures[index].isDropped.toggle() }

  /// Keeps the phases of a structure as they stand, so that nothing is said against it.
  mutating func confirm(_ index: Int) { structures[index].hasOwnPhases = true }

  /// Drops a phase; with its last one a structure goes as a whole.
  mutating func drop(phase: Int, of index: Int) {
    guard structures[index].phases.count > 1 else {
      structures[index].isDropped = true
      return
    }
    structures[index].hasOwnPhases = true
    structures[index].phases.remove(at: phase)
  }

  /// Joins a structure with the next one that is not dropped.
  mutating func join(_ index: Int) throws(MendingRefusal) {
    guard let next = structures.indices.first(where: { $0 > index && !structures[$0].isDropped })
    else { throw MendingRefusal(text: "no structure comes behind this one") }
    structures[index].hasOwnPhases = true
    structures[index].phases += structures[next].phases
    if structures[next].was == nil {
      structures.remove(at: next)
    } else {
      structures[next].isDropped = true
    }
  }

  /// Joins a phase with the next one.
  mutating func join(phase: Int, of index: Int) throws(MendingRefusal) {
    let phases = structures[index].phases
    guard phase + 1 < phases.count else {
      throw MendingRefusal(text: "phase \(phase + 1) is the last one; join the one before with it")
    }
    let (first, second) = (phases[phase], phases[phase + 1])
    // A line may hold a phase of several structures, as that of a table with a column for each.
    let more = second.lines.filter { !first.lines.map(\.quoted).contains($0.quoted) }
    var joined = DraftPhase(lines: first.lines + more, ownTitle: first.ownTitle)
    if first.ownTime != nil || second.ownTime != nil || more.count < second.lines.count {
      let times = [first.stated, second.stated].compactMap(\.self)
      joined.ownTime = TypedTime(times.first.map { times.dropFirst().reduce($0, +) })
    }
    structures[index].hasOwnPhases = true
    structures[index].phases.replaceSubrange(phase...phase + 1, with: [joined])
  }

  /// Lets a phase begin another structure.
  mutating func split(before phase: Int, of index: Int) throws(MendingRefusal) {
    guard phase > 0 else {
      throw MendingRefusal(text: "phase 1 begins this structure already; split before a later one")
    }
    let whole = structures[index]
    structures[index].hasOwnPhases = true
    structures[index].phases = Array(whole.phases[..<phase])
    structures.insert(
      DraftStructure(
        read: nil, was: nil, recognisedBy: [], mendedAt: nil, levels: levels,
        ownTitle: freeTitle("\(whole.title), part 2"), phases: Array(whole.phases[phase...]),
        hasOwnPhases: true), at: index + 1)
  }

  /// Gives a phase another time.
  mutating func time(_ time: TypedTime, phase: Int, of index: Int) {
    structures[index].hasOwnPhases = true
    structures[index].phases[phase].ownTime = time
  }

  /// Gives a structure, or a phase of it, another title.
  mutating func rename(_ title: String, phase: Int? = nil, of index: Int) {
    guard let phase else { return structures[index].ownTitle = title }
    structures[index].hasOwnPhases = true
    structures[index].phases[phase].ownTitle = title
  }

  /// Makes a phase of a line of the guide, where it stands among the others.
  mutating func add(_ line: DraftLine, to index: Int) throws(MendingRefusal) {
    let number = line.quoted.number
    if let phase = structures[index].phases.firstIndex(where: { $0.numbers.contains(number) }) {
      throw MendingRefusal(text: "line \(number) is in phase \(phase + 1) already")
    }
    let before = structures[index].phases.lastIndex { $0.numbers.contains { $0 < number } }
    structures[index].hasOwnPhases = true
    structures[index].phases.insert(DraftPhase(lines: [line]), at: before.map { $0 + 1 } ?? 0)
  }

  /// Makes a structure of a line of the guide.
  ///
  /// - Returns: which one it is now.
  mutating func begin(with line: DraftLine, title: String) -> Int {
    let made = DraftStructure(
      read: nil, was: nil, recognisedBy: [], mendedAt: nil, levels: levels,
      ownTitle: freeTitle(title), phases: [DraftPhase(lines: [line])], hasOwnPhases: true)
    let index = structures.firstIndex { $0.position > made.position } ?? structures.count
    structures.insert(made, at: index)
    return index
  }

  /// A title that no other structure has.
  private func freeTitle(_ title: String) -> String {
    let titles = Set(structures.filter { !$0.isDropped }.map(\.title))
    guard titles.contains(title) else { return title }
    let number = (2...structures.count + 2).first { !titles.contains("\(title) (\($0))") }
    return "\(title) (\(number ?? 2))"
  }
}
