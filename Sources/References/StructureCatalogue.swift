/// All structures that can be run, and how a name finds one.
public struct StructureCatalogue: Sendable {
  /// A structure with the reference it stands in.
  public struct Entry: Hashable, Sendable {
    /// The reference.
    public let reference: Reference
    /// The structure.
    public let structure: FoundStructure

    /// The structure's title.
    public var title: String { structure.structure.title }
  }

  /// What a name led to.
  public enum Finding: Sendable {
    /// The one structure of that name.
    case found(Entry)
    /// Several structures that the name may mean, in the order of the catalogue.
    case ambiguous([Entry])
    /// No structure; the titles that come nearest, best first, may be none.
    case unknown(nearest: [String])
  }

  /// All structures, in the order of their references.
  public let entries: [Entry]

  /// Creates a catalogue of the structures of some references, the user's own before the built-in.
  public init(_ references: [Reference]) {
    let ordered = references.filter { !$0.isBuiltIn } + references.filter(\.isBuiltIn)
    entries = ordered.flatMap { reference in
      reference.structures.map { Entry(reference: reference, structure: $0) }
    }
  }

  /// Finds a structure by its title or a part of it; case and accents do not matter.
  ///
  /// The exact title comes first, then titles that hold every word of the name. A structure of the
  /// user's own hides the built-in one of the same title.
  ///
  /// - Parameter name: the name as typed.
  /// - Returns: the structure, or the several or nearest ones.
  public func find(_ name: String) -> Finding {
    let wanted = FoldedText.words(name)
    guard !wanted.isEmpty else { return .unknown(nearest: []) }
    let titles = entries.map { FoldedText.words($0.title) }
    let exact = entries.indices.filter { titles[$0] == wanted }
    let partial = entries.indices.filter { place in
      wanted.allSatisfy { word in titles[place].contains { $0.contains(word) } }
    }
    let matches = withoutHidden(exact.isEmpty ? partial : exact, titles: titles)
    if let only = matches.first, matches.count == 1 { return .found(only) }
    guard matches.isEmpty else { return .ambiguous(matches) }
    return .unknown(nearest: NearestNames.nearest(to: name, among: entries.map(\.title)))
  }

  private func withoutHidden(_ places: [Int], titles: [[String]]) -> [Entry] {
    let own = Set(places.filter { !entries[$0].reference.isBuiltIn }.map { titles[$0] })
    let kept = places.filter { place in
      !(entries[place].reference.isBuiltIn && own.contains(titles[place]))
    }
    return kept.map { entries[$0] }
  }
}
