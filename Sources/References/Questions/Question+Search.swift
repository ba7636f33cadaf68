import Structures
import Texts

extension Question {
  /// Whether every word is part of a word of the category; case and accents do not matter.
  public func isOf(category words: String) -> Bool {
    let names = FoldedText.words(category ?? "")
    return FoldedText.words(words).allSatisfy { word in names.contains { $0.contains(word) } }
  }

  /// Whether every word is part of a word of one of its principles; case and accents do not matter.
  public func isOf(principle words: String) -> Bool {
    let wanted = FoldedText.words(words)
    return principles.contains { principle in
      let names = FoldedText.words(principle)
      return wanted.allSatisfy { word in names.contains { $0.contains(word) } }
    }
  }

  /// Whether a word stands in the question or in what is said of it.
  public func holds(_ word: String) -> Bool {
    let word = FoldedText.folded(word)
    let said = keyPoints + followUps + principles + expectations.map(\.text)
    return ([text, category ?? "", framework ?? ""] + said).contains {
      FoldedText.folded($0).contains(word)
    }
  }
}
