import Structures

/// Chooses the next question to practise.
///
/// It is the one asked the fewest times; of those the one with the lowest last score; of those the
/// one asked longest ago. Chance decides among those that were never asked. What was asked within
/// seven days waits while others are left.
///
/// Rule: [drawing].
public struct QuestionDraw: Sendable {
  /// A question is not drawn again within so many days, while others are left.
  static let restDays = 7
  /// How a question counts that was asked and not scored: between no hire and hire.
  static let unknownScore = 2.5

  /// How often, when and how well a question was answered.
  private struct Record {
    var count = 0
    var day = Int.min
    var score = QuestionDraw.unknownScore
    /// The place in the history of the last time.
    var place = 0
  }

  private let history: [PastQuestion]
  private let today: Int
  /// Questions that the person does not want to be asked.
  private let refused: [String]
  /// What fills the blanks.
  private let topics: [String]

  /// Prepares to draw.
  ///
  /// - Parameters:
  ///   - history: the questions of past sessions, oldest first.
  ///   - today: the present day, as a number.
  ///   - refused: questions that are not to be asked again, with or without their blanks filled.
  ///   - topics: what fills the blanks of a question.
  public init(
    history: [PastQuestion], today: Int, refused: [String] = [], topics: [String] = []
  ) {
    self.history = history
    self.today = today
    self.refused = refused
    self.topics = topics
  }

  /// The same, with more questions that are not to be asked.
  func refusing(_ questions: [String]) -> QuestionDraw {
    QuestionDraw(history: history, today: today, refused: refused + questions, topics: topics)
  }

  /// Draws a question.
  ///
  /// - Parameters:
  ///   - entries: what to choose from.
  ///   - level: the level that is rehearsed for: questions for others are left out while there are
  ///     some for it; `nil` for none.
  ///   - allowsBlanks: whether blanks may be left that no topic fills.
  ///   - generator: where chance comes from.
  /// - Returns: the question; `nil` when there is none to choose from.
  public func draw(
    from entries: [QuestionBank.Entry], level: String? = nil, allowsBlanks: Bool = false,
    using generator: inout some RandomNumberGenerator
  ) -> QuestionBank.Entry? {
    let entries = entries.withoutRefused(refused).suiting(level: level)
    let fitting = fitting(entries, allowsBlanks: allowsBlanks)
    let records = records(of: fitting)
    let rested = fitting.indices.filter { records[$0].day <= today - QuestionDraw.restDays }
    let places = rested.isEmpty ? Array(fitting.indices) : rested
    let fresh = places.filter { records[$0].count == 0 }
    if let place = fresh.randomElement(using: &generator) { return fitting[place] }
    let next = places.min {
      let (one, other) = (records[$0], records[$1])
      return (one.count, one.score, one.place) < (other.count, other.score, other.place)
    }
    return next.map { fitting[$0] }
  }

  private func records(of entries: [QuestionBank.Entry]) -> [Record] {
    let finder = QuestionFinder(entries.map(\.template))
    var records = [Record](repeating: Record(), count: entries.count)
    for (number, past) in history.enumerated() {
      for place in finder.places(of: past.text) {
        records[place].count += 1
        records[place].day = max(records[place].day, past.day)
        records[place].score = past.score ?? QuestionDraw.unknownScore
        records[place].place = number
      }
    }
    return records
  }

  /// Those whose blanks can be filled, and of those, with topics, the ones with the most blanks.
  private func fitting(
    _ entries: [QuestionBank.Entry], allowsBlanks: Bool
  ) -> [QuestionBank.Entry] {
    if allowsBlanks, topics.isEmpty { return entries }
    let filled = entries.filter { (0...topics.count).contains($0.template.blanks.count) }
    guard let most = filled.map(\.template.blanks.count).max() else { return entries }
    return topics.isEmpty ? filled : filled.filter { $0.template.blanks.count == most }
  }
}

extension [QuestionBank.Entry] {
  /// Those for a level; all when none is, or no level is named.
  public func suiting(level: String?) -> [QuestionBank.Entry] {
    guard let level else { return self }
    let suiting = filter { $0.suits(level: level) }
    return suiting.isEmpty ? self : suiting
  }

  /// Those that nobody refused; when all were, those but the one refused last.
  fileprivate func withoutRefused(_ refused: [String]) -> [QuestionBank.Entry] {
    guard !refused.isEmpty else { return self }
    let finder = QuestionFinder(map(\.template))
    func left(_ refused: some Sequence<String>) -> [QuestionBank.Entry] {
      let places = Set(refused.flatMap(finder.places))
      return indices.filter { !places.contains($0) }.map { self[$0] }
    }
    let wanted = left(refused)
    guard wanted.isEmpty else { return wanted }
    let others = left(refused.suffix(1))
    return others.isEmpty ? self : others
  }
}
