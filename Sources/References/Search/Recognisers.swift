import Structures

/// All places where phases are found, and the structures that are there.
///
/// Rule: [two-levels].
enum Recognisers {
  static let all: [any Recogniser] = [
    HeadingRecogniser(), ListRecogniser(), LineRecogniser(), TableRecogniser(),
    StartsBehindRecogniser(),
  ]

  /// What a passage holds.
  struct Findings {
    /// The structures.
    var structures: [FoundStructure] = []
    /// Why the lines of runs that are no structures were ignored.
    var reasons: [Int: IgnoredTime.Reason] = [:]
  }

  /// The structures of a passage; a line belongs to one structure only, that of the recogniser that
  /// comes first.
  ///
  /// - Parameters:
  ///   - passage: where they are looked for.
  ///   - captions: the lines that are captions of structures in fences.
  /// - Returns: what was found there.
  static func findings(in passage: Passage, captions: Set<Int> = []) -> Findings {
    guard !passage.entries.isEmpty || passage.holdsTables || !passage.asides.isEmpty else {
      return Findings()
    }
    var findings = Findings()
    var candidates: [Candidate] = []
    let isRecipe = passage.isRecipe
    for var run in all.flatMap({ $0.runs(in: passage) }) where mayBeTimes(of: run) {
      run.isInRecipe = isRecipe
      do throws(IgnoredTime.Reason) {
        candidates.append(Candidate(run: run, found: try StructureMaker.structure(of: run)))
      } catch {
        findings.refuse(run, error)
      }
    }
    let neighbours = Neighbours(candidates, captions: captions)
    var taken: Set<Int> = []
    for candidate in candidates {
      if let reason = neighbours.reason(against: candidate) {
        findings.refuse(candidate.run, reason)
        continue
      }
      let lines = candidate.found.phases.map(\.line)
      guard candidate.run.sharesLines || taken.isDisjoint(with: lines) else { continue }
      taken.formUnion(lines)
      var found = candidate.found
      found.rank = Likeness(candidate).rank
      findings.structures.append(found)
    }
    return findings
  }

  /// What each passage holds; fences come before what they stand in, since their structures may have
  /// their captions there.
  static func findings(in passages: Passages) -> [Findings] {
    var captions: Set<Int> = []
    var all: [Findings] = []
    for passage in passages.all.reversed() {
      let findings = findings(in: passage, captions: captions)
      captions.formUnion(findings.structures.map(\.line))
      all.append(findings)
    }
    return all.reversed()
  }

  private static func mayBeTimes(of run: Run) -> Bool {
    !run.isUnnamed || run.caption.claimed != nil || run.total != nil || Interpreter.isOnClock(run)
  }
}

extension Recognisers.Findings {
  fileprivate mutating func refuse(_ run: Run, _ reason: IgnoredTime.Reason) {
    for member in run.members where member.time != nil { reasons[member.line] = reason }
  }
}
