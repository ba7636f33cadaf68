import Structures

/// How documents give each level a time of its own: "45 s for L7, 30 s for L6", "L6: 5 min / L7: 8
/// min", "5 min (L6), 8 min (L7)".
enum LevelNotation {
  /// Reads the times; `nil` when the text holds anything else.
  static func times(_ text: String) -> [LevelTime]? {
    guard text.utf8.count <= WrittenTimes.longestText else { return nil }
    let namesLevel = !Levels.named(in: text).isEmpty
    guard namesLevel || text.contains(" for ") else { return nil }
    let parts = text.split { ",;|/•·".contains($0) }
    let times = parts.compactMap(time)
    // One time "for Ada" is no time of a level.
    guard times.count == parts.count, namesLevel || times.count > 1 else { return nil }
    return times.isEmpty ? nil : times
  }

  private static func time(_ part: Substring) -> LevelTime? {
    let words = part.split { " :()=".contains($0) }
    guard words.count >= 2, let first = words.first, let last = words.last else { return nil }
    if Levels.isLevel(String(first)) { return time(of: first, words.dropFirst()) }
    if words.count >= 3, words[words.count - 2] == "for" {
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
