import References
import Testing

/// What is no plan of one sitting is folded away, and never lost.
@Suite struct LikenessTests {
  /// Rule: [rank].
  @Test(arguments: [
    "## Exercises\n- Hill (9 min)\n- Ferry (14 min)\n",
    "## Round\n| Problem | Time |\n|-|-|\n| Hill | 9 min |\n| Ferry | 14 min |\n",
    "## Desk\n- Reading time: 20 min\n- Practice time: 35 min\n",
    "## Nightly\n- fetch: 2.1 s\n- check: 1.3 s\n",
    "## What now\n- If it rains (5 min)\n- If it is dry (9 min)\n",
    "## Matches\n- Lions vs Hares (5 min)\n- Owls vs Moles (9 min)\n",
    "## Kiln\n- Heat (9 hours)\n- Cool (7 hours)\n",
    "## Slides\n- Slide with words (30 s)\n- Slide with a film (60 s)\n- Slide with sums (45 s)\n",
    "## Modules\n- A1 (40 min)\n- A2 (50 min)\n",
    "## Launch\n- Deploy (2 hours)\n- Watch (90 min)\n",
    "## Shop\n- Home (<2 s)\n- Cart (<1 s)\n",
    "## Stages\n- Call in November 2025 (30 min)\n- Visit in May 2026 (45 min)\n",
    "## Per week\n- Start (15 min)\n- End (15 min)\n",
    "## Checkpoints\n- 25 minutes: Is there a plan?\n- 50 minutes: Is there a draft?\n",
  ])
  func whatIsUnlikeASittingIsFolded(text: String) throws {
    let guide = try reference("# Workbook\n" + text)
    #expect(guide.structures.isEmpty)
    #expect(guide.folded.count == 1)
    #expect(guide.folded.allSatisfy { $0.rank < 0 })
    #expect(guide.ignored.isEmpty)
  }

  /// Rule: [rank].
  @Test(arguments: [
    "## Exercises\n- 9:00-9:20 Hill\n- 9:20-9:45 Ferry\n",
    "## Exercises in an interview\n1. Welcome (9 min)\n2. Ferry (14 min)\n",
    "## Desk\n- Saw (5 min)\n- Glue (9 min)\n",
  ])
  func whatIsLikeOneIsListed(text: String) throws {
    let guide = try reference("# Workbook\n" + text)
    #expect(guide.structures.count == 1)
    #expect(guide.folded.isEmpty)
  }

  /// Rule: [rank].
  @Test func whatIsFoldedIsFoundByItsNameAndInAGuideThatHasNothingElse() throws {
    let guide = try reference("# A\n## Exercises\n- Hill (9 min)\n- Ferry (14 min)\n")
    let all = StructureCatalogue([guide], builtIns: [])
    #expect(all.entries.isEmpty)
    #expect(all.folded.map(\.title) == ["Exercises"])
    guard case .found(let entry) = all.find("exercises") else {
      Issue.record("not found")
      return
    }
    #expect(entry.title == "Exercises")
    let named = StructureCatalogue([guide], isNamed: true, builtIns: [])
    #expect(named.entries.map(\.title) == ["Exercises"])
    #expect(named.folded.isEmpty)
  }

  /// Rule: [versions].
  @Test func optionsAreNoSequence() throws {
    let guide = try reference("# A\n- Option A: walk (5 min)\n- Option B: ride (9 min)\n")
    #expect(guide.structures.isEmpty)
    #expect(guide.folded.isEmpty)
    #expect(guide.ignored.map(\.reason) == [.alternatives, .alternatives])
  }

  /// Rule: [material].
  @Test func daysAreNoSitting() throws {
    let guide = try reference("# A\n- Day 1: walls (5 hours)\n- Day 2: roof (4 hours)\n")
    #expect(guide.ignored.map(\.reason) == [.overWeeks, .overWeeks])
  }
}
