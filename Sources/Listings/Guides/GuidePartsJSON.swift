import References
import Structures

/// What a guide says besides its structures and questions, as JSON.
enum GuidePartsJSON {
  /// The members of a guide's object.
  static func members(_ parts: GuideParts) -> [(String, JSON)] {
    [
      ("rubrics", .array(parts.rubrics.map(rubric))),
      ("anti_patterns", .array(parts.antiPatterns.map(antiPattern))),
      ("probes", .array(parts.probes.map(JSON.string))),
      ("loops", .array(parts.loops.map(loop))),
      ("stories", .array(parts.stories.map { .object(StoryJSON.members($0)) })),
    ]
  }

  private static func rubric(_ rubric: Rubric) -> JSON {
    let dimensions = rubric.dimensions.map { dimension in
      JSON.object([
        ("name", .string(dimension.name)), ("anchors", .array(dimension.anchors.map(anchor))),
      ])
    }
    return .object([
      ("title", .string(rubric.title)), ("line", JSON(rubric.line)),
      ("dimensions", .array(dimensions)),
    ])
  }

  private static func anchor(_ anchor: Rubric.Anchor) -> JSON {
    .object([
      ("band", JSON(anchor.band)), ("level", JSON(anchor.level)), ("text", .string(anchor.text)),
    ])
  }

  private static func loop(_ loop: Loop) -> JSON {
    let items = loop.items.map { item in
      JSON.object([
        ("name", .string(item.name)), ("structure", JSON(item.structure)),
        ("length", JSON(item.length)), ("question", JSON(item.question)),
        ("interviewer", JSON(item.interviewer)), ("level", JSON(item.level)),
        ("line", JSON(item.line)),
      ])
    }
    return .object([
      ("title", .string(loop.title)), ("line", JSON(loop.line)), ("rounds", .array(items)),
    ])
  }

  private static func antiPattern(_ pattern: AntiPattern) -> JSON {
    .object([
      ("name", .string(pattern.name)), ("problem", JSON(pattern.problem)),
      ("betterApproach", JSON(pattern.betterApproach)), ("line", JSON(pattern.line)),
    ])
  }
}
