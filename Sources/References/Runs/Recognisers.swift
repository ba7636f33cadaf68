import Structures

/// All places where phases are found, and the structures that are there.
enum Recognisers {
  static let all: [any Recogniser] = [
    HeadingRecogniser(), ListRecogniser(), LineRecogniser(), TableRecogniser(),
  ]

  /// What a passage holds.
  struct Findings {
    /// The structures, in the order of their first phases.
    var structures: [FoundStructure] = []
    /// Why the lines of runs that are no structures were ignored.
    var reasons: [Int: IgnoredTime.Reason] = [:]
  }

  /// The structures of a passage; a line belongs to one structure only, that of the recogniser that
  /// comes first.
  static func findings(in passage: Passage) -> Findings {
    var findings = Findings()
    var taken: Set<Int> = []
    for run in all.flatMap({ $0.runs(in: passage) }) {
      do throws(IgnoredTime.Reason) {
        let found = try StructureMaker.structure(of: run)
        let lines = found.phases.map(\.line)
        guard taken.isDisjoint(with: lines) else { continue }
        taken.formUnion(lines)
        findings.structures.append(found)
      } catch {
        for member in run.members where member.time != nil {
          findings.reasons[member.line] = error
        }
      }
    }
    return findings
  }
}
