import Structures
import Texts

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

  /// What it takes until it is judged: "3 more sessions with ticks".
  ///
  /// - Parameters:
  ///   - count: how many are missing.
  ///   - isLacking: whether there are sessions enough, which lack it.
  /// - Returns: the words.
  func sources(_ count: Int, isLacking: Bool) -> String {
    let sessions = Counted.text(count, "more session")
    return switch self {
    case .over, .short: sessions + (isLacking ? " with an earliest and a latest time" : "")
    case .timeSense:
      Counted.text(count, "more guess", "more guesses") + " under a hidden clock"
    case .prompt: sessions + " with ticks"
    case .selfAbovePartner: sessions + " scored by both"
    case .scoreOver: sessions + " with a score"
    case .firstOfDay: sessions + " on days with several"
    default: sessions
    }
  }

  /// Whether sessions enough that lack what it is made of are worth telling: others do not fall short
  /// by what was left undone.
  var tellsLack: Bool {
    switch self {
    case .over, .short, .prompt, .scoreOver: true
    default: false
    }
  }
}

extension Coach {
  /// What cannot be judged yet, structure by structure.
  ///
  /// - Parameter most: what needs more than this is left out, unless there are sessions enough that
  ///   lack what it is made of, such as ticks.
  /// - Returns: "3 more sessions until follow-ups and pauses can be judged" of each structure.
  public func missingWords(most: Int) -> [(structure: StructureName?, sentence: String)] {
    var structures: [StructureName?] = []
    let near = missing.filter { $0.more <= most || $0.kind.tellsLack && isLacking($0) }
    for missing in near where !structures.contains(missing.structure) {
      structures.append(missing.structure)
    }
    return structures.map { structure in
      var groups: [(sources: String, topics: [String])] = []
      for missing in near where missing.structure == structure {
        let sources = missing.kind.sources(missing.more, isLacking: isLacking(missing))
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

  /// Whether there are sessions enough, which lack what it is made of.
  private func isLacking(_ missing: Missing) -> Bool {
    structures.contains {
      $0.structure == missing.structure && $0.sessions >= missing.kind.fewest
    }
  }

  /// What it means that nothing was found in structures with enough sessions; `nil` without any.
  public var silence: String? {
    let silent = structures.filter { judged in
      judged.sessions >= Coach.fewestForSilence
        && !findings.contains { $0.structure == judged.structure && $0.isShown }
    }
    guard !silent.isEmpty else { return nil }
    let list = silent.map { judged in
      let count = min(judged.sessions, Finding.Tier.relations.reach)
      return "the last \(Counted.text(count, "session")) of \(judged.structure.title)"
    }
    let hasPrompts = silent.allSatisfy { judged in
      !missing.contains { $0.kind == .prompt && $0.structure == judged.structure }
    }
    return
      "no habit \(hasPrompts ? "" : "of time ")in \(Coach.list(list)); one of half a minute, or of a quarter past an edge "
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
