import References
import Testing

@Suite struct StructureCatalogueTests {
  let builtInOnly = StructureCatalogue([])

  func catalogue(_ titles: String...) throws -> StructureCatalogue {
    let texts = titles.map { "## \($0)\n\n1. One (1 min)\n2. Two (2 min)\n" }
    return StructureCatalogue([try reference(texts.joined(separator: "\n"))])
  }

  /// What a name leads to, in words.
  func result(_ name: String, in catalogue: StructureCatalogue) -> String {
    switch catalogue.find(name) {
    case .found(let entry): "found \(entry.title) in \(entry.reference.name)"
    case .ambiguous(let entries): "ambiguous " + entries.map(\.title).joined(separator: ", ")
    case .unknown(let nearest): "unknown " + nearest.joined(separator: ", ")
    }
  }

  @Test(arguments: ["leadership", "LEAD", "Leadership Discussion Structure", "discussion lead"])
  func aPartOfANameIsEnough(name: String) {
    #expect(
      result(name, in: builtInOnly)
        == "found Leadership Discussion Structure in built-in/leadership")
  }

  @Test func aPartOfSeveralNamesIsAmbiguous() {
    #expect(
      result("structure", in: builtInOnly)
        == "ambiguous Technical Problem Response Structure, Leadership Discussion Structure")
  }

  @Test func anExactTitleIsNotAmbiguous() throws {
    let catalogue = try catalogue("Drill", "Drill Long")
    #expect(result("drill", in: catalogue) == "found Drill in guide.md")
  }

  @Test func accentsDoNotMatter() throws {
    let catalogue = try catalogue("Résumé à Łódź")
    #expect(result("RESUME lodz", in: catalogue) == "found Résumé à Łódź in guide.md")
    #expect(result("re\u{301}sume", in: catalogue) == "found Résumé à Łódź in guide.md")
  }

  @Test func oneOfTheUsersOwnHidesTheBuiltInOneOfTheSameTitle() throws {
    let catalogue = try catalogue("Leadership discussion structure")
    #expect(
      result("leadership", in: catalogue) == "found Leadership discussion structure in guide.md")
  }

  @Test func whatTheUserNamedComesBeforeWhatIsBuiltIn() throws {
    let texts = ["Four-step plan", "Other"].map { "## \($0)\n\n1. One (1 min)\n2. Two (2 min)\n" }
    let guide = try reference(texts.joined(separator: "\n"))
    let named = StructureCatalogue([guide], isNamed: true)
    #expect(result("four-step", in: named) == "found Four-step plan in guide.md")
    // What it does not have is still found.
    #expect(
      result("leadership", in: named)
        == "found Leadership Discussion Structure in built-in/leadership")
    #expect(
      result("four-step", in: StructureCatalogue([guide]))
        == "ambiguous Four-step plan, Four-Step System Design")
  }

  @Test func twoOfTheUsersOwnWithOneTitleAreAmbiguous() throws {
    #expect(result("twin", in: try catalogue("Twin", "Twin")) == "ambiguous Twin, Twin")
  }

  @Test func anUnknownNameIsToldTheNearest() {
    #expect(result("leadershp", in: builtInOnly) == "unknown Leadership Discussion Structure")
    #expect(result("zzz", in: builtInOnly) == "unknown ")
    #expect(result("", in: builtInOnly) == "unknown ")
    #expect(result("--", in: builtInOnly) == "unknown ")
  }
}
