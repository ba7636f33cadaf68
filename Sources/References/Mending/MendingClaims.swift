import Texts

/// Which structure, as it was read, each entry of the file beside a guide stands for.
///
/// Rule: [mended-structure].
struct MendingClaims {
  /// The structure of each entry; `nil` where it is found no more, or is one more.
  private(set) var structures: [Int?] = []

  /// Finds them out.
  ///
  /// - Parameters:
  ///   - entries: the entries, each with its lines that still stand in the guide.
  ///   - found: the structures as they were read.
  ///   - read: their phases.
  init(
    _ entries: [(entry: MendedEntry, numbers: [Int])], _ found: [FoundStructure], _ read: ReadPhases
  ) {
    var taken: Set<Int> = []
    var places: [[String]: [Int]] = [:]
    for (index, structure) in found.enumerated() {
      places[FoldedText.words(structure.structure.title), default: []].append(index)
    }
    for (entry, numbers) in entries {
      guard let was = entry.was else {
        structures.append(nil)
        continue
      }
      let named = Set(places[FoldedText.words(was)] ?? [])
      var counts: [Int: Int] = [:]
      for number in Set(numbers) {
        for index in read.structures(on: number) where !taken.contains(index) {
          counts[index, default: 0] += 1
        }
      }
      if numbers.isEmpty { for index in named.subtracting(taken) { counts[index] = 0 } }
      // Of those that fit as well the one of that title is meant, then the first.
      func rank(_ fit: (key: Int, value: Int)) -> (Int, Int, Int) {
        (fit.value, named.contains(fit.key) ? 1 : 0, -fit.key)
      }
      let best = counts.max { rank($0) < rank($1) }
      let claimed = best.flatMap { $0.value * 2 >= Set(numbers).count ? $0.key : nil }
      if let claimed { taken.insert(claimed) }
      structures.append(claimed)
    }
  }
}
