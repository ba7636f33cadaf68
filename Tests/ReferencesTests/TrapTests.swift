import References
import TestSupport
import Testing

/// Times that are no phases.
@Suite struct TrapTests {
  /// Rules: [two], [reading-time], [contents], [in-text], [machine], [grades], [versions],
  /// [material], [tasks], [moments], [same-title], [recipe], [few-times], [counts], [hour-end].
  @Test(arguments: [
    "- [Queues](a.md) (5 min read)\n- [Caches](b.md) (9 min read)\n",
    "- [Open (5 min)](#open-5-min)\n- [Close (9 min)](#close-9-min)\n",
    "| Storage | Latency |\n|--|--|\n| RAM | 100 ns |\n| Disk | 10 s |\n",
    "| Availability | Time down |\n|--|--|\n| 99 % | 7 h |\n| 99.9 % | 44 min |\n",
    "- p95 latency: 2 seconds\n- Load time: 3 seconds\n", "- Unit tests: 5 min\n- Lint: 2 min\n",
    "## Cache\n- Profile: 5 minutes\n- Prices: 30 minutes\n",
    "| Job | Timeout (min) |\n|--|--|\n| build | 10 |\n| test | 20 |\n",
    "- Clarity: 4/5\n- Depth: 3/5\n", "- Saved ($5M)\n- Spent ($3M)\n",
    "**Ada** ([3:04](https://example.org?t=184)): hi\n\n**Bob** ([3:15](https://example.org)): ho\n",
    "```\n0:59 → 100 nails\n1:00 → 100 nails (a new box)\n```\n",
    "1. Book of Wood 17:18-22\n2. Glue 14:34-38\n3. Nails 1:11-12\n4. Paint 2:11-15\n",
    "- Weight: 10 %\n- Most: 50 %\n- Interval: 2 minutes\n- Limit: 10 minutes\n",
    "[00:01:23] Ada: hi\n[00:02:45] Bob: ho\n", "- 0:00 Intro\n- 2:13 Topic\n- 7:41 End\n",
    "**Ada**: [talks, 5 minutes]\n\n**Ada**: [listens, 2 minutes]\n",
    "## 1.2 (2024-05-03)\n- faster (took 5 min)\n\n## 1.1 (2024-04-03)\n- saved 10 min\n",
    "**Cook time:** 30 min\n\n1. Stir (5 min)\n2. Simmer (25 min)\n",
    "## Ingredients\n- flour\n\n## Steps\n1. Stir (5 min)\n2. Wait (25 min)\n",
    "- Daily check-in: 10 minutes\n- Weekly plan: 45 minutes\n- Monthly look back: 90 minutes\n",
    "| Meeting | Cadence | Duration |\n|--|--|--|\n| A | weekly | 30 min |\n| B | daily | 15 min |\n",
    "| Page | Time |\n|--|--|\n| SETUP.md | 5 min |\n| USAGE.md | 15 min |\n",
    "- **Daily round**: 9:30 AM (15 min)\n- **Look back**: Fridays (60 min)\n- **Ada**: Weekly (30 min)\n",
    "| Part | Cycle time (s) |\n|--|--|\n| lid | 28 |\n| hinge | 188 |\n",
    "| Road | Distance |\n|--|--|\n| a | 5 min |\n| b | 15 min |\n| c | 25 min |\n",
    "1. SETUP.md (skim) (5 min)\n2. USAGE.md (in full) (15 min)\n",
    "| File | Time |\n|--|--|\n| setup | 5 min |\n| usage | 15 min |\n",
    "- Time to mend the worst: 35 min\n- Time to mend all: 2 hours\n",
    "# A\n## B (2 hours)\n## C\n## D\n## E (45 min)\n## F\n## G\n",
    "# Demo (2 min)\n## Set-up\n## The demo (2 min)\n",
    "| Task | Priority | Time |\n|--|--|--|\n| a | high | 5 min |\n| b | low | 15 min |\n",
    "## Fix login\n**Priority:** high\n**Time:** 10 min\n\n## Fix logout\n**Priority:** low\n**Time:** 5 min\n",
    "- [1 min] [5 min]\n- [10 min] [15 min]\n",
    "| Metric | Time (before) | Time (after) |\n|--|--|--|\n| Boot | 9 s | 5 s |\n| Stop | 3 s | 2 s |\n",
    "1. Open (X minutes)\n2. Close (N min)\n",
    "| Level | Time |\n|--|--|\n| Easy | 15 min |\n| Hard | 40 min |\n",
    "## Monthly\n- All hands: 60 min\n- Look back: 90 min\n",
    "## Types of rounds\n- Phone: 30 min\n- Onsite: 60 min\n",
    "## Tipos de charla\n- Breve: 10 min\n- Larga: 40 min\n",
    "| Talk type | Length |\n|--|--|\n| Spark | 10 min |\n| Keynote | 40 min |\n",
    "- 2-3 reports (4 min each)\n- 5–6 jokes (30 s each)\n- 1 song (3 min)\n",
    "| Time | Event |\n|--|--|\n| 8:00 | Pump failed |\n| 8:05 | Noticed |\n| 8:20 | Spare part found |\n",
    "# Chapters\n- 0:00 Tools\n- 5:00 Wood\n- 15:00 Paint\n",
    "- 0:00 - Tools\n- 0:50 - 2 saws\n- 2:17 - 2 kinds of wood\n- 3:05 - Paint\n- 4:10 - 5 tips\n",
    "- Search: < 2 s\n- Checkout: < 5 s\n", "| Search | Checkout |\n|--|--|\n| < 2 s | < 5 s |\n",
    "**Fix login**\nTime: 10 min\nPriority: high\n\n**Fix logout**\nTime: 5 min\nPriority: low\n",
    "## Three versions\n### Long (2 min)\n### Short (30 s)\n",
    "- Builds: 45 min → 3 min\n- Deploys: 9 min → 1 min\n",
    "## Videos\n- \"On queues\" (45 min)\n- \"On caches\" (60 min)\n",
    "## Week 1\n- Reading (4 hours)\n- Coding (3 hours)\n",
    "It took 5 minutes to start.\nThen it ran for 10 minutes.\n",
    "- [ ] a (5 min)\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e (5 min)\n",
    "`5m`: five minutes\n\n`1h`: an hour\n", "```yaml\n- a: 5 min\n- b: 10 min\n```\n",
    "```\nNAME   READY   RESTARTS   AGE\nweb    1/1     12         5m\napi    1/1     10         7m\n```\n",
  ])
  func isNoStructure(text: String) throws {
    let guide = try reference(text)
    #expect(guide.structures.map(\.structure.phases) == [])
  }

