import Texts

/// Looks for a time anywhere in a text, whatever stands beside it.
enum TimeScan {
  /// No time has more words than this.
  private static let longestTime = 4

  /// Whether a text holds a length, a range, a window or a point of a clock outside addresses.
  static func holdsTime(_ text: String) -> Bool {
    guard TimeSigns.mayBe(in: text) else { return false }
    if holdsForeignTime(text) { return true }
    let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "（" || $0 == "）" }
    return words.indices.contains { start in
      guard mayBegin(words[start]) else { return false }
      return (1...longestTime).contains { count in
        guard start + count <= words.count else { return false }
        return isTime(words[start..<start + count].joined(separator: " "))
      }
    }
  }

  /// Whether a number stands before a unit of a script without spaces, as in "约10分钟".
  private static func holdsForeignTime(_ text: String) -> Bool {
    var isNumber = false
    for scalar in text.unicodeScalars {
      if isNumber, foreignUnits.contains(scalar) { return true }
      isNumber = ("0"..."9").contains(scalar) || isNumber && Decoration.isBlank(scalar)
    }
    return false
  }

  private static let foreignUnits = Set(
    TimeUnits.seconds.keys.compactMap(\.unicodeScalars.first).filter { $0.value >= 0x3000 })

  /// A text without what stands between angle brackets.
  static func withoutTags(_ text: String) -> String {
    var kept = ""
    var isTag = false
    for character in text {
      if character == "<" || character == ">" {
        isTag = character == "<"
        kept += " "
      } else if !isTag {
        kept.append(character)
      }
    }
    return kept
  }

  /// A word with a digit that is no address.
  private static func mayBegin(_ word: Substring) -> Bool {
    word.utf8.count <= 60 && word.utf8.contains(where: WrittenTimes.isDigitOrFraction)
      && !word.contains("://")
  }

  private static func isTime(_ text: String) -> Bool {
    let plain = text.unicodeScalars.drop { signs.contains($0) }
    guard let end = plain.lastIndex(where: { !signs.contains($0) }) else { return false }
    let bare = String(Substring(plain[...end]))
    return TimeNotation.time(bare) != nil || ClockSpan(bare) != nil
      || MinuteWindow.window(bare) != nil
  }

  /// What may stand around a time without a space between.
  private static let signs = Set("()[]{}<>\"“”„«»*_~≈±→=:;,.!?|–—-/".unicodeScalars)
}
