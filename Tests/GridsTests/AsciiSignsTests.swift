import Grids
import Testing

@Suite struct AsciiSignsTests {
  /// A text in ASCII, a sign for each character.
  private func ascii(_ text: String) -> String {
    String(text.map(AsciiSigns.sign))
  }

  @Test func signsOfTheScreensHaveLookalikes() {
    #expect(ascii("━━│━●┄┄│┄") == "==|=*--|-")
    #expect(ascii("✓ 1 · 2 ▸ 3…") == "x 1 . 2 > 3~")
    #expect(ascii("██▒▒│█▌ ▏ ▶") == "##::|## | >")
    #expect(ascii("→ next ← back 3:00–4:00 −0:20") == "> next < back 3:00-4:00 -0:20")
    #expect(ascii("┌─┐└─┘├┼┤") == "+-++-++++")
  }

  @Test func signsOfTheChartsStayApart() {
    #expect(ascii("·░▒▓█") == ".-:%#")
    #expect(ascii("▁▂▃▄▅▆▇█") == "_.-:=+*#")
    #expect(ascii("░░◦○╂●›") == "--oo+*>")
    #expect(ascii("\u{2800}\u{2801}\u{2812}\u{2840}\u{28C0}\u{28FF}") == " ''..:")
  }

  @Test func lettersLoseTheirAccents() {
    #expect(
      ascii("Crème brûlée, façade, Łódź, ñandú, Größe")
        == "Creme brulee, facade, Lodz, nandu, Grose")
    #expect(ascii("e\u{301}") == "e")
  }

  @Test func whatResemblesNothingIsAQuestionMark() {
    #expect(ascii("漢🔍Ж") == "???")
  }

  @Test func everySignIsPrintableAscii() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let sign = AsciiSigns.sign(for: Character(scalar))
      #expect((" "..."~").contains(sign), "U+\(String(value, radix: 16))")
    }
  }

  @Test func theConsoleKeepsLinesBlocksAndLatin() {
    let drawn = String("─│█▒·é ✓▸●┄▏▌ 漢 e\u{301}".map(Repertoire.console.sign))
    #expect(drawn == "─│█▒·é x>*-|# ? e")
  }

  @Test func aTerminalThatDrawsEverythingIsGivenEverything() {
    #expect(String("✓▸漢".map(Repertoire.unicode.sign)) == "✓▸漢")
  }
}
