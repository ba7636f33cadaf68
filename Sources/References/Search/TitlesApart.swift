import Structures

/// Tells structures apart that are named alike by what only says that phases follow.
///
/// Rule: [told-apart].
enum TitlesApart {
  /// The structures, several "Agenda" each with the heading above it: "Agenda (First visit)".
  static func told(_ structures: [FoundStructure]) -> [FoundStructure] {
    var counts: [String: Int] = [:]
    for found in structures where found.above != nil { counts[name(found), default: 0] += 1 }
    return structures.map { found in
      guard let above = found.above, !above.isEmpty, counts[name(found), default: 0] > 1 else {
        return found
      }
      var told = found
      told.structure = Structure(
        title: "\(found.structure.title) (\(above))", phases: found.structure.phases)
      return told
    }
  }

  private static func name(_ found: FoundStructure) -> String { found.structure.title.lowercased() }
}
