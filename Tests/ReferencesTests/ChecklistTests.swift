import References
import Structures
import Testing

private let guide = """
  # A guide

  ## Wrap-up checklist

  **Scale:**
  - [ ] What breaks first
  - [x] What it costs
    - per request
  - [ ] Growth
    - [ ] next year

  Tips
  - Speak slowly

  ## Other lists

  ### Failures
  - [ ] A region is gone

  ### End

  **Final checklist**

  **Sketch (5 min)**
  - [ ] Boxes

  **After**
  - [ ] Summary

  ### Talk checklist
  Sketch all of it before.
  1. Breathe
     - in
  2. Smile

  ### Framework
  ```text
  □ SKETCH (15 min)
    □ Draw

  WRAP-UP
    - [ ] Questions
  ```
  """

private func catalogue(_ texts: String...) throws -> ChecklistCatalogue {
  var documents: [LookupDocument] = []
  for (index, text) in texts.enumerated() {
    documents.append(
      try LookupDocument.read(
        bytes: Array(text.utf8), name: index == 0 ? "guide.md" : "\(index).md"))
  }
  return ChecklistCatalogue(documents)
}

/// What a name finds: its name, place and points; several by name; or the nearest.
private func found(_ name: String, in catalogue: ChecklistCatalogue) -> [String] {
  switch catalogue.find(name) {
  case .found(let checklist):
    ["\(checklist.name) \(checklist.place)"] + checklist.points.map(\.text)
  case .ambiguous(let checklists): ["either"] + checklists.map { "\($0.name) \($0.place)" }
  case .unknown(let nearest): ["near"] + nearest
  }
}

@Suite struct ChecklistTests {
  /// Rules: [checklist-points], [checklist-name].
  @Test func boxesAreThePointsOfTheSectionThatIsNamed() throws {
    let all = try catalogue(guide)
    #expect(
      found("WRAP", in: all) == [
        "Wrap-up checklist guide.md:3", "Speak slowly", "What breaks first", "What it costs",
        "next year",
      ])
    #expect(found("scale", in: all).first == "Scale guide.md:6")
    #expect(found("failures", in: all) == ["Failures guide.md:18", "A region is gone"])
    #expect(found("other lists", in: all).count == 8)
  }

  /// Rule: [checklist-name].
  @Test func aCaptionWithTheWordStandsForWhatFollows() throws {
    #expect(
      found("final checklist", in: try catalogue(guide))
        == ["Final checklist guide.md:25", "Boxes", "Summary"])
  }

  /// Rule: [checklist-points].
  @Test func belowAHeadingWithTheWordOutermostItemsArePoints() throws {
    #expect(
      found("talk checklist", in: try catalogue(guide))
        == ["Talk checklist guide.md:30", "Breathe", "Smile"])
  }

  /// Rule: [checklist-points].
  @Test func fencesOfTextMayHoldBoxes() throws {
    #expect(
      found("framework", in: try catalogue(guide)) == [
        "Framework guide.md:36", "Draw", "Questions",
      ])
    let code = "# A\n\n```swift\n- [ ] x\n```\n"
    #expect(try catalogue(code).isEmpty)
  }

  @Test func aPlaceMeansTheListThatBeginsThere() throws {
    #expect(
      found("guide.md:25", in: try catalogue(guide)) == ["Sketch (5 min) guide.md:25", "Boxes"])
  }

  @Test func severalOfANameAreTold() throws {
    let other = "# Mine\n\n## Failures\n- [ ] Mine\n"
    let both = try catalogue(guide, other)
    #expect(found("failures", in: both) == ["either", "Failures guide.md:18", "Failures 1.md:4"])
    #expect(found("mine", in: both) == ["Mine 1.md:4", "Mine"])
    #expect(
      found("list", in: both) == [
        "either", "Wrap-up checklist guide.md:3", "Other lists guide.md:18",
      ])
  }

  /// Rule: [checklist-name].
  @Test func aNameThatFitsASectionAndAChecklistInItMeansTheSection() throws {
    let nested = """
      # A

      ## Debug checklists

      **Slow debug checklist**
      - [ ] Measure

      **Failing debug checklist**
      - [ ] Read the log
      """
    let all = try catalogue(nested)
    #expect(found("debug", in: all) == ["Debug checklists guide.md:6", "Measure", "Read the log"])
    #expect(found("slow debug", in: all) == ["Slow debug checklist guide.md:6", "Measure"])
  }

  /// Rule: [checklist-name].
  @Test func onesOwnChecklistsHideTheBuiltInOnes() throws {
    let own = try LookupDocument.read(
      bytes: Array("# A\n\n## Debug list\n- [ ] Mine\n".utf8), name: "guide.md")
    let alone = ChecklistCatalogue(LookupDocument.builtIns)
    #expect(found("debug", in: alone).first?.hasPrefix("Debug Checklist built-in/") == true)
    let both = ChecklistCatalogue([own] + LookupDocument.builtIns)
    #expect(found("debug", in: both) == ["Debug list guide.md:4", "Mine"])
    #expect(found("wrap-up", in: both) == found("wrap-up", in: alone))
  }

  @Test func forAnUnknownNameTheNearestAreTold() throws {
    let all = try catalogue(guide)
    #expect(found("falures", in: all) == ["near", "Failures"])
    #expect(found("zzz", in: all) == ["near"])
    #expect(found("!", in: all) == ["near"])
    #expect(!all.isEmpty)
    #expect(try catalogue("# A\n\n- b\n").isEmpty)
  }

  /// Rule: [checklist-phase].
  @Test func pointsGoToThePhaseThatIsNamedElseToTheLast() throws {
    let phases = ["Sketch", "Go deep", "Wrap-up"].map {
      Phase(title: $0, window: nil, prompts: ["own"])
    }
    let structure = Structure(title: "S", phases: phases)
    func prompts(_ name: String) throws -> [[String]] {
      guard case .found(let checklist) = try catalogue(guide).find(name) else { return [] }
      return checklist.added(to: structure).phases.map(\.prompts)
    }
    #expect(try prompts("final checklist") == [["own", "Boxes"], ["own"], ["own", "Summary"]])
    #expect(try prompts("talk") == [["own"], ["own"], ["own", "Breathe", "Smile"]])
    #expect(try prompts("framework") == [["own", "Draw"], ["own"], ["own", "Questions"]])
    #expect(try prompts("failures") == [["own"], ["own"], ["own", "A region is gone"]])
  }

  /// Rule: [checklist-phase].
  @Test func aNameOfTwoPhasesNamesNeither() throws {
    let phases = ["Detailed design", "Design review", "End"].map { Phase(title: $0, window: nil) }
    guard
      case .found(let checklist) = try catalogue("## Design checklist\n- [ ] x\n").find("design")
    else {
      Issue.record("not found")
      return
    }
    let structure = checklist.added(to: Structure(title: "S", phases: phases))
    #expect(structure.phases.map(\.prompts) == [[], [], ["x"]])
    #expect(checklist.added(to: Structure(title: "", phases: [])).phases.isEmpty)
  }
}
