import References
import Structures

/// How a guide was read, as JSON.
public enum ReferenceJSON {
  /// One guide.
  public static func object(_ reference: Reference) -> JSON {
    let facts: [(String, JSON)] = [
      ("file", .string(reference.name)), ("title", .string(reference.title)),
      ("frontMatter", reference.frontMatter.map(frontMatter) ?? .null),
      ("structures", .array(reference.structures.map { .object(StructureJSON.members($0)) })),
      ("folded", .array(reference.folded.map { .object(StructureJSON.members($0)) })),
      ("questions", .array(reference.questions.map { .object(QuestionJSON.members($0)) })),
      ("problems", .array(reference.problems.map(problem))),
      ("ignored", .array(reference.ignored.map(ignored))),
    ]
    return .object(facts + GuidePartsJSON.members(reference.parts))
  }

  private static func problem(_ problem: Problem) -> JSON {
    let file = problem.file.map { [("file", JSON.string($0))] } ?? []
    return .object(
      file + [
        ("line", JSON(problem.line)), ("severity", .string(problem.severity.rawValue)),
        ("kind", .string(problem.kind.name)), ("message", .string(problem.text)),
      ])
  }

  private static func ignored(_ time: IgnoredTime) -> JSON {
    .object([("line", JSON(time.line)), ("text", .string(time.text)), ("why", .string(time.why))])
  }

  private static func frontMatter(_ matter: FrontMatter) -> JSON {
    func list(_ texts: [String]?) -> JSON { texts.map { .array($0.map(JSON.string)) } ?? .null }
    func bool(_ value: Bool?) -> JSON { value.map(JSON.bool) ?? .null }
    return .object([
      ("title", JSON(matter.title)), ("summary", JSON(matter.summary)),
      ("content_type", JSON(matter.contentType)), ("audience", list(matter.audience)),
      ("difficulty", JSON(matter.difficulty?.rawValue)),
      ("estimated_time", JSON(matter.estimatedTime)), ("tags", list(matter.tags)),
      ("last_updated", JSON(matter.lastUpdated?.text)), ("version", JSON(matter.version)),
      ("status", JSON(matter.status?.rawValue)),
      ("reference_type", JSON(matter.referenceType?.rawValue)),
      ("lookup_optimized", bool(matter.lookupOptimized)),
      ("comprehensive_coverage", bool(matter.comprehensiveCoverage)),
      ("prerequisites", list(matter.prerequisites)),
      ("learning_objectives", list(matter.learningObjectives)),
      ("related_content", list(matter.relatedContent)),
      ("progression_path", JSON(matter.progressionPath)),
      ("contributors", list(matter.contributors)), ("review_date", JSON(matter.reviewDate?.text)),
      ("content_owner", JSON(matter.contentOwner)),
      ("technical_depth", JSON(matter.technicalDepth?.rawValue)),
      ("interview_focus", JSON(matter.interviewFocus?.rawValue)),
    ])
  }
}
