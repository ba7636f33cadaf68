import References
import Structures
import Testing

/// What the documents on leadership and on products promise to whoever rehearses with them.
@Suite struct LeadershipDocumentTests {
  static let documents: [BuiltInReference] = [.leadership, .product]
  static let principles = [
    "Customer Obsession", "Ownership", "Invent and Simplify", "Are Right, A Lot",
    "Learn and Be Curious", "Hire and Develop the Best", "Insist on the Highest Standards",
    "Think Big", "Bias for Action", "Frugality", "Earn Trust", "Dive Deep",
    "Have Backbone; Disagree and Commit", "Deliver Results",
    "Strive to be Earth's Best Employer", "Success and Scale Bring Broad Responsibility",
  ]

  @Test func eachPrincipleIsAskedForByFourQuestionsAndMore() {
    let questions = BuiltInReference.leadership.reference.questions
    let named = questions.flatMap(\.principles)
    for principle in Self.principles {
      #expect(named.count { $0 == principle } >= 4, "\(principle)")
    }
    #expect(Set(named) == Set(Self.principles))
    #expect(questions.allSatisfy { $0.principles.count <= 3 })
  }

  @Test(arguments: documents)
  func eachQuestionIsOfAStructureOfItsDocument(document: BuiltInReference) {
    let titles = document.reference.structures.map(\.structure.title)
    for question in document.reference.questions {
      let names = question.framework?.split(separator: ";") ?? []
      #expect(!names.isEmpty)
      for name in names {
        let words = name.split(separator: " ")
        #expect(
          titles.contains { title in words.allSatisfy { title.contains($0) } }, "\(name)")
      }
    }
  }

  @Test(arguments: documents)
  func eachStructureDiffersBetweenTheLevels(document: BuiltInReference) {
    for found in document.reference.structures {
      let title = found.structure.title
      #expect(found.expectations.map(\.level) == ["L6", "L7"], "\(title)")
      #expect(found.expectations.allSatisfy { $0.text.count <= 75 }, "\(title)")
      #expect(found.structure(for: "L6") != found.structure(for: "L7"), "\(title)")
      for level in ["L6", "L7"] {
        let prompts = found.structure(for: level).phases.map(\.prompts)
        #expect(prompts.allSatisfy { (2...4).contains($0.count) }, "\(title)")
      }
    }
  }

  @Test(arguments: documents)
  func anAnchorFitsALine(document: BuiltInReference) throws {
    let rubric = try #require(document.reference.parts.rubrics.first)
    #expect(rubric.dimensions.count == 5)
    for dimension in rubric.dimensions {
      #expect(dimension.anchors.map(\.band) == [1, 2, 3, 3, 4])
      #expect(dimension.anchors.map(\.level) == [nil, nil, "L6", "L7", nil])
      #expect(dimension.anchors.allSatisfy { $0.text.count <= 60 }, "\(dimension.name)")
    }
  }

  @Test(arguments: documents)
  func whatGoesWrongHasABetterWay(document: BuiltInReference) throws {
    let patterns = document.reference.parts.antiPatterns
    #expect((8...10).contains(patterns.count))
    for pattern in patterns {
      #expect(pattern.name.count <= 32 && pattern.problem != nil)
      let better = try #require(pattern.betterApproach)
      #expect(better.count <= 70, "\(better)")
    }
  }

  @Test(arguments: documents)
  func aDozenProbesGoWithAnyQuestion(document: BuiltInReference) {
    let reference = document.reference
    let probes = reference.parts.probes
    #expect(probes.count >= 12)
    #expect(probes.allSatisfy { $0.last == "?" })
    #expect(Set(probes).isDisjoint(with: reference.questions.flatMap(\.followUps)))
  }

  @Test func eachOfItsRoundsAsksForSomethingThatThereIs() {
    let bank = QuestionBank([])
    for reference in BuiltInReference.practised.map(\.reference) {
      #expect(
        reference.compared(with: bank, shelf: StoryShelf([]), catalogue: StructureCatalogue([]))
          .problems == [])
    }
    let rounds = BuiltInReference.leadership.reference.structures.map { structure in
      structure.phases.compactMap { $0.asks?.category }
    }
    #expect(
      rounds.filter { !$0.isEmpty } == [
        ["Stories of Delivery", "Stories of Judgement", "Stories of Failure"],
        [
          "Insist on the Highest Standards", "Have Backbone; Disagree and Commit",
          "Learn and Be Curious",
        ],
        ["Strategy and Influence", "Stories of Judgement"],
      ])
  }
}
