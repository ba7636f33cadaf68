import Structures
import Texts

/// All loops that can be run, and how a name finds one.
public struct LoopCatalogue: Sendable {
  /// A loop with the document it stands in.
  public struct Entry: Hashable, Sendable {
    /// The document's name.
    public let document: String
    /// Whether the document is one inside the program.
    public let isBuiltIn: Bool
    /// The loop.
    public let loop: Loop

    /// The document and line it comes from: "guide.md:187".
    public var source: String { "\(document):\(loop.line)" }
  }

  /// What a name led to.
  public enum Finding: Sendable {
    /// The one loop of that name.
    case found(Entry)
    /// Several loops that the name may mean.
    case ambiguous([Entry])
    /// No loop; the titles that come nearest, best first, may be none.
    case unknown(nearest: [String])
  }

  /// All loops: those of the user's own guides in their order, then the built-in ones.
  public let entries: [Entry]

  /// Creates a catalogue.
  ///
  /// - Parameter own: the user's own guides.
  public init(_ own: [Reference]) {
    entries = (own + [BuiltInReference.loops.reference]).flatMap { reference in
      reference.parts.loops.map {
        Entry(document: reference.name, isBuiltIn: reference.isBuiltIn, loop: $0)
      }
    }
  }

  /// Finds a loop by its title or a part of it, or by its place; case and accents do not matter.
  ///
  /// - Parameter name: the name as typed.
  /// - Returns: the loop, or the several or nearest ones.
  public func find(_ name: String) -> Finding {
    if let entry = entries.first(where: { $0.source == name }) { return .found(entry) }
    let wanted = FoldedText.words(name)
    let titles = entries.map(\.loop.title)
    let places =
      wanted.isEmpty
      ? []
      : TitleMatch.places(wanted, wanted.map { FoldedPattern($0) }, among: titles) {
        entries[$0].isBuiltIn
      }
    guard let first = places.first else {
      return .unknown(nearest: NearestNames.nearest(to: name, among: titles))
    }
    return places.count == 1 ? .found(entries[first]) : .ambiguous(places.map { entries[$0] })
  }
}
