import Structures

/// Chooses the next question to practise.
public struct QuestionDraw: Sendable {
  /// The questions of past sessions, each with a number that is larger the later it came last.
  private let practised: [String: Int]
  /// What fills the blanks.
  private let topics: [String]

  /// Prepares to draw.
  ///
  /// - Parameters:
  ///   - practised: the questions of past sessions, oldest first.
  ///   - topics: what fills the blanks of a question.
  public init(practised: [String], topics: [String]) {
    self.practised = Dictionary(
      practised.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    self.topics = topics
  }

  /// Draws: one that was never practised, by chance; else the one practised longest ago.
  ///
  /// - Parameters:
  ///   - entries: what to choose from.
  ///   - allowsBlanks: whether blanks may be left that no topic fills.
  ///   - generator: where chance comes from.
  /// - Returns: the question; `nil` when there is none to choose from.
  public func draw(
    from entries: [QuestionBank.Entry], allowsBlanks: Bool = false,
    using generator: inout some RandomNumberGenerator
  ) -> QuestionBank.Entry? {
    let entries = fitting(entries, allowsBlanks: allowsBlanks)
    let latest = latest(entries)
    let fresh = entries.indices.filter { latest[$0] == nil }
    if let index = fresh.randomElement(using: &generator) { return entries[index] }
    let oldest = entries.indices.min { (latest[$0] ?? 0) < (latest[$1] ?? 0) }
    return oldest.map { entries[$0] }
  }

  /// When each was practised last; `nil` for one that never was.
  private func latest(_ entries: [QuestionBank.Entry]) -> [Int?] {
    let finder = QuestionFinder(entries.map(\.template))
    var latest = [Int?](repeating: nil, count: entries.count)
    for (question, moment) in practised {
      for place in finder.places(of: question) {
        latest[place] = max(latest[place] ?? moment, moment)
      }
    }
    return latest
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
