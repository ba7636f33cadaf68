import Structures

/// Makes a structure of a run, and reads it again where the result is odd.
///
/// Rules: [two], [read-again].
enum StructureMaker {
  /// The structure.
  ///
  /// - Throws: the reason for which the run is none.
  static func structure(of run: Run) throws(IgnoredTime.Reason) -> FoundStructure {
    for objection in Objections.all {
      if let reason = objection.reason(against: run) { throw reason }
    }
    let found = try read(run)
    guard found.isOdd, let lenient = lenient(run), let other = try? read(lenient), !other.isOdd,
      other.readAs == found.readAs
    else { return found }
    return other
  }

  /// A run whose members without a time have the one that stands anywhere in their line; `nil` where
  /// there is none.
  private static func lenient(_ run: Run) -> Run? {
    var lenient = run
    lenient.members = run.members.map { member in
      guard member.time == nil || member.time == .rest, let time = LooseForm.time(member.text)
      else {
        return member
      }
      var member = member
      member.time = time
      return member
    }
    let isSame = zip(run.members, lenient.members).allSatisfy { $0.time == $1.time }
    return isSame ? nil : lenient
  }

  /// The first two numbers of members that are not next to one another.
  private static func jump(in run: Run) -> ClosedRange<Int>? {
    let numbers = run.members.compactMap(\.number)
    guard numbers.count == run.members.count else { return nil }
    return zip(numbers, numbers.dropFirst()).first { $1 > $0 + 1 && $1 < $0 + 5 }.map { $0...$1 }
  }

  private static func read(_ run: Run) throws(IgnoredTime.Reason) -> FoundStructure {
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
      structure: Structure(title: run.caption.title, phases: phases), above: run.caption.above,
      line: run.caption.line ?? run.members[kept[0]].line, readAs: meaning.notation,
      basis: meaning.basis,
      phases: zip(kept, points).map { place, points in
        FoundPhase(
          line: run.members[place].line, stated: meaning.times[place],
          levels: run.members[place].time?.levels ?? [],
          timeLine: run.members[place].timeLine, asks: points.asks)
      },
      claimed: run.total ?? run.caption.claimed,
      totalLines: run.totalLines + meaning.ends.map { run.members[$0].line }
        + [run.caption.claimedLine].compactMap(\.self),
      overlaps: meaning.overlaps, hole: meaning.hole, jump: jump(in: run))
  }

  /// The window of a stated time; a phase that takes no time at all has none.
  private static func window(_ stated: StatedTime) -> Window? {
    stated.max == .zero ? nil : Window(stated)
  }
}
