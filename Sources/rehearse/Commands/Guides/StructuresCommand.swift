import CommandLines
import Grids
import Listings
import References
import Structures

/// `rehearse structures`: what can be run.
enum StructuresCommand {
  static func run(_ options: StructuresOptions, _ context: Context) throws(Failure) -> Int32 {
    let catalogue = try Workspace.catalogue(
      options.guides, untimed: options.isUntimed, context)
    let name = options.structure
    let entries: [StructureCatalogue.Entry]
    // One structure needs only the document it stands in.
    if let name {
      entries = [try catalogue.entry(named: name)]
    } else {
      entries = catalogue.entries + (options.showsAll ? catalogue.folded : [])
    }
    if options.isJSON {
      context.outRaw(JSON.array(entries.map(json)).text + "\n")
    } else {
      let texts = entries.map { text($0, withPrompts: name != nil) }
      let isCut = name == nil && !options.showsAll && !catalogue.folded.isEmpty
      let more =
        isCut
        ? [GuideWords.folded(catalogue.folded.count, in: "rehearse structures --all")] : []
      let remarks = (more + [Window.notation]).map { "\($0, .muted)\n" as StyledText }
      context.out((texts + remarks).joined(separator: "\n"))
    }
    return ExitStatus.done
  }

  private static func text(_ entry: StructureCatalogue.Entry, withPrompts: Bool) -> StyledText {
    let structure = entry.structure.structure
    let levels = entry.levels.joined(separator: " ")
    let facts = [
      structure.windowText ?? "no times", "\(structure.phases.count) phases", levels,
      entry.source,
    ]
    var lines = [
      StyledText(structure.title, .heading),
      StyledText("  " + facts.filter { !$0.isEmpty }.joined(separator: " · "), .muted),
    ]
    let times = structure.phases.map { $0.windowText ?? "–" }
    let width = max(18, (times.map(\.count).max() ?? 0) + 2)
    let most = String(structure.phases.count).count
    for (index, (phase, place)) in zip(structure.phases, entry.structure.phases).enumerated() {
      let (number, time) = (String(index + 1), times[index])
      let gaps = [most - number.count, width - time.count].map { String(repeating: " ", count: $0) }
      lines.append("  \(gaps[0])\(number). \(time)\(gaps[1])\(phase.title)\(place.levelsText)")
      if withPrompts {
        let indent = String(repeating: " ", count: most + width + 5)
        lines += phase.prompts.map { StyledText("\(indent)· \($0)") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func json(_ entry: StructureCatalogue.Entry) -> JSON {
    .object(
      [
        ("file", .string(entry.reference.name)),
        ("levels", .array(entry.levels.map(JSON.string))),
      ]
        + StructureJSON.members(entry.structure))
  }
}
