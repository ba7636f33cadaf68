import Grids
import Structures
import Testing

@testable import Listings

/// The forms that what leaves as text has: tables, JSON, cells of CSV.
@Suite struct FormTests {
  private let table = {
    var table = TextTable(
      [.right("n"), .flexible("structure"), .left("level"), .left("id")], yielding: [2])
    table.add(["1", "Technical Problem Response", "L6", "a"])
    table.addLine("    How would you design a rate limiter?")
    table.add(["12", "設計", "", "b"])
    return table
  }()

  @Test func aTableStandsInColumnsWhateverTheWidthOfItsSigns() {
    #expect(
      table.text().text == """
         n  structure                   level  id
         1  Technical Problem Response  L6     a
            How would you design a rate limiter?
        12  設計                               b

        """)
  }

  @Test func aNarrowTableLeavesOutWhatYieldsAndCutsWhatIsFlexible() {
    #expect(
      table.text(width: 20).text == """
         n  structure     id
         1  Technical P…  a
            How would you d…
        12  設計          b

        """)
  }

  @Test func aColumnWithoutContentIsLeftOut() {
    var table = TextTable([.left("a"), .left("b")])
    table.add(["1", ""])
    #expect(table.text().text == "a\n1\n")
  }

  @Test func whatCellsMeanIsCutWithThemAndNotPadded() {
    var table = TextTable([.flexible("structure"), .left("result"), .left("id", .muted)])
    table.add(["設計の面接です", StyledText("over 0:12", .over), "a"])
    table.add(["x", "", ""])
    let lines = table.text(width: 24).text.split(separator: "\n")
    #expect(lines == ["structure  result     id", "設計の面…  over 0:12  a", "x"])
    #expect(
      table.text(width: 24).pieces.filter { $0.style != .plain } == [
        StyledLine("structure", .heading), StyledLine("result", .heading),
        StyledLine("id", .heading), StyledLine("over 0:12", .over), StyledLine("a", .muted),
      ])
    #expect(table.text(width: 18).pieces.contains(StyledLine("over 0:…", .over)))
  }

  @Test func jsonEscapesWhatDrivesATerminal() {
    let value = JSON.object([
      ("text", .string("a\"b\\c\n\u{1B}[31m\u{202E}é")), ("none", JSON(String?.none)),
      ("list", .array([.number(1), .number(0.25), .bool(true)])), ("time", JSON(.seconds(90))),
    ])
    #expect(
      value.text == #"""
        {"text": "a\"b\\c\n\u001b[31m\u202eé", "none": null, "list": [1, 0.25, true], "time": 90}
        """#)
  }

  @Test(arguments: [
    (false, "=1+1", "\"'=1+1\""), (false, "  +1", "\"'  +1\""), (true, "=1+1", "\"=1+1\""),
    (false, "say \"hi\"", "\"say \"\"hi\"\"\""), (false, "a\u{1B}b", "\"a\u{FFFD}b\""),
  ])
  func textOfACellIsQuotedAndNoFormula(isRaw: Bool, text: String, cell: String) {
    #expect(CSVCells(isRaw: isRaw).text(.text(text)) == cell)
  }

  @Test(arguments: [(1_234, "1.234"), (-5, "-0.005"), (90_000, "90.000")])
  func aTimeOfACellHasThreeDecimals(milliseconds: Int64, cell: String) {
    #expect(CSVCells(isRaw: false).text(.time(.milliseconds(milliseconds))) == cell)
  }

  @Test func linesBreakAtSpacesAndKeepTheirIndent() {
    #expect(
      FittedText.lines(["When A ran over:", "  B came up short"], width: 10)
        == "When A ran\nover:\n  B came\n  up short\n")
    #expect(FittedText.lines(["as long as it takes"], width: nil) == "as long as it takes\n")
  }
}
