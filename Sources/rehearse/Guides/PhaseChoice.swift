import References
import Texts

/// The one phase that is meant by a name, among the phases of all structures.
struct PhaseChoice {
  let entry: StructureCatalogue.Entry
  /// The phase, from 0.
  let phase: Int

  /// Finds it: the phase of that title, else one whose title holds all words.
  ///
  /// A structure of the person's own hides the built-in one of the same title, and in guides that
  /// were named any phase that fits hides those of others.
  ///
  /// - Parameters:
  ///   - name: a title or a part of one.
  ///   - structure: the name of its structure; `nil` looks through all.
  ///   - workspace: the structures.
  /// - Throws: ``Failure`` when the name means none or several.
  init(_ name: String, of structure: String?, in workspace: Workspace) throws(Failure) {
    let entries = try structure.map { name throws(Failure) in
      [try workspace.catalogue.entry(named: name)]
    }
    var found = PhaseChoice.matches(name, in: entries ?? PhaseChoice.visible(workspace))
    let own = found.filter { !$0.entry.reference.isBuiltIn }
    if workspace.hasNamedGuides, !own.isEmpty { found = own }
    guard let first = found.first else {
      throw PhaseChoice.unknown(name, in: entries ?? workspace.catalogue.entries)
    }
    guard found.count == 1 else { throw PhaseChoice.ambiguous(name, found) }
    self = first
  }

  private init(_ entry: StructureCatalogue.Entry, _ phase: Int) {
    (self.entry, self.phase) = (entry, phase)
  }

  private var title: String { entry.structure.structure.phases[phase].title }

  private static func visible(_ workspace: Workspace) -> [StructureCatalogue.Entry] {
    let entries = workspace.catalogue.entries
    let own = Set(entries.filter { !$0.reference.isBuiltIn }.map { FoldedText.words($0.title) })
    return entries.filter {
      !$0.reference.isBuiltIn || !own.contains(FoldedText.words($0.title))
    }
  }

  private static func matches(
    _ name: String, in entries: [StructureCatalogue.Entry]
  ) -> [PhaseChoice] {
    let wanted = FoldedText.words(name)
    guard !wanted.isEmpty else { return [] }
    let patterns = wanted.map { FoldedPattern($0) }
    let all = entries.flatMap { entry in
      // Of several phases with one title the first is meant.
      var seen: Set<String> = []
      return entry.structure.structure.phases.indices.compactMap { phase in
        let choice = PhaseChoice(entry, phase)
        return seen.insert(choice.title).inserted ? choice : nil
      }
    }
    let exact = all.filter { FoldedText.words($0.title) == wanted }
    guard exact.isEmpty else { return exact }
    return all.filter { choice in patterns.allSatisfy { $0.occurs(in: choice.title) } }
  }

  private static func ambiguous(_ name: String, _ found: [PhaseChoice]) -> Failure {
    let titles = Set(found.map(\.title))
    let structures = Set(found.map(\.entry.title))
    let isSplit = structures.count > 1 || Set(found.map(\.entry.source)).count > 1
    var places = found.map { choice in
      isSplit ? "“\(choice.title)” of \(choice.entry.title)" : "“\(choice.title)”"
    }
    if structures.count == 1, isSplit {
      places = found.map { "“\($0.title)” of \($0.entry.source)" }
    }
    let advice =
      titles.count == 1 ? "name its structure with --of" : "write more of the title, or add --of"
    return .ambiguous(name, places, most: Failure.fewMeanings, advice: advice)
  }

  private static func unknown(
    _ name: String, in entries: [StructureCatalogue.Entry]
  ) -> Failure {
    let titles = entries.flatMap { $0.structure.structure.phases.map(\.title) }
    let nearest = NearestNames.nearest(to: name, among: titles)
    let place = entries.count == 1 ? " in “\(entries[0].title)”" : ""
    let hint = Failure.question(nearest).map { ", " + $0 } ?? ""
    return .usage(
      "there is no phase “\(name)”\(place)\(hint); rehearse structures STRUCTURE shows those of one"
    )
  }
}
