import Structures
import Texts

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

    /// The structure as past sessions name it.
    public var name: StructureName { StructureName(title, at: place) }

    /// The document and line it comes from: "guide.md:187"; `nil` for one that was typed on the spot.
    public var place: String? {
      reference.isTyped ? nil : source
    }

    /// The document and line it comes from: "guide.md:187".
    public var source: String { "\(reference.name):\(structure.line)" }

    /// The levels that the document lists, and those for which phases have times of their own.
    public var levels: [String] {
      let listed = reference.levels.map { $0.lowercased() }
      return reference.levels + structure.levels.filter { !listed.contains($0.lowercased()) }
    }
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

  /// The structures of the user's own references that may be no plans of a sitting.
  public let folded: [Entry]

  private let own: [Entry]
  private let isNamed: Bool
  private let builtIns: [BuiltInReference]

  /// All structures: those of the user's own references in their order, then the built-in ones.
  ///
  /// Of those the first structure of each reference, the one to begin with, comes before the others.
  public var entries: [Entry] { own + StructureCatalogue.entries(of: builtIns) }

  /// Creates a catalogue.
  ///
  /// - Parameters:
  ///   - own: the user's own references.
  ///   - isNamed: whether the user named just these: then a name means one of theirs, if it fits any.
  ///   - builtIns: the references inside the program, which come after them.
  public init(
    _ own: [Reference], isNamed: Bool = false,
    builtIns: [BuiltInReference] = BuiltInReference.practised
  ) {
    let isAllFolded = isNamed && own.allSatisfy(\.structures.isEmpty)
    let folded = own.flatMap { reference in
      reference.folded.map { Entry(reference: reference, structure: $0) }
    }
    // Of a guide that was named what there is counts.
    self.own = isAllFolded ? folded : own.flatMap(StructureCatalogue.entries)
    self.folded = isAllFolded ? [] : folded
    self.isNamed = isNamed
    self.builtIns = builtIns
  }

  /// Finds a structure by its title or a part of it; case and accents do not matter.
  ///
  /// The exact title comes first, then titles that hold every word of the name. A structure of the
  /// user's own hides the built-in one of the same title, and in references that the user named any
  /// that the name fits hides the built-in ones. What may be no plan of a sitting is meant where
  /// nothing else is.
  ///
  /// - Parameter name: the name as typed.
  /// - Returns: the structure, or the several or nearest ones.
  public func find(_ name: String) -> Finding {
    let wanted = FoldedText.words(name)
    guard !wanted.isEmpty else { return .unknown(nearest: []) }
    let patterns = wanted.map { FoldedPattern($0) }
    let named = isNamed ? StructureCatalogue.matches(wanted, patterns, among: own) : []
    let parts = named.isEmpty ? builtIns.compactMap { $0.reference(holding: patterns) } : []
    var matches =
      named.isEmpty
      ? StructureCatalogue.matches(
        wanted, patterns, among: own + parts.flatMap(StructureCatalogue.entries)) : named
    if matches.isEmpty { matches = StructureCatalogue.matches(wanted, patterns, among: folded) }
    if let only = matches.first, matches.count == 1 { return .found(only) }
    guard matches.isEmpty else { return .ambiguous(matches) }
    return .unknown(nearest: NearestNames.nearest(to: name, among: self.entries.map(\.title)))
  }

  private static func matches(
    _ wanted: [String], _ patterns: [FoldedPattern], among entries: [Entry]
  ) -> [Entry] {
    let places = TitleMatch.places(
      wanted, patterns, among: entries.map(\.title)
    ) { entries[$0].reference.isBuiltIn }
    return places.map { entries[$0] }
  }

  private static func entries(of reference: Reference) -> [Entry] {
    reference.structures.map { Entry(reference: reference, structure: $0) }
  }

  /// The structures of built-in references: the first of each, then the others.
  private static func entries(of builtIns: [BuiltInReference]) -> [Entry] {
    let lists = builtIns.map { entries(of: $0.reference) }
    return lists.flatMap { $0.prefix(1) } + lists.flatMap { $0.dropFirst() }
  }
}
