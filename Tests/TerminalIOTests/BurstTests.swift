import Grids
import Testing

@testable import TerminalIO

@Suite struct BurstTests {
  private func typed(_ text: String) -> [Key] { text.map(Key.character) }

  @Test func manyCharactersAtOnceAreOnePieceWithEnterAndTab() {
    #expect(
      Key.gathered(typed("ab") + [.enter] + typed("cd") + [.tab] + typed("e"))
        == [.burst("ab\ncd\te")])
  }

  @Test func fewCharactersAreKeysAndSoIsOneThatIsHeldDown() {
    for keys in [
      typed("nnn"), typed("qy"), typed("12g?"), typed("jjjjjjjjjj"), typed("       ") + [.enter],
      [Key.enter, .enter, .enter, .enter, .enter, .enter],
    ] {
      #expect(Key.gathered(keys) == keys)
    }
  }

  @Test func otherKeysStandBetweenBursts() {
    #expect(
      Key.gathered([.up] + typed("one two") + [.left, .character("x")])
        == [.up, .burst("one two"), .left, .character("x")])
  }
}
