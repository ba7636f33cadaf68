import Grids
import TestSupport
import Testing

@Suite struct GridTests {
  @Test func textIsClippedAtTheEdgeAndSaysSo() {
    var grid = Grid(Size(width: 8, height: 2))
    grid.write("Detailed Design", row: 0, column: 1)
    grid.write("fits", row: 1, column: 4)
    grid.write("nowhere", row: 2, column: 0)
    #expect(grid.text == " Detail…\n    fits")
  }

  @Test func aWideCharacterTakesTwoColumnsAndNeverHangsOverTheEdge() {
    var grid = Grid(Size(width: 5, height: 2))
    grid.write("漢字", row: 0, column: 0)
    grid.write("漢字漢", row: 1, column: 0)
    #expect(grid.text == "漢字\n漢字…")
    #expect(grid.row(0).map { $0.character == nil } == [false, true, false, true, false])
  }

  @Test func writingOverHalfOfAWideCharacterRemovesTheOtherHalf() {
    var grid = Grid(Size(width: 4, height: 2))
    grid.write("漢字", row: 0, column: 0)
    grid.write("x", row: 0, column: 1)
    grid.write("漢字", row: 1, column: 0)
    grid.write("x", row: 1, column: 0)
    #expect(grid.text == " x字\nx 字")
  }

  @Test func controlCharactersBecomeSigns() {
    var grid = Grid(Size(width: 20, height: 1))
    grid.write("a\u{1B}[31mb\nc\u{9B}d\u{7F}", row: 0, column: 0)
    #expect(grid.text == "a␛[31mb↵c\u{FFFD}d␡")
  }

  @Test(arguments: [
    ("abc\u{202E}def", "abcdef", 6), ("a\u{200B}\u{FEFF}b", "ab", 2),
    ("e\u{301}", "e\u{301}", 1),
    ("a\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{301}\u{302}\u{303}", 1),
    ("❤️", "❤", 1), ("👨‍👩‍👧", "👨👩👧", 6), ("🇩🇪", "DE", 2), ("👍🏽", "👍", 2),
    ("\u{301}x", "\u{25CC}\u{301}x", 2),
  ])
  func aSymbolIsWhatEveryTerminalDrawsAlike(text: String, drawn: String, columns: Int) {
    let symbols = Symbol.symbols(in: text)
    #expect(String(symbols.map(\.character)) == drawn)
    #expect(Symbol.columns(in: text) == columns)
  }

  @Test func aMegabyteOfTextIsCutBeforeItIsLookedAt() {
    var grid = Grid(Size(width: 4, height: 1))
    grid.write(
      String(repeating: "e\u{301}\u{301}\u{301}\u{301}", count: 1 << 18), row: 0, column: 0)
    #expect(grid.row(0).last?.character == "…")
  }
}
