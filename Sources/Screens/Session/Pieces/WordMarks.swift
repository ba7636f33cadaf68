import Grids
import Texts

/// Finds the words of a line that were looked for, to mark them.
struct WordMarks {
  private let wanted: [String]

  /// Takes the words as they were typed.
  init(_ typed: String) { wanted = FoldedText.words(typed) }

  /// The words that begin with one of the wanted ones, each with its column in the line.
  func marks(in line: String) -> [(column: Int, word: Substring)] {
    guard !wanted.isEmpty else { return [] }
    return line.split { !$0.isLetter && !$0.isNumber }.filter(isWanted).map {
      (Symbol.columns(in: String(line[..<$0.startIndex])), $0)
    }
  }

  private func isWanted(_ word: Substring) -> Bool {
    let folded = FoldedText.folded(String(word))
    return wanted.contains { wanted in
      // A single letter begins too many words; scripts without spaces have words inside words.
      if wanted.utf8.count == 1 { return folded == wanted }
      return wanted.utf8.allSatisfy { $0 < 0x80 }
        ? folded.hasPrefix(wanted) : folded.contains(wanted)
    }
  }
}
