import References
import Structures
import Testing

/// What a person mended in how a guide is read, as the file beside the guide says it.
@Suite struct MendingTests {
  static let guide = """
    # Day

    ## Agenda

    1. Hello (5 min)
       - names
    2. Tea (15 min)
    3. Plans (30 min)
       - the year
    4. Plans after that (10 min)

    Then there is room for questions.

    ## Release

    - Tag (5 min)
    - Tell (10 min)

    """

  private static let mended = """
    structures:
      - was: Release
        drop: true
        lines: {16: "- Tag (5 min)", 17: "- Tell (10 min)"}
      - was: Agenda
        title: Kick-off
        lines: {7: "2. Tea (15 min)"}
        phases:
          - lines: {5: "1. Hello (5 min)"}
          - lines: {8: "3. Plans (30 min)", 10: "4. Plans after that (10 min)"}
            time: 35-45 min
          - lines: {12: "Then there is room for questions."}
            title: Questions
            time: 1:30

    """

  private func read(_ yaml: String) throws -> Reference { try read(MendingTests.guide, yaml) }

  private func read(_ guide: String, _ yaml: String) throws -> Reference {
    try reference(guide).mended(
      by: Mending(Array(yaml.utf8), file: "guide.structures.yaml"), GuideLines(Array(guide.utf8)))
  }

  private func problems(_ reference: Reference) -> [String] {
    reference.problems.map { "\($0.file ?? "guide"):\($0.line): \($0.text)" }
  }

