import References
import Structures
import Testing

/// Days of interviews in guides.
@Suite struct LoopTests {
  private func text(_ loop: Loop) -> [String] {
    loop.items.map { item in
      let parts = [
        item.name, item.structure ?? "break", item.length?.clock() ?? "-", item.question ?? "-",
        item.interviewer ?? "-", item.level ?? "-",
      ]
      return parts.joined(separator: " | ")
    }
  }

  /// Rules: [loop], [round].
  @Test func aTableOfRoundsAndStructuresIsALoopAndNoStructure() throws {
    let reference = try reference(
      """
      # Preparing

      ## Two Rounds and Tea

      | # | Round | Structure | Time | Question | Interviewer | Level |
      |---|---|---|---|---|---|---|
      | 1 | **Manager** | Behavioural Round | 45-50 min | "Why us?" | Ada | L7 |
      | 2 | Tea | – | 15 min | | | |
      | 3 | Design | Four-Step System Design | 45 min | Design a bell | | |
      """)
    let loop = try #require(reference.parts.loops.first)
    #expect((loop.title, loop.line) == ("Two Rounds and Tea", 5))
    #expect(
      text(loop) == [
        "Manager | Behavioural Round | 50:00 | Why us? | Ada | L7",
        "Tea | break | 15:00 | - | - | -",
        "Design | Four-Step System Design | 45:00 | Design a bell | - | -",
      ])
    #expect(reference.structures == [] && reference.folded == [])
    #expect(reference.ignored == [])
    #expect(reference.parts.problems == [])
  }

  /// Rule: [round].
  @Test func aSpanOfADayIsHowLongARoundTakes() throws {
    let reference = try reference(
      """
      # My Day

      | Time | Round | Structure |
      |---|---|---|
      | 11:30-12:15 | Design | technical |
      | 12:15–1:00 PM | Lunch | – |
      | 1:00-2:00 | Manager | star |
      """)
    let loop = try #require(reference.parts.loops.first)
    #expect(loop.items.map(\.length) == [.seconds(2700), .seconds(2700), .seconds(3600)])
    #expect(reference.parts.problems == [])
  }

  /// Rules: [loop], [round].
  @Test func aListWhoseItemsNameStructuresIsALoop() throws {
    let reference = try reference(
      """
      # My Day

      1. Manager (45 min)
         - Structure: Behavioural Round
         - Category: Stories of Repair
      2. Tea (15 min)
      3. Design
         - structure: Four-Step System Design
         - Minutes: 50
         - Interviewer: Grace
      """)
    let loop = try #require(reference.parts.loops.first)
    #expect(loop.title == "My Day")
    #expect(
      text(loop) == [
        "Manager | Behavioural Round | 45:00 | Stories of Repair | - | -",
        "Tea | break | 15:00 | - | - | -",
        "Design | Four-Step System Design | 50:00 | - | Grace | -",
      ])
    #expect(reference.structures == [])
  }

  /// Rule: [loop].
  @Test func aTableOrAListWithoutStructuresIsNone() throws {
    let reference = try reference(
      """
      # Day

      | Round | Minutes |
      |---|---|
      | Saw | 10 |
      | Glue | 20 |

      1. Draw (5 min)
         - Question: Which saw?
         - Structure: past, present, future
      2. Paint (5 min)
      """)
    #expect(reference.parts.loops == [])
    #expect(reference.structures.count == 2)
  }

  /// Rule: [round].
  @Test func whatKeepsALoopFromBeingRunIsToldWithItsLine() throws {
    let own = try reference(
      """
      # Day

      | Round | Structure | Minutes | Question |
      |---|---|---|---|
      | Saw | Coding Roun | 10 | |
      | Tea | | soon | |
      | saw | coding | 20 |
      | Glue | Coding Round | soon |
      | Paint | | 20 | Why? |
      """)
    let problems = own.compared(
      with: QuestionBank([own]), shelf: StoryShelf([]), catalogue: StructureCatalogue([own])
    ).problems
    #expect(
      problems.map { "\($0.line): \($0.text)" } == [
        "5: “Coding Roun” names no structure of its own; “Coding Round”, “Coding Round with a Long Plan” may "
          + "be meant",
        "6: the break “Tea” has no time; write one such as 15 min, or name the structure of a round",
        "7: the loop has a round “saw” already; give one of them another name",
        "7: “coding” names no structure of its own; “Coding Round”, “Coding Round with a Long Plan” may be "
          + "meant",
        "8: the time of the round “Glue” cannot be read; write it as 45 min",
        "9: “Paint” has a question and no structure; name the structure, since nothing is asked in a "
          + "break",
      ])
  }

  @Test func builtInLoopsCanBeRunAndTheirRoundsDiffer() {
    let (loops, structures) = (LoopCatalogue([]), StructureCatalogue([]))
    #expect(
      loops.entries.map(\.loop.title) == ["Amazon Loop Day", "Onsite of Four", "Phone Screen"])
    for entry in loops.entries {
      #expect(entry.loop.faults == [])
      let names = entry.loop.rounds.compactMap(\.structure)
      #expect(Set(names).count == names.count)
      for name in names {
        guard case .found = structures.find(name) else {
          Issue.record("\(name) is not found")
          continue
        }
      }
    }
    #expect(loops.entries.map(\.loop.rounds.count) == [5, 4, 2])
  }

  @Test func aPartOfTheTitleFindsALoopAndOnesOwnHidesTheBuiltInOne() throws {
    let own = try reference(
      """
      # Phone screen

      | Round | Structure |
      |---|---|
      | Saw | Coding Round |
      """)
    func found(_ name: String) -> [String] {
      switch LoopCatalogue([own]).find(name) {
      case .found(let entry): [entry.source]
      case .ambiguous(let entries): entries.map(\.source)
      case .unknown(let nearest): ["?"] + nearest
      }
    }
    #expect(found("phone") == ["guide.md:3"])
    #expect(found("guide.md:3") == ["guide.md:3"])
    #expect(found("amazon").count == 1)
    #expect(found("on").count > 1)
    #expect(found("Phone scren") == ["?", "Phone screen", "Phone Screen"])
    #expect(found("") == ["?"])
  }
}
