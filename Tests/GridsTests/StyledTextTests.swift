import Grids
import Testing

/// Text of which parts mean something.
@Suite struct StyledTextTests {
  private let line: StyledText = "\("ok", .inWindow)  \(12) of \("é漢字", .over)"

  @Test func itIsThePlainTextWithMarksOnIt() {
    #expect(line.text == "ok  12 of é漢字")
    #expect(
      line.pieces == [
        StyledLine("ok", .inWindow), StyledLine("  12 of "), StyledLine("é漢字", .over),
      ])
    #expect(("\(line)\n" as StyledText).pieces.last == StyledLine("\n"))
  }

  @Test func partsThatMeanTheSameAreOne() {
    let text = StyledText("a", .muted) + StyledText("b", .muted) + "c" + StyledText("", .over)
    #expect(text.pieces == [StyledLine("ab", .muted), StyledLine("c")])
  }

  @Test func itIsCutByColumnsWithWhatPartsMean() {
    #expect(line.fitted(15) == line)
    #expect(line.fitted(14).pieces.last == StyledLine("é漢…", .over))
    #expect(line.fitted(4).pieces == [StyledLine("ok", .inWindow), StyledLine(" …")])
    #expect(line.fitted(1).pieces == [StyledLine("…", .inWindow)])
    #expect(line.fitted(0).isEmpty)
  }

  @Test func spacesAtItsEndAreLeftOutWhateverTheyMean() {
    #expect(("\("a ", .over)  " as StyledText).trimmed.pieces == [StyledLine("a", .over)])
    #expect(("  \("  ", .over)" as StyledText).trimmed.isEmpty)
  }

  @Test func aMarkAtTheStartOfAPartDoesNotBreakIt() {
    let text = StyledText("e", .over) + StyledText("\u{301}x", .muted)
    #expect(text.text == "e\u{301}x")
    #expect(text.fitted(2).text == "e\u{301}x")
  }

  @Test func aGridIsItsRowsWithoutWhatIsEmptyBehindThem() {
    var grid = Grid(Size(width: 8, height: 2))
    grid.write("over", row: 0, column: 1, style: .over)
    grid.write("漢", row: 1, column: 0)
    #expect(grid.styledText.text == " over\n漢")
    #expect(grid.styledText.pieces[1] == StyledLine("over", .over))
  }
}