  /// Rules: [mended-structure], [mended-phase].
  @Test func whatTheFileSaysStandsInThePlaceOfWhatWasRead() throws {
    let mended = try read(MendingTests.mended)
    #expect(
      outline(mended) == [
        "3: Kick-off [41:30–51:30]", "5: Hello 5:00 · names",
        "8: Plans 35:00–45:00 · the year · Plans after that", "12: Questions 1:30",
      ])
    #expect(mended.problems.isEmpty)
    #expect(mended.structures.map(\.mendedAt) == [5])
    #expect(
      mended.ignored.map { "\($0.line) \($0.text): \($0.why)" }
        == [
          "7 2. Tea (15 min)", "16 - Tag (5 min)", "17 - Tell (10 min)",
        ].map { $0 + ": no phase that was mended by hand holds it, in the file beside the guide" })
  }

  /// Rule: [mending].
  @Test(arguments: ["", "# nothing yet\n", "structures:\n", "structures: []\n", "---\n"])
  func aFileThatSaysNothingLeavesTheGuideAsItIsRead(yaml: String) throws {
    #expect(try read(yaml) == reference(MendingTests.guide))
  }

  @Test func theFileStandsBesideTheGuide() {
    #expect(Mending.file(beside: "a/guide.md") == "a/guide.structures.yaml")
    #expect(Mending.file(beside: "GUIDE.MD") == "GUIDE.structures.yaml")
    #expect(Mending.file(beside: "talk.txt") == "talk.txt.structures.yaml")
  }

  @Test func anEntryWithoutPhasesKeepsThoseThatAreRead() throws {
    let renamed = try read("structures:\n  - was: Release\n    title: Shipping it\n")
    #expect(
      outline(renamed).suffix(3) == ["14: Shipping it [15:00]", "16: Tag 5:00", "17: Tell 10:00"])
    #expect(renamed.structures.map(\.structure.title) == ["Agenda", "Shipping it"])
  }

  @Test func anEntryWithoutWasIsOneMoreStructure() throws {
    let more = try read(
      """
      structures:
        - title: By heart
          phases:
            - {title: Say it, time: up to 2 min}
            - {title: Say it again, time: none}

      """)
    #expect(more.structures.map(\.structure.title).sorted() == ["Agenda", "By heart", "Release"])
    #expect(
      outline(more).contains("1: Say it up to 2:00") && outline(more).contains("1: Say it again"))
    #expect(more.problems.isEmpty)
  }

  /// Rule: [mended-lines].
  @Test(arguments: [
    // Lines above.
    ("# Day\n", "# Day\n\nWhat a day.\n\n1. Hello\n2. Bye\n"),
    // Another number, another marker, other letters.
    ("1. Hello (5 min)", "1. Doors (1 min)\n2. HELLO (5 min)"), ("1. Hello", "7) **Hello**"),
    // Another time of a phase whose time is as it is read, and one more word.
    ("2. Tea (15 min)", "2. Tea and cake (15 min)"), ("Tell (10 min)", "Tell all (12 min)"),
    // Another structure of the same words before it.
    ("## Agenda", "## Before\n\n1. Hello (5 min)\n2. Tea (15 min)\n\n## Agenda"),
  ])
  func linesAreFoundAgainByTheirWords(old: String, new: String) throws {
    let edited = MendingTests.guide.replacing(old, with: new)
    let mended = try read(edited, MendingTests.mended)
    #expect(problems(mended) == [])
    let kickOff = try #require(mended.structures.last)
    #expect(kickOff.structure.title == "Kick-off")
    #expect(
      kickOff.structure.phases.map(\.title) == [
        kickOff.structure.phases[0].title, "Plans", "Questions",
      ])
    #expect(kickOff.structure.phases[0].title.lowercased() == "hello")
    #expect(!mended.structures.contains { ["Agenda", "Release"].contains($0.structure.title) })
  }

  @Test func aPhaseWhoseTimeIsAsReadFollowsTheGuide() throws {
    let edited = MendingTests.guide.replacing("Hello (5 min)", with: "Hello (8 min)")
    #expect(try outline(read(edited, MendingTests.mended))[1] == "5: Hello 8:00 · names")
  }

  @Test func aLineThatIsGoneIsToldAndItsPhaseStays() throws {
    let edited = MendingTests.guide.replacing(
      "Then there is room for questions.\n", with: "That is all.\n")
    let mended = try read(edited, MendingTests.mended)
    #expect(outline(mended)[3] == "3: Questions 1:30")
    #expect(
      problems(mended) == [
        "guide.structures.yaml:12: “Then there is room for questions.” stands in the guide no more, "
          + "and the phase stays as it was mended; correct its line or take it out, "
          + "`rehearse check --mend` shows it"
      ])
    #expect(mended.problems.map(\.severity) == [.warning])
  }

  @Test func aStructureThatIsGoneIsToldAndTheMendedOneStays() throws {
    let edited = "# Another day\n\nThere is nothing here.\n"
    let mended = try read(edited, MendingTests.mended)
    #expect(
      mended.structures.map { $0.structure.phases.map { "\($0.title) \($0.window?.text ?? "")" } }
        == [["Hello 5:00", "Plans 35:00–45:00", "Questions 1:30"]])
    #expect(mended.structures.map(\.structure.title) == ["Kick-off"])
    #expect(
      problems(mended).contains {
        $0.hasPrefix("guide.structures.yaml:5: “Agenda” is read no more, and what it was mended to")
      })
    #expect(
      problems(mended).contains {
        $0.hasPrefix("guide.structures.yaml:2: “Release” is read no more, so that there is nothing")
      })
  }

  @Test func whatDoesNotAddUpIsNotToldOnceItWasMended() throws {
    let guide =
      "# Round (20 min)\n\n1. Ask (5 min)\n2. Tell (10 min)\n\nThe last 5 minutes are theirs.\n"
    #expect(try reference(guide).problems.count == 1)
    let yaml = """
      structures:
        - was: Round
          phases:
            - lines: {3: "1. Ask (5 min)"}
            - lines: {4: "2. Tell (10 min)"}
            - lines: {6: "The last 5 minutes are theirs."}
              title: Theirs
      """
    let mended = try read(guide, yaml)
    #expect(problems(mended) == [])
    #expect(
      outline(mended) == ["1: Round [20:00]", "3: Ask 5:00", "4: Tell 10:00", "6: Theirs 5:00"])
  }
}
