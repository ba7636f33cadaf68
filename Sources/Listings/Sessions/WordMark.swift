import Grids
import Texts

/// Shows where words stand in a line.
struct WordMark {
  /// The words as folded scalars.
  private let words: [[Unicode.Scalar]]

  /// Takes the words, each of which may hold spaces; without any, nothing is shown.
  init(_ words: [String]) {
    self.words = words.map { Array(FoldedText.folded($0).unicodeScalars) }.filter { !$0.isEmpty }
  }

  /// A line with the places of the words, in whatever letters and accents they stand there.
  func text(_ line: String) -> StyledText {
    guard !words.isEmpty else { return StyledText(line) }
    let characters = Array(line)
    let folded = characters.map { Array(FoldedText.folded(String($0)).unicodeScalars) }
    var styles = [Style](repeating: .plain, count: characters.count)
    for start in characters.indices {
      for word in words {
        if let end = end(of: word, from: start, in: folded) {
          for place in start..<end { styles[place] = .accent }
        }
      }
    }
    return StyledText(zip(characters, styles).map { StyledLine(String($0), $1) })
  }

  /// The end of a word that begins with a character; `nil` where it does not.
  private func end(
    of word: [Unicode.Scalar], from start: Int, in line: [[Unicode.Scalar]]
  ) -> Int? {
    var rest = word[...]
    var place = start
    while !rest.isEmpty, place < line.count {
      let common = min(rest.count, line[place].count)
      guard rest.prefix(common).elementsEqual(line[place].prefix(common)) else { return nil }
      rest = rest.dropFirst(common)
      place += 1
    }
    return rest.isEmpty ? place : nil
  }
}
