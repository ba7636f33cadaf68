import References
import Structures
import Testing

/// What our own documents say about a session with one of their structures on design or code.
@Suite struct BuiltInGuidanceTests {
  static let documents: Set = [
    BuiltInReference.systemDesign.name, BuiltInReference.coding.name,
  ]
  static let entries = StructureCatalogue([]).entries.filter {
    documents.contains($0.reference.name)
  }

  private func guidance(_ entry: StructureCatalogue.Entry, _ level: String) -> Guidance {
    GuidanceFinder(QuestionBank([])).guidance(for: entry, level: level, questions: [])
  }

  @Test(arguments: entries)
  func eachLevelHasItsExpectationAndItsPrompts(entry: StructureCatalogue.Entry) {
    #expect(entry.structure.expectations.map(\.level) == ["L6", "L7"])
    #expect(entry.structure.expectations.allSatisfy { $0.text.count <= 75 })
    let levels = ["L6", "L7"].map(entry.structure.structure)
    #expect(levels[0].phases.map(\.prompts) != levels[1].phases.map(\.prompts))
    for phase in levels.flatMap(\.phases) {
      #expect((2...4).contains(phase.prompts.count), "\(phase.title)")
    }
  }

  @Test(arguments: entries)
  func eachBandHasOneAnchorThatFitsALine(entry: StructureCatalogue.Entry) throws {
    for level in ["L6", "L7"] {
      let rubric = try #require(guidance(entry, level).rubric)
      #expect((4...6).contains(rubric.dimensions.count))
      for dimension in rubric.dimensions {
        let anchors = dimension.anchors(at: level)
        #expect(anchors.map(\.band) == Array(Rubric.bands), "\(dimension.name)")
        #expect(anchors.allSatisfy { $0.text.count <= 60 }, "\(dimension.name)")
      }
    }
  }

  @Test(arguments: [
    ("Four-Step System Design", "Scoping", "Happy Path Only"),
    ("ML System Design", "Framing and Metrics", "No Baseline"),
    ("Coding Round", "Communication", "Unsized Input"),
  ])
  func aStructureIsScoredByTheRubricOfItsKind(
    title: String, dimension: String, antiPattern: String
  ) throws {
    let entry = try #require(Self.entries.first { $0.title == title })
    let found = guidance(entry, "L6")
    #expect(found.rubric?.dimensions.first?.name == dimension)
    #expect(found.antiPatterns.contains { $0.name == antiPattern })
    let foreign = ["No Baseline", "Unsized Input"].filter { $0 != antiPattern }
    #expect(!found.antiPatterns.contains { foreign.contains($0.name) })
  }

  @Test(arguments: entries)
  func whatGoesWrongHasABetterWayThatFitsALine(entry: StructureCatalogue.Entry) {
    let patterns = guidance(entry, "L6").antiPatterns
    #expect((8...15).contains(patterns.count))
    for pattern in patterns {
      #expect(pattern.name.count <= 32 && pattern.problem != nil, "\(pattern.name)")
      #expect((1...70).contains(pattern.betterApproach?.count ?? 0), "\(pattern.name)")
    }
  }

  @Test(arguments: entries)
  func aDozenProbesGoWithAnyQuestion(entry: StructureCatalogue.Entry) {
    let probes = guidance(entry, "L6").probes
    #expect(Set(probes).count >= 12)
    #expect(probes.allSatisfy { $0.last == "?" })
    #expect(Set(probes).isDisjoint(with: entry.reference.questions.flatMap(\.followUps)))
  }
}
