extension Finding.Kind {
  /// What would be judged: "follow-ups".
  var topic: String {
    switch self {
    case .over: "phases that run over"
    case .short: "phases left early"
    case .prompt: "prompts left out"
    case .timeSense: "your sense of time"
    case .timeDebt: "time debts"
    case .curveball: "follow-ups"
    case .pause: "pauses"
    case .slowing: "phases that get longer"
    case .stuck: "where you get stuck"
    case .unfinished: "the last phase"
    case .firstOfDay: "the first session of a day"
    case .scoreOver: "scores against time"
    case .selfAbovePartner: "your scores against those of others"
    }
  }

  /// What it is made of: "sessions with ticks".
  func sources(_ count: Int) -> String {
    switch self {
    case .timeSense: count == 1 ? "guess under a hidden clock" : "guesses under a hidden clock"
    case .prompt: sessions(count) + " with ticks"
    case .selfAbovePartner: sessions(count) + " scored by both"
    case .scoreOver: sessions(count) + " with a score"
    case .firstOfDay: sessions(count) + " on days with several"
    default: sessions(count)
    }
  }

  private func sessions(_ count: Int) -> String { count == 1 ? "session" : "sessions" }
}

extension Coach {
  /// What cannot be judged yet, structure by structure.
  ///
  /// - Parameter most: what needs more than this is left out.
  /// - Returns: "3 more sessions until follow-ups and pauses can be judged" of each structure.
  public func missingWords(most: Int) -> [(structure: String?, sentence: String)] {
    var structures: [String?] = []
    let near = missing.filter { $0.more <= most }
    for missing in near where !structures.contains(missing.structure) {
      structures.append(missing.structure)
    }
    return structures.map { structure in
      var groups: [(sources: String, topics: [String])] = []
      for missing in near where missing.structure == structure {
        let sources = "\(missing.more) more \(missing.kind.sources(missing.more))"
        if let place = groups.firstIndex(where: { $0.sources == sources }) {
          groups[place].topics.append(missing.kind.topic)
        } else {
          groups.append((sources, [missing.kind.topic]))
        }
      }
      let parts = groups.map { "\($0.sources) until \(Coach.list($0.topics)) can be judged" }
      return (structure, parts.joined(separator: "; "))
    }
  }

  /// What it means that nothing was found in structures with enough sessions; `nil` without any.
  public var silence: String? {
    let silent = structures.filter { judged in
      judged.sessions >= Coach.fewestForSilence
        && !findings.contains {
          $0.structure == judged.structure && $0.document == judged.document && $0.isShown
        }
    }
    guard !silent.isEmpty else { return nil }
    let list = silent.map { judged in
      let count = min(judged.sessions, Finding.Tier.relations.reach)
      return "the last \(ReviewWords.count(count, "session")) of \(judged.structure)"
    }
    return "no habit in \(Coach.list(list)); one of half a minute, or of a quarter past an edge "
      + "if that is more, would very likely have shown"
  }

  /// From so many sessions on it means something that nothing was found.
  private static let fewestForSilence = 8

  /// "a, b and c".
  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
