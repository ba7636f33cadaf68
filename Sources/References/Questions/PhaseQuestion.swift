/// The question among the points below a phase.
///
/// Rule: [asks].
enum PhaseQuestion {
  /// The points without the first one that has the label "Question", and what that one asks.
  static func parted(_ points: [String]) -> (prompts: [String], asks: FoundPhase.Asks?) {
    for (place, point) in points.enumerated() {
      guard let asks = asks(point) else { continue }
      var prompts = points
      prompts.remove(at: place)
      return (prompts, asks)
    }
    return (points, nil)
  }

  private static let labels = Vocabulary.list(.question)

  private static func asks(_ point: String) -> FoundPhase.Asks? {
    guard let rest = labels.lazy.compactMap({ Words.behind($0, in: point) }).first,
      rest.utf8.first == UInt8(ascii: ":")
    else { return nil }
    let value = Decoration.trimmed(Substring(rest.utf8.dropFirst()))
    if let question = QuestionText.unquoted(value) { return .question(question) }
    // What only asks is something to think about.
    return value.isEmpty || value.utf8.last == UInt8(ascii: "?") ? nil : .category(value)
  }
}
