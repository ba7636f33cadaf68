/// The words that go with a time without changing it.
enum TimeWords {
  private static let before: [[Substring]] = [
    ["the", "first"], ["the", "next"], ["the", "last"], ["the", "final"], ["spend"],
    ["first"], ["next"], ["final"], ["last"], ["total", "of"], ["time"], ["duration"], ["timebox"],
    ["time", "box"], ["time-box"], ["total"], ["est"], ["est."], ["estimated"], ["timing"],
    ["length"], ["allow"], ["timeframe"], ["target"],
  ]
  private static let after: [[Substring]] = [
    ["each"], ["each", "person"], ["timebox"], ["total"], ["long"], ["target"],
    ["in", "total"], ["or", "so"], ["only"], ["recommended"], ["talk"], ["break"], ["discussion"],
  ]

  /// Behind "per", who or what each takes the time.
  private static let takers: Set<Substring> = [
    "person", "participant", "student", "speaker", "candidate", "team", "group", "pair", "topic",
    "point", "item", "question", "round", "station",
  ]

  /// The text without such words at its ends; `nil` when there are none.
  static func withoutWordsAround(_ text: String) -> String? {
    var words = text.lowercased().split { $0 == " " || $0 == ":" }[...]
    let count = words.count
    if let opening = before.filter({ words.starts(with: $0) }).max(by: { $0.count < $1.count }) {
      words = words.dropFirst(opening.count)
    }
    if let ending = after.filter({ words.reversed().starts(with: $0.reversed()) })
      .max(by: { $0.count < $1.count })
    {
      words = words.dropLast(ending.count)
    }
    if words.count > 2, words.dropLast().last == "per", words.last.map(takers.contains) == true {
      words = words.dropLast(2)
    }
    return words.count == count || words.isEmpty ? nil : words.joined(separator: " ")
  }
}
