import Structures

/// Makes a structure of a run.
///
/// Rule: [two].
enum StructureMaker {
  /// The structure.
  ///
  /// - Throws: the reason for which the run is none.
  static func structure(of run: Run) throws(IgnoredTime.Reason) -> FoundStructure {
    for objection in Objections.all {
      if let reason = objection.reason(against: run) { throw reason }
    }
    let meaning = try Interpreter.read(run)
    let kept = run.members.indices.filter { !meaning.ends.contains($0) }
    guard kept.count(where: { meaning.times[$0].flatMap(window) != nil }) >= 2 else { throw .alone }
    let points = kept.map { PhaseQuestion.parted(run.members[$0].prompts) }
    let phases = zip(kept, points).map { place, points in
      Phase(
        title: run.members[place].title, window: meaning.times[place].flatMap(window),
        stated: meaning.times[place], prompts: points.prompts)
    }
    return FoundStructure(
      structure: Structure(title: run.caption.title, phases: phases),
      line: run.caption.line ?? run.members[kept[0]].line, readAs: meaning.notation,
      basis: meaning.basis,
      phases: zip(kept, points).map { place, points in
        FoundPhase(
          line: run.members[place].line, stated: meaning.times[place],
          levels: run.members[place].time?.levels ?? [],
          timeLine: run.members[place].timeLine, asks: points.asks)
      },
      claimed: run.total ?? run.caption.claimed,
      totalLines: run.totalLines + [run.caption.claimedLine].compactMap(\.self),
      overlaps: meaning.overlaps)
  }

  /// The window of a stated time; a phase that takes no time at all has none.
  private static func window(_ stated: StatedTime) -> Window? {
    stated.max == .zero ? nil : Window(stated)
  }
}
