import Documents
import Structures

/// A time among other words in the parentheses behind a title: "Own map (1 - 1.5 hours in pairs)".
///
/// It begins no row; it is read where one stands already.
///
/// Rule: [continued-row].
enum LooseForm {
  /// No time is looked for in a longer text than this, in bytes.
  private static let longestText = 200
  /// No time has more words than this.
  private static let longestTime = 6

  /// The title and the time of a line; `nil` where it holds no such parentheses.
  static func read(_ line: TextLine) -> TimedLine? {
    for group in Brackets(in: line.text) {
      let before = line.text[..<group.start]
      guard !Decoration.isBare(before), let time = time(line.text[group.inside]) else { continue }
      return TimedLine(title: TitleText.phase(before), time: time, place: .inParentheses)
    }
    return nil
  }

  /// The one time among other words, or several that are added up: "12 min + 6 min talk"; `nil`
  /// where there is none or it is not clear which counts.
  static func time(_ text: some StringProtocol) -> WrittenTime? {
    guard text.utf8.count <= longestText else { return nil }
    if let length = WrittenTimes.minutesAndSeconds(String(text)) ?? inWords[text.lowercased()] {
      return .amount(length)
    }
    let words = words(of: String(text))
    var times: [StatedTime] = []
    var start = words.startIndex
    while start < words.endIndex {
      // "within 24 hours" and "15 min before the start" say when.
      if deadlines.contains(words[start].lowercased()) { return nil }
      if let (time, end) = longest(from: start, in: words) {
        times.append(time)
        start = end
      } else {
        start += 1
      }
    }
    guard let first = times.first, words.count(where: { $0 == "+" }) == times.count - 1 else {
      return nil
    }
    return .amount(times.dropFirst().reduce(first, +))
  }

  /// What is written without a number.
  private static let inWords: [String: StatedTime] = {
    let parts = [(Vocabulary.Role.quarterHours, 15), (.halfHours, 30), (.wholeHours, 60)]
    let times = parts.flatMap { role, minutes in
      Vocabulary.list(role).map { ($0, StatedTime(.seconds(minutes * 60))) }
    }
    return Dictionary(times) { first, _ in first }
  }()

  /// The words between spaces and commas, but for the comma of a decimal.
  private static func words(of text: String) -> [String] {
    var words: [Substring] = []
    var start = text.startIndex
    for index in text.indices {
      guard " ,，、".contains(text[index]),
        text[index] != "," || text[index...].dropFirst().first?.isNumber != true
      else { continue }
      words.append(text[start..<index])
      start = text.index(after: index)
    }
    return (words + [text[start...]]).filter { !$0.isEmpty }.map(String.init)
  }

  private static let deadlines = Vocabulary.words(.deadlines)

  /// The longest time that begins at a word, and where it ends.
  private static func longest(
    from start: Int, in words: [String]
  ) -> (time: StatedTime, end: Int)? {
    for end in stride(from: min(words.count, start + longestTime), to: start, by: -1) {
      let text = Decoration.trimmed(words[start..<end].joined(separator: " "))
      // A sum has a sign of its own, and each of its parts is a time.
      guard !text.isEmpty, !words[start..<end].contains("+") else { continue }
      if let time = TimeNotation.time(text) { return (time, end) }
    }
    return nil
  }
}
