import Structures

/// All checklists of guides, and how a name finds one.
public struct ChecklistCatalogue: Sendable {
  /// What a name led to.
  public enum Finding: Sendable {
    /// The one checklist of that name.
    case found(Checklist)
    /// Several that the name may mean, in the order of the documents.
    case ambiguous([Checklist])
    /// None; the names that come nearest, best first.
    case unknown(nearest: [String])
  }

  /// Checklists by their headings and captions; each stands for all in its section.
  private var sections: [Checklist] = []
  /// Those that stand for a whole document.
  private var documents: [Checklist] = []

  /// Whether the guides hold no checklist.
  public var isEmpty: Bool { documents.isEmpty }

  /// Gathers the checklists.
  ///
  /// - Parameter documents: the guides, as they are looked up in.
  public init(_ documents: [LookupDocument]) {
    for document in documents { add(document) }
  }

  /// Finds a checklist by words of its name or by its place, such as "guide.md:12".
  ///
  /// The exact name comes first, then names that hold all words, then titles of documents that do.
  /// Case and accents do not matter.
  public func find(_ name: String) -> Finding {
    // A part comes behind the section around it, and a place means the part.
    if let placed = sections.last(where: { $0.place == name }) { return .found(placed) }
    let wanted = FoldedText.words(name)
    let tiers = [
      sections.filter { FoldedText.words($0.name) == wanted },
      documents.filter { FoldedText.words($0.name) == wanted },
      ChecklistCatalogue.holding(wanted, sections), ChecklistCatalogue.holding(wanted, documents),
    ]
    for tier in wanted.isEmpty ? [] : tiers {
      let found = ChecklistCatalogue.withoutEqual(tier)
      if let only = found.first { return found.count == 1 ? .found(only) : .ambiguous(found) }
    }
    return .unknown(nearest: wanted.isEmpty ? [] : nearest(to: name, wanted))
  }

  private func nearest(to name: String, _ wanted: [String]) -> [String] {
    let names = (sections + documents).map(\.name)
    let similar = ([name] + wanted).flatMap { NearestNames.nearest(to: $0, among: names) }
    let some = names.filter { name in wanted.contains { FoldedText.words(name).contains($0) } }
    var offered: Set<String> = []
    return Array((similar + some).filter { offered.insert($0).inserted }.prefix(NearestNames.most))
  }

  private static func holding(_ wanted: [String], _ checklists: [Checklist]) -> [Checklist] {
    checklists.filter { checklist in
      let words = FoldedText.words(checklist.name)
      return wanted.allSatisfy { word in words.contains { $0.contains(word) } }
    }
  }

  /// Of a section and a part of it that holds all of its points, which comes next, the section.
  private static func withoutEqual(_ checklists: [Checklist]) -> [Checklist] {
    var kept: [Checklist] = []
    for checklist in checklists {
      if let last = kept.last, last.place == checklist.place,
        last.points.count == checklist.points.count
      {
        continue
      }
      kept.append(checklist)
    }
    return kept
  }
}

extension ChecklistCatalogue {
  /// The points of one entry, and where it stands.
  private struct Part {
    let path: [String]
    let line: Int
    let points: [Checklist.Point]
  }

  private mutating func add(_ document: LookupDocument) {
    let parts = document.entries.compactMap { entry -> Part? in
      let points = ChecklistPoints(entry).points
      return points.isEmpty
        ? nil : Part(path: entry.headings + entry.captions, line: entry.line, points: points)
    }
    guard !parts.isEmpty else { return }
    func checklist(_ name: String, _ parts: ArraySlice<Part>, below depth: Int) -> Checklist {
      let points = parts.flatMap { part in
        part.points.map { point in
          Checklist.Point(
            text: point.text, captions: point.captions + part.path.dropFirst(depth).reversed())
        }
      }
      let place = "\(document.name):\(parts.first?.line ?? 1)"
      return Checklist(name: name, place: place, points: points)
    }
    documents.append(checklist(document.title, parts[...], below: 0))
    for (index, part) in parts.enumerated() {
      let before = index > 0 ? parts[index - 1].path : []
      let shared = zip(part.path, before).prefix { $0 == $1 }.count
      for depth in part.path.indices.dropFirst(shared) {
        // The parts of a section follow each other.
        let count = parts[index...].prefix {
          $0.path.prefix(depth + 1) == part.path.prefix(depth + 1)
        }
        .count
        sections.append(
          checklist(part.path[depth], parts[index..<index + count], below: depth))
      }
    }
  }
}
