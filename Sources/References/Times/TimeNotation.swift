import Structures

/// How documents write a time: "30 seconds", "3–4 min", "~5 min", "up to 5 min", "5+ min", "1h30",
/// "1 minute 45 seconds", "2.5 min".
///
/// The whole text must be a time: "15 min read", "$5M" and "2024" are none.
///
/// Rules: [length], [range], [up-to], [at-least], [count], [zero].
enum TimeNotation {
  /// What the words around the numbers say about the ends.
  private enum Bound {
    case exact
    case upTo
    case atLeast
  }

  /// Reads a time; `nil` when the text is none.
  static func time(_ text: some StringProtocol) -> StatedTime? {
    guard var tokens = TimeToken.tokens(in: text) else { return nil }
    // Most times are a number and a unit.
    if tokens.count == 2 {
      return TimeSum(tokens[...]).flatMap { sum in
        sum.hasUnit && sum.time > .zero ? StatedTime(sum.time) : nil
      }
    }
    guard let bound = takeBound(from: &tokens) else { return nil }
    let count = takeCount(from: &tokens)
    let sides = split(tokens)
    guard sides.count <= 2, let last = sides.last, let right = TimeSum(last), right.hasUnit
    else { return nil }
    guard let first = sides.first,
      let left = sides.count == 1 ? right : TimeSum(first, defaultUnit: right.firstUnit)
    else { return nil }
    guard left.hasUnit, left.time > .zero || sides.count == 2, right.time > .zero else {
      return nil
    }
    // "8 minutes, ~2 min each" are two times.
    guard left.time <= right.time || TimeSum(first)?.hasUnit != true else { return nil }
    return switch bound {
    case .exact: StatedTime(min: left.time * count, max: right.time * count)
    case .upTo: StatedTime(min: .zero, max: right.time * count)
    case .atLeast: StatedTime(min: left.time * count, max: nil)
    }
  }

  /// Takes "2 x" away from before a time that is spent several times; 1 without it.
  private static func takeCount(from tokens: inout [TimeToken]) -> Int {
    guard tokens.count >= 4, tokens[1] == .word("x"), let number = tokens[0].number,
      let count = Int(exactly: number), (1...20).contains(count)
    else { return 1 }
    tokens.removeFirst(2)
    return count
  }

  /// Whether a text is the time of nothing: "0 minutes".
  static func isZero(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "0"), let tokens = TimeToken.tokens(in: text),
      tokens.count == 2, let sum = TimeSum(tokens[...])
    else { return false }
    return sum.time == .zero
  }

  private static let about = Vocabulary.words(.approximations)

  private static let openings =
    phrases(.upToOpenings, .upTo) + phrases(.atLeastOpenings, .atLeast)
  private static let endings =
    phrases(.upToEndings, .upTo) + phrases(.atLeastEndings, .atLeast)
    + phrases(.exactEndings, .exact)

  private static func phrases(
    _ role: Vocabulary.Role, _ bound: Bound
  ) -> [(words: [TimeToken], bound: Bound)] {
    Vocabulary.phrases(role).map { ($0.map(TimeToken.word), bound) }
  }

  /// Takes the words and signs away that are no numbers or units; `nil` when they contradict.
  private static func takeBound(from tokens: inout [TimeToken]) -> Bound? {
    guard tokens.count(where: \.isRemark) > 1 else { return .exact }
    var bounds: [Bound] = []
    tokens.removeAll { token in
      if case .word(let word) = token { about.contains(word) } else { token == .about }
    }
    for (words, bound) in openings where tokens.starts(with: words) {
      tokens.removeFirst(words.count)
      bounds.append(bound)
    }
    for (words, bound) in endings
    where tokens.suffix(words.count).elementsEqual(words) {
      tokens.removeLast(words.count)
      bounds.append(bound)
    }
    if let plus = tokens.firstIndex(of: .plus), plus > 0 {
      tokens.remove(at: plus)
      bounds.append(.atLeast)
    }
    bounds.removeAll { $0 == .exact }
    return bounds.count > 1 ? nil : bounds.first ?? .exact
  }

  /// The two ends of a range, or the one time; the hyphen of "5-minute" is no range.
  private static func split(_ tokens: [TimeToken]) -> [ArraySlice<TimeToken>] {
    var ends = tokens
    for index in tokens.indices.dropLast().reversed() where tokens[index] == .dash {
      if case .word = tokens[index + 1] { ends.remove(at: index) }
    }
    return ends.split(omittingEmptySubsequences: false, whereSeparator: \.isRange)
  }
}
