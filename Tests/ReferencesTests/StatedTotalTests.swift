import References
import Testing

/// Totals on a line of their own.
@Suite struct StatedTotalTests {
  /// Rule: [total].
  @Test(arguments: [
    ("", "Total: 30 minutes"), ("", "**Total time: 30 minutes**"), ("", "Gesamtdauer: 30 min"),
    ("**Total time: 30 minutes**", ""),
  ])
  func aTotalMayStandBeforeOrBehindARow(before: String, behind: String) throws {
    for rows in [
      "1. Saw (5 min)\n2. Glue (25 min)", "| A | Min |\n|---|---|\n| Saw | 5 |\n| Glue | 25 |",
    ] {
      let guide = try reference("# Shelf\n\n\(before)\n\n\(rows)\n\n\(behind)\n")
      let found = try #require(guide.structures.first)
      #expect(found.structure.title == "Shelf")
      #expect(found.structure.phases.map(\.title) == ["Saw", "Glue"])
      #expect(found.claimed?.max == .seconds(1800))
      #expect(guide.ignored == [])
    }
  }

  /// Rule: [total].
  @Test func aTotalThatDisagreesIsKept() throws {
    let guide = try reference("# Shelf\n\n- Saw: 5 min\n- Glue: 15 min\n\nTotal: 30 min\n")
    #expect(guide.structures.first?.claimed?.max == .seconds(1800))
  }

  /// Rule: [total].
  @Test func aSentenceThatStatesTheTotalIsNoTitle() throws {
    let guide = try reference(
      "# Shelf\n\nThe work takes 30 minutes in total:\n- the first 5 minutes for sawing,\n- 25 minutes for glue.\n"
    )
    #expect(guide.structures.map(\.structure.title) == ["Shelf"])
    #expect(guide.structures.first?.claimed?.max == .seconds(1800))
    #expect(guide.structures.first?.structure.phases.map(\.title) == ["sawing", "glue"])
    #expect(guide.ignored == [])
  }
}
