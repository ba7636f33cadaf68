import References
import Testing

/// Lists in which the start stands behind the title.
@Suite struct StartsBehindTests {
  /// Rule: [starts-behind].
  @Test(arguments: [
    ["Saw (9:00)", "Glue (9:15)", "Paint (10:00)"], ["Saw - 9:00", "Glue – 9:15", "Paint: 10:00"],
    ["**Saw**: 9 am", "Glue @ 9:15 am", "Paint, 10 am"],
    ["Saw | 11:45", "Glue | 12:00", "Paint | 12:45"],
  ])
  func eachLastsUntilTheNext(lines: [String]) throws {
    let guide = try reference("# Shelf\n\n" + lines.map { "- \($0)\n" }.joined())
    #expect(outline(guide).dropFirst() == ["3: Saw 15:00", "4: Glue 45:00", "5: Paint"])
    #expect(guide.structures.map(\.basis) == [.starts])
    #expect(guide.ignored == [])
  }

  /// Rule: [starts-behind].
  @Test(arguments: [
    ["John 3:16", "Luke 9:10", "Acts 12:20"], ["Saw (3:16)", "Glue (4:00)", "Paint (5:10)"],
    ["Deadline: 17:00", "Opens: 9:00", "Lunch: 12:30"],
    ["Breakfast: 8:00", "Lunch: 12:00", "Dinner: 19:00"],
    ["Saw (9:00)", "Glue", "Paint (10:00)"], ["Saw (9:00)", "Glue (9:15)"],
  ])
  func otherTimesAreNone(lines: [String]) throws {
    let guide = try reference("# Shelf\n\n" + lines.map { "- \($0)\n" }.joined())
    #expect(guide.structures.isEmpty && guide.folded.isEmpty)
  }
}
