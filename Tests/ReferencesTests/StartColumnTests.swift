import References
import Testing

/// Tables whose columns hold starts, shares or bare numbers.
@Suite struct StartColumnTests {
  private func guide(_ header: String, _ rows: [String]) throws -> Reference {
    let columns = header.split(separator: "|").map { _ in "---|" }.joined()
    return try reference("# Shelf\n\n\(header)\n|\(columns)\n" + rows.joined(separator: "\n"))
  }

  /// Rule: [starts-in-minutes].
  @Test(arguments: [
    ("Start (min)", ["0", "5", "30"]), ("Start", ["0", "5", "30"]),
    ("Beginn", ["0 min", "5 min", "30 min"]), ("开始", ["0", "5", "30"]),
    ("Minute", ["0", "5", "30"]), ("Time", ["0 min", "5 min", "30 min"]),
  ])
  func bareStartsFromZeroAreMinutes(name: String, starts: [String]) throws {
    let rows = zip(starts, ["Saw", "Glue", "Paint"]).map { "| \($0) | \($1) |" }
    #expect(
      outline(try guide("| \(name) | What |", rows)).dropFirst()
        == ["5: Saw 5:00", "6: Glue 25:00", "7: Paint"])
  }

  /// Rule: [starts-in-minutes].
  @Test(arguments: [
    ("Start", "End", ["0", "5", "30"], ["5", "30", "45"]),
    ("Start", "End", ["9.00", "9.05", "9.30"], ["9.05", "9.30", "9.45"]),
    ("From", "To", ["9:00", "9:05", "9:30"], ["9:05", "9:30", "9:45"]),
    ("Von", "Bis", ["9h00", "9h05", "9h30"], ["9h05", "9h30", "9h45"]),
  ])
  func endsMayStandInTheirOwnColumn(
    start: String, end: String, starts: [String], ends: [String]
  ) throws {
    let rows = starts.indices.map {
      "| \(starts[$0]) | \(ends[$0]) | \(["Saw", "Glue", "Nail"][$0]) |"
    }
    #expect(
      outline(try guide("| \(start) | \(end) | What |", rows)).dropFirst()
        == ["5: Saw 5:00", "6: Glue 25:00", "7: Nail 15:00"])
  }

  /// Rule: [starts-in-minutes].
  @Test func lengthsGoBeforeStarts() throws {
    let rows = ["| 0 | 10 | Saw |", "| 10 | 20 | Glue |", "| 30 | 15 | Nail |"]
    #expect(
      outline(try guide("| Start (min) | Duration | What |", rows)).dropFirst()
        == ["5: Saw 10:00", "6: Glue 20:00", "7: Nail 15:00"])
  }

  /// Rule: [share-columns].
  @Test(arguments: ["% of time", "Time (%)", "Percentage of time", "Share of the time"])
  func bareNumbersMayBeShares(name: String) throws {
    let guide = try reference(
      """
      # Shelf (40 minutes)

      | Part | \(name) |
      |---|---|
      | Saw | 10 |
      | Glue | 60 |
      | Paint | 30 |
      """)
    #expect(outline(guide).dropFirst() == ["5: Saw 4:00", "6: Glue 24:00", "7: Paint 12:00"])
  }

  /// Rule: [table].
  @Test func bareRangesOfLengthsAreMinutes() throws {
    let rows = ["| Saw | 3-5 |", "| Glue | 10-15 |", "| Nail | 10-12 |", "| Paint | 5 |"]
    #expect(
      outline(try guide("| Phase | Duration |", rows)).dropFirst()
        == ["5: Saw 3:00–5:00", "6: Glue 10:00–15:00", "7: Nail 10:00–12:00", "8: Paint 5:00"])
  }
}
