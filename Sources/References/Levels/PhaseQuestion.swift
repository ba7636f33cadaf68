/// The question among the points below a phase.
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

  private static func asks(_ point: String) -> FoundPhase.Asks? {
    let label = "question"
    guard point.utf8.count > label.utf8.count,
      zip(point.utf8, label.utf8).allSatisfy({ $0 | 0x20 == $1 })
    else { return nil }
    let rest = point.utf8.dropFirst(label.utf8.count)
    guard rest.first == UInt8(ascii: ":") else { return nil }
    let value = TitleText.trimmed(Substring(rest.dropFirst()))
    if let question = QuestionText.unquoted(value) { return .question(question) }
    // What only asks is something to think about.
    return value.isEmpty || value.utf8.last == UInt8(ascii: "?") ? nil : .category(value)
  }
}
