import References
import Structures
import Testing
import Texts

@Suite struct BuiltInReferenceTests {
  @Test(arguments: BuiltInReference.allCases)
  func nothingIsWrongInADocumentOfOurOwn(builtIn: BuiltInReference) throws {
    #expect(builtIn.reference.isBuiltIn)
    let reference = try Reference.read(bytes: Array(builtIn.text.utf8), name: "whole.md")
    #expect(reference.structures == builtIn.reference.structures)
    #expect(reference.questions == builtIn.reference.questions)
    #expect(reference.levels == ["L6", "L7"])
    #expect(reference.withUpkeep(today: CalendarDate("2026-11-24")) { _ in false }.problems == [])
    #expect(reference.ignored.allSatisfy { $0.reason == .inText })
    #expect(reference.frontMatter?.unknownKeys == [])
    let phases = reference.structures.flatMap(\.structure.phases)
    #expect(phases.allSatisfy { $0.window != nil && (2...4).contains($0.prompts.count) })
  }

  @Test(arguments: BuiltInReference.allCases)
  func onlyWhatIsPractisedIsReadForStructuresAndQuestions(builtIn: BuiltInReference) {
    let isPractised = BuiltInReference.practised.contains(builtIn)
    #expect(builtIn.reference.structures.isEmpty != isPractised)
    #expect(builtIn.reference.questions.isEmpty != isPractised)
  }

  @Test func theStructuresToBeginWithComeFirst() {
    let structures = StructureCatalogue([]).entries.prefix(2).map(\.structure.structure)
    #expect(
      structures.map(\.title) == [
        "Technical Problem Response Structure", "Leadership Discussion Structure",
      ])
    #expect(
      structures.map { $0.phases.compactMap(\.window?.text) } == [
        ["0:30", "2:00", "3:00–4:00", "1:00–2:00", "1:00"],
        ["1:00", "2:00–3:00", "2:00–3:00", "1:00–2:00"],
      ])
    #expect(structures.first?.stated?.text == "7:30–9:30")
  }

  @Test(arguments: [
    ("Four-Step System Design", "3:00–10:00 10:00–15:00 10:00–25:00 3:00–5:00"),
    ("Delivery Framework", "5:00 2:00 5:00 5:00 10:00–15:00 10:00"),
    ("ML System Design", "5:00–7:00 2:00–3:00 10:00 10:00 7:00"),
    ("RESHADED in Five Blocks", "8:00 12:00 12:00 8:00 5:00"),
    ("STAR in Two Minutes", "0:24 0:12 1:12 0:12"),
    ("CARL in Two Minutes", "0:18 1:12 0:12 0:18"),
    ("Failure Story", "0:15 1:00 0:15"), ("Conflict Story", "0:20 0:20 1:00 0:20"),
    ("Present, Past, Future", "0:20–0:30 0:20–0:30 0:20–0:30"),
    ("Behavioural Round", "5:00 10:00 10:00 10:00 10:00"),
    ("Bar Raiser Round", "4:00 15:00 15:00 15:00 6:00"),
    ("Product Sense with CIRCLES", "2:00 2:00 3:00 3:00 5:00 3:00 1:00"),
    ("Metric Investigation", "3:00 5:00 6:00 4:00 2:00"),
    ("Director Round", "5:00 20:00 20:00 10:00"),
    ("Coding Round", "5:00 5:00 25:00 10:00"),
    ("Coding Round with a Long Plan", "5:00 10:00 20:00 10:00"),
  ])
  func thePublishedTimesAreKept(title: String, windows: String) throws {
    let entry = try #require(StructureCatalogue([]).entries.first { $0.title == title })
    let texts = entry.structure.structure.phases.compactMap(\.window?.text)
    #expect(texts.joined(separator: " ") == windows)
  }

  @Test func everyStructureIsFoundByItsTitleAloneAsItStandsInItsDocument() {
    let catalogue = StructureCatalogue([])
    for entry in catalogue.entries {
      guard case .found(let found) = catalogue.find(entry.title) else {
        Issue.record("\(entry.title) is not found")
        continue
      }
      #expect(found.structure == entry.structure)
      #expect(found.reference.name == entry.reference.name)
      #expect(found.reference.levels == entry.reference.levels)
      #expect(found.reference.questions == entry.reference.questions)
    }
  }

  @Test(arguments: [
    "technical", "leadership", "star", "carl", "failure", "circles", "director", "bar raiser",
    "metric",
  ])
  func oneWordFindsOneStructure(word: String) {
    guard case .found = StructureCatalogue([]).find(word) else {
      Issue.record("“\(word)” is ambiguous")
      return
    }
  }
}
