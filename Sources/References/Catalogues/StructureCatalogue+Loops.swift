import Structures

extension StructureCatalogue {
  /// The rounds of loops that name no structure, or one that cannot be told from others.
  func problems(of loops: [Loop]) -> [Problem] {
    loops.flatMap(\.rounds).compactMap { round in
      guard let name = round.structure else { return nil }
      switch find(name) {
      case .found: return nil
      case .ambiguous(let entries):
        return Problem(
          line: round.line, kind: .unknownStructure(name: name, nearest: entries.map(\.title)))
      case .unknown(let nearest):
        return Problem(line: round.line, kind: .unknownStructure(name: name, nearest: nearest))
      }
    }
  }
}
