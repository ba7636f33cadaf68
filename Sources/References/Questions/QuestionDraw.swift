import Structures

/// Chooses the next question to practise.
public struct QuestionDraw: Sendable {
  /// The questions of past sessions, oldest first.
  private let practised: [String]
  /// What fills the blanks.
  private let topics: [String]

  /// Prepares to draw.
  ///
  /// - Parameters:
  ///   - practised: the questions of past sessions, oldest first.
  ///   - topics: what fills the blanks of a question.
  public init(practised: [String], topics: [String]) {
    self.practised = practised
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
    let latest = entries.map { entry in
      practised.lastIndex { entry.template.matches($0) }
    }
    let fresh = entries.indices.filter { latest[$0] == nil }
    if let index = fresh.randomElement(using: &generator) { return entries[index] }
    let oldest = entries.indices.min { (latest[$0] ?? 0) < (latest[$1] ?? 0) }
    return oldest.map { entries[$0] }
  }

  /// Those whose blanks can be filled, and of those, with a topic, the ones that have blanks.
  private func fitting(
    _ entries: [QuestionBank.Entry], allowsBlanks: Bool
  ) -> [QuestionBank.Entry] {
    if allowsBlanks, topics.isEmpty { return entries }
    let filled = entries.filter { (0...topics.count).contains($0.template.blanks.count) }
    let asking = filled.filter { !$0.template.blanks.isEmpty }
    if !topics.isEmpty, !asking.isEmpty { return asking }
    return filled.isEmpty ? entries : filled
  }
}
