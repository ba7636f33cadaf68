import Structures
import Texts

/// All checklists of guides, and how a name finds one.
///
/// Rule: [checklist-name].
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

  /// A checklist, and which of the parts of its document it has.
  private struct Placed {
    let checklist: Checklist
    let document: Int
    let parts: Range<Int>
    let isBuiltIn: Bool
  }

  /// Checklists by their headings and captions; each stands for all in its section, and comes before
  /// those in it.
  private var sections: [Placed] = []
  /// Those that stand for a whole document.
  private var documents: [Placed] = []

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
  /// The exact name comes first, then names that hold all words, then titles of documents that do;
  /// of each, those of the person's own guides hide the built-in ones. A name that fits a section and
  /// a checklist in it means the section. Case and accents do not matter.
  public func find(_ name: String) -> Finding {
    // A part comes behind the section around it, and a place means the part.
    if let placed = sections.last(where: { $0.checklist.place == name }) {
      return .found(placed.checklist)
    }
    let wanted = FoldedText.words(name)
    let tiers = [
      sections.filter { FoldedText.words($0.checklist.name) == wanted },
      documents.filter { FoldedText.words($0.checklist.name) == wanted },
      ChecklistCatalogue.holding(wanted, sections), ChecklistCatalogue.holding(wanted, documents),
    ]
    for tier in wanted.isEmpty ? [] : tiers {
      let own = tier.filter { !$0.isBuiltIn }
      let found = ChecklistCatalogue.withoutInner(own.isEmpty ? tier : own)
      if let only = found.first { return found.count == 1 ? .found(only) : .ambiguous(found) }
    }
    return .unknown(nearest: wanted.isEmpty ? [] : nearest(to: name, wanted))
  }

  private func nearest(to name: String, _ wanted: [String]) -> [String] {
    let names = (sections + documents).map(\.checklist.name)
    let similar = ([name] + wanted).flatMap { NearestNames.nearest(to: $0, among: names) }
    let some = names.filter { name in wanted.contains { FoldedText.words(name).contains($0) } }
    var offered: Set<String> = []
    return Array((similar + some).filter { offered.insert($0).inserted }.prefix(NearestNames.most))
  }

  private static func holding(_ wanted: [String], _ checklists: [Placed]) -> [Placed] {
    checklists.filter { placed in
      let words = FoldedText.words(placed.checklist.name)
      return wanted.allSatisfy { word in words.contains { $0.contains(word) } }
    }
  }

  /// Those that do not lie in the one before them.
  private static func withoutInner(_ checklists: [Placed]) -> [Checklist] {
    var kept: [Placed] = []
    for placed in checklists {
      if let last = kept.last, last.document == placed.document, last.parts.contains(placed.parts) {
        continue
      }
      kept.append(placed)
    }
    return kept.map(\.checklist)
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
    let number = documents.count
    func checklist(_ name: String, _ range: Range<Int>, below depth: Int) -> Placed {
      let points = parts[range].flatMap { part in
        part.points.map { point in
          Checklist.Point(
            text: point.text, captions: point.captions + part.path.dropFirst(depth).reversed())
        }
      }
      let place = "\(document.name):\(parts[range].first?.line ?? 1)"
      return Placed(
        checklist: Checklist(name: name, place: place, points: points), document: number,
        parts: range, isBuiltIn: document.isBuiltIn)
    }
    documents.append(checklist(document.title, parts.indices, below: 0))
    for (index, part) in parts.enumerated() {
      let before = index > 0 ? parts[index - 1].path : []
      let shared = zip(part.path, before).prefix { $0 == $1 }.count
      for depth in part.path.indices.dropFirst(shared) {
        // The parts of a section follow each other.
        let count = parts[index...].prefix {
          $0.path.prefix(depth + 1) == part.path.prefix(depth + 1)
        }
        .count
        sections.append(checklist(part.path[depth], index..<index + count, below: depth))
      }
    }
  }
}
