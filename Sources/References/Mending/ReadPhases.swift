import Structures

/// The phases that were read in a guide, by their lines.
struct ReadPhases {
  private let structures: [FoundStructure]
  private let lines: GuideLines
  /// Where phases were read on a line: in which structure, and which of its phases.
  private var places: [Int: [(structure: Int, phase: Int)]] = [:]

  init(_ structures: [FoundStructure], _ lines: GuideLines) {
    (self.structures, self.lines) = (structures, lines)
    for (index, found) in structures.enumerated() {
      for (phase, place) in found.phases.enumerated() {
        places[place.line, default: []].append((index, phase))
      }
    }
  }

  /// The structures of which a phase was read on a line, each once.
  func structures(on line: Int) -> Set<Int> { Set((places[line] ?? []).map(\.structure)) }

  /// A structure as it was read.
  func structure(_ index: Int) -> DraftStructure {
    let phases = structures[index].phases.indices.map { phase in
      DraftPhase(lines: [line(phase, of: index)])
    }
    return DraftStructure(structures[index], phases)
  }

  /// A line of the guide, with what was read there.
  ///
  /// - Parameters:
  ///   - number: the line.
  ///   - index: the structure whose phases come first; `nil` when any will do.
  ///   - count: how many phases on that line belong to others already.
  /// - Returns: the line; `nil` when the guide has none of that number.
  func line(_ number: Int, of index: Int? = nil, after count: Int = 0) -> DraftLine? {
    guard let quoted = lines.quoted(number) else { return nil }
    let all = places[number] ?? []
    let own = all.filter { $0.structure == index }
    let read = own.isEmpty ? all : own
    guard let place = read[safe: count] ?? read.last else {
      return DraftLine(quoted, isFound: true)
    }
    return line(place.phase, of: place.structure)
  }

  private func line(_ phase: Int, of index: Int) -> DraftLine {
    let (found, place) = (structures[index], structures[index].phases[phase])
    let title = found.structure.phases[phase].title
    let text = lines[place.line] ?? ""
    // Words by which it can be found again it needs.
    let quoted = QuotedLine(place.line, text.isEmpty ? title : text)
    return DraftLine(quoted, found.structure.phases[phase], place)
  }
}
