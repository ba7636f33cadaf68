import References
import Structures

/// Structures as JSON.
public enum StructureJSON {
  /// The members of a structure's object.
  public static func members(_ found: FoundStructure) -> [(String, JSON)] {
    let structure = found.structure
    let phases = zip(structure.phases, found.phases).map { phase, place -> JSON in
      let levels = place.levels.map { ($0.level, stated($0.stated)) }
      return JSON.object(
        [
          ("title", .string(phase.title)), ("line", JSON(place.line)),
          ("earliest", JSON(phase.window?.earliest)), ("latest", JSON(phase.window?.latest)),
          ("stated", stated(place.stated)), ("prompts", .array(phase.prompts.map(JSON.string))),
        ] + (place.asks.map { [("asks", asks($0))] } ?? [])
          + (levels.isEmpty ? [] : [("statedByLevel", .object(levels))]))
    }
    return [
      ("title", .string(structure.title)), ("line", JSON(found.line)),
      ("readAs", .string(found.readAs.rawValue)), ("why", .string(found.basis.text)),
      ("earliest", JSON(structure.total?.earliest)), ("latest", JSON(structure.total?.latest)),
      ("phases", .array(phases)), ("stated", stated(found.stated)),
      ("claimed", found.claimed.map(stated) ?? .null),
      ("expectations", ExpectationJSON.array(found.expectations)),
      ("answer", .bool(found.isAnswer)), ("mendedAt", JSON(found.mendedAt)),
      ("rank", JSON(found.rank)),
    ]
  }

  private static func asks(_ asks: FoundPhase.Asks) -> JSON {
    switch asks {
    case .question(let text): .object([("question", .string(text))])
    case .category(let name): .object([("category", .string(name))])
    }
  }

  private static func stated(_ time: StatedTime?) -> JSON {
    .object([("min", JSON(time?.min)), ("max", JSON(time?.max))])
  }
}
