import Testing
import Texts

@Suite struct CountedTests {
  @Test(arguments: [(0, "0 files"), (1, "1 file"), (2, "2 files"), (-1, "-1 files")])
  func onlyOneOfThemHasNoS(number: Int, words: String) {
    #expect(Counted.text(number, "file") == words)
  }

  @Test(arguments: [(0, "0 guesses were"), (1, "1 guess was"), (7, "7 guesses were")])
  func otherWordsForSeveralAreGiven(number: Int, words: String) {
    #expect(Counted.text(number, "guess was", "guesses were") == words)
  }
}
