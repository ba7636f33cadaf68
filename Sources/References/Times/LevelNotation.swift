import Structures
import Texts

/// How documents give each level a time of its own: "45 s for L7, 30 s for L6", "L6: 5 min / L7: 8
/// min", "5 min (L6), 8 min (L7)".
///
/// Rule: [level-times].
enum LevelNotation {
  /// Reads the times; `nil` when the text holds anything else.
  static func times(_ text: String) -> [LevelTime]? {
    guard text.utf8.count <= WrittenTimes.longestText else { return nil }
    let namesLevel = mayNameLevel(text)
    guard namesLevel || mayHoldFor(text) else { return nil }
    let parts = text.split { ",;|/•·".contains($0) }
    let times = parts.compactMap(time)
    // One time "for Ada" is no time of a level.
    guard times.count == parts.count, namesLevel || times.count > 1 else { return nil }
    return Set(times.map(\.level)).count == times.count && !times.isEmpty ? times : nil
  }

  /// Whether a capital stands right before a digit, as in "L6".
  private static func mayNameLevel(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte.isDigit, (0x41...0x5A).contains(previous) { return true }
      previous = byte
    }
    return false
  }

  private static let links = Vocabulary.words(.levelLinks)
  private static let letters = Vocabulary.initialBytes(.levelLinks)

  /// Whether a space and the first letter of a link stand anywhere, which is quicker to see than
  /// " for ".
  private static func mayHoldFor(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 32, letters.contains(byte) { return true }
      previous = byte
    }
    return false
  }

  private static func time(_ part: Substring) -> LevelTime? {
    let words = part.split { " :()=".contains($0) }
    guard words.count >= 2, let first = words.first, let last = words.last else { return nil }
    if Levels.isLevel(String(first)) { return time(of: first, words.dropFirst()) }
    if words.count >= 3, links.contains(String(words[words.count - 2])) {
      return time(of: last, words.dropLast(2))
    }
    return Levels.isLevel(String(last)) ? time(of: last, words.dropLast()) : nil
  }

  private static func time(of level: Substring, _ words: ArraySlice<Substring>) -> LevelTime? {
    TimeNotation.time(words.joined(separator: " ")).map {
      LevelTime(level: String(level), stated: $0)
    }
  }
}
