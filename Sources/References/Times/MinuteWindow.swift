import Structures

/// How documents write from a minute to a minute: "Minutes 0-8", "min 5–15", "T+0-5 min".
///
/// Rule: [minutes].
enum MinuteWindow {
  /// Reads a window; `nil` when the text is none.
  static func window(_ text: String) -> StatedTime? {
    guard var tokens = TimeToken.tokens(in: text), case .word(let word) = tokens.first else {
      return nil
    }
    tokens.removeFirst()
    let unit: Double
    if word == "t", tokens.first == .plus {
      tokens.removeAll { $0 == .plus || $0 == .word("t") }
      guard case .word(let name) = tokens.popLast(), let named = TimeUnits.seconds[name] else {
        return nil
      }
      unit = named
    } else {
      guard word.count > 1, let named = TimeUnits.seconds[word] else { return nil }
      unit = named
    }
    guard case .number(let from) = tokens.first, case .number(let to) = tokens.last,
      tokens.count == 3, tokens[1].isRange, from < to
    else { return nil }
    return StatedTime(min: .seconds(from * unit), max: .seconds(to * unit))
  }
}
