import Structures
import Texts

/// Tells what a document marks for one level from what it marks for another.
struct LevelNames {
  private let level: [String]
  private let others: [[String]]
  /// The letters that a level such as "L6" begins with; `nil` when the document lists its levels.
  private let letters: String?

  /// Prepares for a level.
  ///
  /// - Parameters:
  ///   - level: the level asked for.
  ///   - levels: those the document is written for. Without any, a word of the same letters with
  ///     another number is taken for another level.
  init(_ level: String, among levels: [String]) {
    let words = FoldedText.words(level)
    self.level = words
    others = levels.map(FoldedText.words).filter { $0 != words && !$0.isEmpty }
    letters = levels.isEmpty && words.count == 1 ? LevelNames.letters(of: words[0]) : nil
  }

  /// Whether a heading or a label names the level.
  func isNamed(in text: String) -> Bool { LevelNames.holds(FoldedText.words(text), level) }

  /// Whether a heading or a label names another level and not this one.
  func isForOthers(_ text: String) -> Bool {
    let words = FoldedText.words(text)
    guard !LevelNames.holds(words, level) else { return false }
    if others.contains(where: { LevelNames.holds(words, $0) }) { return true }
    return letters.map { letters in words.contains { LevelNames.letters(of: $0) == letters } }
      ?? false
  }

  /// The places of the columns that are left: where one is for the level, those for others go.
  func kept(of columns: [String]) -> [Int] {
    guard columns.contains(where: isNamed) else { return Array(columns.indices) }
    return columns.indices.filter { !isForOthers(columns[$0]) }
  }

  /// Whether words hold a phrase.
  private static func holds(_ words: [String], _ phrase: [String]) -> Bool {
    guard phrase.count <= words.count, !phrase.isEmpty else { return false }
    return (0...words.count - phrase.count).contains { words[$0...].starts(with: phrase) }
  }

  /// The letters of a word of letters and then digits.
  private static func letters(of word: String) -> String? {
    let letters = word.prefix { $0.isLetter }
    let digits = word.dropFirst(letters.count)
    let isLevel = !letters.isEmpty && !digits.isEmpty && digits.allSatisfy(\.isNumber)
    return isLevel ? String(letters) : nil
  }
}
