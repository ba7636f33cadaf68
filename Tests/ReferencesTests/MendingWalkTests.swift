import References
import Structures
import Testing

/// What a person says to the structures of a guide, and what the guide is read as then.
@Suite struct MendingWalkTests {
  private static let bytes = Array(MendingTests.guide.utf8)

  /// The guide as it is read after some lines were written, and what was refused.
  private func mend(_ said: String...) throws -> (outline: [String], refused: [String]) {
    let reference = try reference(MendingTests.guide)
    let lines = GuideLines(MendingWalkTests.bytes)
    var walk = MendingWalk(reference, Mending(nothingIn: "f.yaml"), lines)
    let refused = said.compactMap { line -> String? in
      if case .say(let text) = walk.take(line) { text } else { nil }
    }
    let written = Mending(Array(walk.draft.text.utf8), file: "f.yaml")
    #expect(written.problems.isEmpty)
    let mended = reference.mended(by: written, lines)
    #expect(mended.problems.isEmpty, "\(walk.draft.text)")
    // What was written says the same as what was shown.
    let shown = walk.draft.structures.compactMap(\.found)
    #expect(
      Set(shown.map(\.structure)) == Set(mended.structures.map(\.structure)), "\(walk.draft.text)")
    // And whoever goes on with it finds what there was.
    let again = MendingWalk(reference, written, lines)
    #expect(again.draft.text == walk.draft.text)
    return (outline(mended), refused)
  }

  private static let agenda = [
    "3: Agenda [1:00:00]", "5: Hello 5:00 · names", "7: Tea 15:00", "8: Plans 30:00 · the year",
    "10: Plans after that 10:00",
  ]
  private static let release = ["14: Release [15:00]", "16: Tag 5:00", "17: Tell 10:00"]

  @Test func keepingLeavesAllAsItIsRead() throws {
    #expect(try mend("", "k", "b").outline == MendingWalkTests.agenda + MendingWalkTests.release)
  }

  @Test func aStructureIsDroppedAndBroughtBack() throws {
    #expect(try mend("d").outline == MendingWalkTests.release)
    #expect(try mend("d", "", "d", "b", "D").outline == MendingWalkTests.agenda)
    let (outline, refused) = try mend("d", "t 1 5 min", "a 12")
    #expect(outline == MendingWalkTests.release)
    #expect(refused == Array(repeating: "this structure is dropped; d brings it back", count: 2))
  }

  @Test func aPhaseIsDropped() throws {
    #expect(
      try mend("d 2", "d1").outline.prefix(3) == [
        "3: Agenda [40:00]", "8: Plans 30:00 · the year", "10: Plans after that 10:00",
      ])
    #expect(try mend("", "d 1", "d 1").outline == MendingWalkTests.agenda)
  }

  @Test func aPhaseIsJoinedWithTheNextOne() throws {
    #expect(
      try mend("j 3").outline[3] == "8: Plans 40:00 · the year · Plans after that")
    #expect(try mend("t 3 20-25 min", "j 3").outline[3].hasPrefix("8: Plans 30:00–35:00"))
    #expect(try mend("t 3 none", "j 3").outline[3].hasPrefix("8: Plans 10:00"))
    #expect(
      try mend("t 3 none", "t 4 -", "j 3").outline[3] == "8: Plans · the year · Plans after that")
    #expect(try mend("t 3 90 s", "t 4 5+ min", "j 3").outline[3].hasPrefix("8: Plans 6:30+"))
    #expect(try mend("j 4").refused == ["phase 4 is the last one; join the one before with it"])
  }

  @Test func aStructureIsJoinedWithTheNextOne() throws {
    #expect(
      try mend("j").outline
        == ["3: Agenda [1:15:00]"] + MendingWalkTests.agenda.dropFirst()
        + MendingWalkTests.release.dropFirst())
    #expect(
      try mend("d 1", "d 1", "d 1", "j").outline == [
        "3: Agenda [25:00]", "10: Plans after that 10:00", "16: Tag 5:00", "17: Tell 10:00",
      ])
    #expect(try mend("", "j").refused == ["no structure comes behind this one"])
  }

  @Test func aPhaseBeginsAnotherStructure() throws {
    #expect(
      try mend("s 3").outline.prefix(6) == [
        "3: Agenda [20:00]", "5: Hello 5:00 · names", "7: Tea 15:00",
        "8: Agenda, part 2 [40:00]", "8: Plans 30:00 · the year", "10: Plans after that 10:00",
      ])
    #expect(try mend("s 3", "j").outline == MendingWalkTests.agenda + MendingWalkTests.release)
    #expect(try mend("s 3", "", "d").outline.count == 6)
    #expect(
      try mend("s 1").refused == ["phase 1 begins this structure already; split before a later one"]
    )
  }

  @Test func aPhaseGetsAnotherTime() throws {
    #expect(try mend("t 2 6-8 min").outline[2] == "7: Tea 6:00–8:00")
    #expect(try mend("t 2 none").outline[2] == "7: Tea")
    #expect(
      try mend("t 2 up to 1:30").refused == [
        "“up to 1:30” is no time; write such as 6-8 min, 1:30, or none"
      ])
    #expect(try mend("t 2").refused == ["write what it is to be as well, such as t 2 6-8 min"])
    #expect(try mend("t 5 6 min").refused == ["write the number of a phase behind t: 1 to 4"])
  }

  @Test func titlesAreChanged() throws {
    let (outline, _) = try mend("r  Kick-off:  \"us\"", "r 4 What else?")
    #expect(outline[0] == "3: Kick-off: \"us\" [1:00:00]")
    #expect(outline[4] == "10: What else? 10:00")
    #expect(try mend("r 0 2027").outline[0] == "3: 2027 [1:00:00]")
    #expect(try mend("r", "r 0", "r 2", "r 2027").refused.count == 4)
  }

  @Test func aLineOfTheGuideBecomesAPhase() throws {
    let (outline, refused) = try mend("a 12", "r 5 Questions", "a 12", "a 4", "a 99", "a")
    #expect(outline[5] == "12: Questions")
    #expect(
      refused == [
        "line 12 is in phase 5 already", "line 4 holds no word; a phase needs one",
        "write the number of a line behind a: 1 to 17",
        "write the number of a line behind a: 1 to 17",
      ])
    // Behind the last structure it begins one.
    #expect(try mend("", "", "a 12", "r 1 Ask", "t 1 5 min").outline.contains("12: Ask 5:00"))
    #expect(try mend("d", "", "", "a 16", "a 12").outline.first == "12: Release (2) [5:00]")
  }

  @Test func theLastChangeIsTakenBack() throws {
    let (outline, refused) = try mend("d 1", "s 2", "", "r Other", "u", "u", "u", "u")
    #expect(outline == MendingWalkTests.agenda + MendingWalkTests.release)
    #expect(refused == ["nothing was changed that could be taken back"])
  }

  @Test func whatIsFoldedComesLastAndIsOffered() throws {
    let guide =
      "## Exercises\n\n- Hill (9 min)\n- Ferry (14 min)\n\n## Round\n\n1. Ask (5 min)\n2. Tell (9 min)\n"
    let (folding, lines) = (try reference(guide), GuideLines(Array(guide.utf8)))
    #expect(folding.folded.count == 1)
    var walk = MendingWalk(folding, Mending(nothingIn: "f.yaml"), lines)
    _ = walk.take("")
    #expect(walk.structure?.isFolded == true)
    #expect(walk.take("o") == .show && walk.structure?.isFolded == false)
    let mended = folding.mended(by: Mending(Array(walk.draft.text.utf8), file: "f.yaml"), lines)
    #expect(mended.structures.map(\.structure.title) == ["Exercises", "Round"])
    #expect(mended.folded.isEmpty && mended.problems.isEmpty)
    #expect(folding.mended(by: Mending(nothingIn: "f.yaml"), lines) == folding)
  }

  @Test func whatIsRightAsItStandsIsWarnedOfNoMore() throws {
    let guide = "# Round (60 min)\n\n1. Ask (5 min)\n2. Tell (9 min)\n4. End (1 min)\n"
    let (read, lines) = (try reference(guide), GuideLines(Array(guide.utf8)))
    #expect(!read.problems.isEmpty)
    var walk = MendingWalk(read, Mending(nothingIn: "f.yaml"), lines)
    #expect(walk.structure?.warnings == read.problems.map(\.text))
    _ = walk.take("r Other")
    #expect(walk.structure?.warnings.count == read.problems.count)
    _ = walk.take("o")
    #expect(walk.structure?.warnings == [])
    let mended = read.mended(by: Mending(Array(walk.draft.text.utf8), file: "f.yaml"), lines)
    #expect(mended.problems.isEmpty && mended.structures.first?.claimed != nil)
  }

  @Test func timesBelowTheirTitlesAreTakenAlong() throws {
    let guide = "# A\n\n## Saw\nTime: 5 min\n\n## Glue\nTime: 9 min\n"
    let (read, lines) = (try reference(guide), GuideLines(Array(guide.utf8)))
    func mended(_ line: String) -> Reference {
      var walk = MendingWalk(read, Mending(nothingIn: "f.yaml"), lines)
      _ = walk.take(line)
      return read.mended(by: Mending(Array(walk.draft.text.utf8), file: "f.yaml"), lines)
    }
    #expect(mended("d 1").ignored.map(\.line) == [4])
    #expect(mended("d").ignored.map(\.line) == [4, 7])
    #expect(mended("j 1").ignored.isEmpty && mended("r B").ignored.isEmpty)
  }

  @Test(arguments: [
    "x", "drop", "keep it", "3", "k 3", "/help", "d x", "d 0", "d 5", "j 1 2", "w now", "é", "l x",
  ])
  func whatMeansNothingChangesNothing(line: String) throws {
    let (outline, refused) = try mend(line)
    #expect(outline == MendingWalkTests.agenda + MendingWalkTests.release)
    #expect(refused.count == 1)
  }
}
