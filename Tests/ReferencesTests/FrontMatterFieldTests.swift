import References
import Structures
import Testing
import Texts

@Suite struct FrontMatterFieldTests {
  @Test func everyFieldIsTyped() throws {
    let front = try reference(
      """
      ---
      title: "Caching"
      summary: "What to cache"
      content_type: reference
      audience: ["L6", "L7"]
      difficulty: "Expert"
      estimated_time: "As needed"
      tags: [cache, storage]
      last_updated: 2026-02-28
      version: 1.0
      status: review_needed
      reference_type: patterns
      lookup_optimized: true
      comprehensive_coverage: false
      prerequisites: []
      learning_objectives:
        - "Choose a policy"
      related_content: ["queues.md"]
      progression_path: "after queues"
      contributors: [ann]
      review_date: "2028-02-29"
      content_owner: "team"
      technical_depth: platform
      interview_focus: mixed
      mood: bright
      ---
      """
    ).frontMatter
    #expect(front?.title == "Caching")
    #expect(front?.audience == ["L6", "L7"])
    #expect(front?.difficulty == .expert)
    #expect(front?.lastUpdated?.text == "2026-02-28")
    #expect(front?.version == "1.0")
    #expect(front?.status == .reviewNeeded)
    #expect(front?.referenceType == .patterns)
    #expect(front?.lookupOptimized == true)
    #expect(front?.comprehensiveCoverage == false)
    #expect(front?.prerequisites == [])
    #expect(front?.learningObjectives == ["Choose a policy"])
    #expect(front?.reviewDate == CalendarDate(year: 2028, month: 2, day: 29))
    #expect(front?.technicalDepth == .platform)
    #expect(front?.interviewFocus == .mixed)
    #expect(front?.unknownKeys == ["mood"])
  }

  @Test(arguments: [
    ("difficulty: brutal", "unknownValue"), ("last_updated: 2026-02-30", "wrongType"),
    ("last_updated: 26-2-3", "wrongType"), ("audience: L6", "wrongType"),
    ("lookup_optimized: yes", "wrongType"), ("title: [a]", "wrongType"),
    ("tags: [a, [b]]", "wrongType"),
  ])
  func aValueThatDoesNotFitIsAProblemAtItsLine(field: String, kind: String) throws {
    let guide = try reference("---\nmood: x\n\(field)\n---\n")
    #expect(guide.problems.map(\.kind.name) == [kind])
    #expect(guide.problems.map(\.line) == [3])
    #expect(guide.problems.map(\.severity) == [.warning])
  }

  @Test func aFieldLeftEmptyIsNoProblem() throws {
    let guide = try reference("---\ntags:\ntitle: ~\n---\n# Head\n")
    #expect(guide.problems.isEmpty)
    #expect(guide.title == "Head")
  }

  @Test func theAudienceGivesTheLevels() throws {
    #expect(try reference("---\naudience: [Junior, Staff]\n---\n").levels == ["Junior", "Staff"])
    #expect(try reference("# A\n").levels.isEmpty)
  }
}