  /// Rule: [frame].
  @Test(arguments: [
    "# Comparing two versions\n## Hook (5 min)\n## In pairs (9 min)\n## Exit ticket (2 min)\n",
    "# Talk\n## Opening (5 min)\n- a (2 min)\n- b (3 min)\n## Points (9 min)\n- c (4 min)\n- d (5 min)\n## Closure (2 min)\n- e (1 min)\n- f (1 min)\n",
    "| Kind of step | Time |\n|--|--|\n| Welcome | 5 min |\n| Ask | 9 min |\n| Wrap-up | 2 min |\n",
  ])
  func whatOpensAndClosesIsASequence(text: String) throws {
    let windows = try reference(text).structures.first?.structure.phases.map(\.window?.text)
    #expect(windows == ["5:00", "9:00", "2:00"])
  }

  /// Rule: [counts].
  @Test func countsOfOneNumberMayBeASequence() throws {
    let guide = try reference("# A\n- 2 short questions (5 min)\n- 1 long question (20 min)\n")
    #expect(guide.structures.map(\.phases.count) == [2])
  }

  /// Rule: [moments].
  @Test func startsOfWhatIsServedAreASchedule() throws {
    let guide = try reference("# Day\n- 8:00 Tea served\n- 8:30 Guided tour\n- 9:00 Talk\n")
    #expect(guide.structures.map(\.phases.count) == [3])
  }

  /// Rules: [two], [contents], [in-text], [grades].
  @Test func eachIgnoredTimeHasAReason() throws {
    let guide = try reference(
      """
      - [Open (5 min)](#open-5-min)
      - Later (9 min)

      Some take (5 min) and others more.

      - Daily: 5 min
      - Weekly: 10 min
      """)
    #expect(
      guide.ignored.map { "\($0.line): \($0.why)" } == [
        "1: a link of a table of contents",
        "2: no other time beside it; two timed siblings make a structure",
        "4: it does not stand beside a title",
        "6: its siblings are alternatives rather than a sequence",
        "7: its siblings are alternatives rather than a sequence",
      ])
  }

  /// Rule: [totals-of-others].
  @Test func kindsThatEachHaveAStructureOfTheirOwnAreNoStructure() throws {
    let guide = try reference(
      "# Rounds\n**Phone (15 s)**:\n- a: 5 s\n- b: 10 s\n\n**Onsite (30 s)**:\n- a: 10 s\n- b: 20 s\n"
    )
    #expect(guide.structures.map(\.structure.title) == ["Phone", "Onsite"])
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ("", "1. a (5 min)\n", "", 10_000),
      ("", "- a: 5 min\n\n  b\n", "", 10_000),
      ("", "# a (5 min)\n", "", 10_000),
      ("", "**a (5 min)**\n\n", "", 10_000),
      ("", "1. a (5 min)\n- b (5 min)\n", "", 10_000),
      ("", "# a (5 min)\n## b (5 min)\n", "", 10_000),
      ("", "**x:**\n5 min: a\n\n", "", 10_000),
      ("- a (5 min) ", "(5 min", "\n- b (5 min)", 150_000),
      ("- a: ", "5 - 6 ", "\n- b (5 min)", 150_000),
      ("", "> ", "a (5 min)", 200_000),
      ("|Time|a|\n|-|-|\n", "|5 min|a|\n", "", 20_000),
      ("", "> **a (5 min)**\n\n**b:**\n\n", "", 10_000),
      ("- a (5 min)\n- ", "{{x}} ", " (5 min)", 100_000),
      ("- a (5 min)\n- ", "{{x ", " (5 min)", 100_000),
      ("- a (5 min)\n- ", "a. b ", " (5 min)", 100_000),
      ("- a (5 min)\n- b (5 min)\n- c ", "(5 min in a ", "", 100_000),
    ])
  func hostileTextTakesTimeInProportion(
    before: String, part: String, after: String, most: Int
  ) throws {
    try expectTimeInProportion(upTo: most) { count in
      try reference(before + String(repeating: part, count: count) + after)
    }
  }

  /// Rule: [versions].
  @Test func aWordForKindsWithinATitleIsNoList() throws {
    let guide = try reference("# Data types and variables\n## Ask (5 min)\n## Draw (9 min)\n")
    #expect(guide.structures.map(\.phases.count) == [2])
  }

  /// Rule: [machine].
  @Test func numberedStepsAboutMachinesAreSteps() throws {
    let text = "# Caching\n\n1. Ask (1 min)\n2. Cache layer (2 min)\n3. Rollback plan (2 min)\n"
    let reference = try Reference.read(bytes: Array(text.utf8), name: "caching.md")
    #expect(reference.structures.map(\.phases.count) == [3])
  }
}
