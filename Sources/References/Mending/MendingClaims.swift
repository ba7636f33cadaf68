import Texts

/// Which structure, as it was read, each entry of the file beside a guide stands for.
///
/// Rule: [mended-structure].
struct MendingClaims {
  /// An entry, and a structure on the lines of which it stands.
  private struct Fit {
    let entry: Int
    let structure: Int
    let isNamed: Bool
    /// The lines that both have, as a share of those that either has.
    let share: Double

    /// Of two, the one that fits better: first by its title, then by its lines.
    var rank: (Int, Double, Int, Int) { (isNamed ? 1 : 0, share, -entry, -structure) }
  }

  /// The structure of each entry; `nil` where it is found no more, or is one more.
  private(set) var structures: [Int?]

  /// Finds them out.
  ///
  /// - Parameters:
  ///   - entries: the entries, each with its lines that still stand in the guide.
  ///   - found: the structures as they were read.
  ///   - read: their phases.
  init(
    _ entries: [(entry: MendedEntry, numbers: [Int])], _ found: [FoundStructure], _ read: ReadPhases
  ) {
    structures = entries.map { _ in nil }
    let titles = found.map { FoldedText.words($0.structure.title) }
    var fits: [Fit] = []
    for (index, (entry, numbers)) in entries.enumerated() {
      guard let was = entry.was.map(FoldedText.words) else { continue }
      let own = Set(numbers)
      var counts: [Int: Int] = [:]
      for number in own {
        for structure in read.structures(on: number) { counts[structure, default: 0] += 1 }
      }
      for (structure, count) in counts {
        let (isNamed, phases) = (titles[structure] == was, found[structure].phases.count)
        // What was joined with it brings lines of its own.
        guard isNamed || count * 2 >= min(own.count, phases) else { continue }
        let share = Double(count) / Double(own.count + phases - count)
        fits.append(Fit(entry: index, structure: structure, isNamed: isNamed, share: share))
      }
    }
    var taken: Set<Int> = []
    for fit in fits.sorted(by: { $0.rank > $1.rank })
    where structures[fit.entry] == nil && taken.insert(fit.structure).inserted {
      structures[fit.entry] = fit.structure
    }
    claimByTitle(entries, titles, taken)
  }

  /// Those of whose lines none stands in the guide any more.
  private mutating func claimByTitle(
    _ entries: [(entry: MendedEntry, numbers: [Int])], _ titles: [[String]], _ taken: Set<Int>
  ) {
    let free = titles.indices.filter { !taken.contains($0) }.reversed()
    var named = Dictionary(grouping: free) { titles[$0] }
    for (index, (entry, numbers)) in entries.enumerated() where numbers.isEmpty {
      guard let was = entry.was else { continue }
      structures[index] = named[FoldedText.words(was)]?.popLast()
    }
  }
}
