import Structures
import Transcripts

/// The reviews that were made of a history, one after each session, each over what was known then.
struct Replay {
  /// What a review of one structure, or of the person, has and shows.
  struct Review {
    let candidates: [Candidate]
    /// For each candidate whether it is shown.
    let isShown: [Bool]
  }

  /// So many of the newest reviews of a structure are made.
  static let reviews = 16
  /// So many of a structure's newest sessions are read whole.
  static let reach = 40

  /// The sessions of practice, oldest first.
  let sessions: [PastSession]
  /// The sessions of each structure, by their places; the structures in the order of their first one.
  let groups: [[Int]]
  private let bodies: [String: SessionBody]
  private let person: Person
  private let ranks: [Bool?]
  private var known: [[Int: Assessment]]
  private var knownOfPerson: [Int: Assessment] = [:]

  /// Prepares for sessions.
  ///
  /// - Parameters:
  ///   - sessions: sessions of practice, oldest first.
  ///   - bodies: what the bodies of the newest say, by the path of the file.
  init(_ sessions: [PastSession], bodies: [String: SessionBody]) {
    (self.sessions, self.bodies, person) = (sessions, bodies, Person(sessions))
    groups = Replay.groups(sessions)
    ranks = Replay.ranks(sessions)
    known = Array(repeating: [:], count: groups.count)
  }

  /// The sessions of each structure, by their places.
  static func groups(_ sessions: [PastSession]) -> [[Int]] {
    var groups: [[Int]] = []
    var (places, known): ([StructureName: Int], [Origin: Int]) = ([:], [:])
    for (place, session) in sessions.enumerated() {
      let summary = session.summary
      // The document is made out once for each place that a guide was at.
      let origin = Origin(structure: summary.structure, reference: summary.reference)
      if let group = known[origin] {
        groups[group].append(place)
        continue
      }
      let key = summary.structureName
      let group = places[key] ?? groups.count
      if group == groups.count { groups.append([]) }
      groups[group].append(place)
      (places[key], known[origin]) = (group, group)
    }
    return groups
  }

  /// Where a session's structure came from.
  private struct Origin: Hashable {
    let structure: String
    let reference: String?
  }

  /// For each session whether it was the first of its day; `nil` for the only one.
  private static func ranks(_ sessions: [PastSession]) -> [Bool?] {
    var counts: [Int: Int] = [:]
    let ranks = sessions.map { session in
      let day = session.summary.started.dayNumber
      counts[day, default: 0] += 1
      return (day: day, rank: counts[day] ?? 1)
    }
    return ranks.map { counts[$0.day] == 1 ? nil : $0.rank == 1 }
  }

  /// The newest reviews of a structure, oldest first.
  mutating func reviews(of group: Int) -> [Review] {
    groups[group].suffix(Replay.reviews).map { place in
      let candidates = assessment(of: group, at: place).candidates
      return Review(candidates: candidates, isShown: shown(candidates, at: place))
    }
  }

  /// The newest reviews of what is of the person, oldest first.
  mutating func reviewsOfPerson() -> [Review] {
    person.places.suffix(Replay.reviews).map { place in
      let candidates = assessmentOfPerson(at: place).candidates
      return Review(candidates: candidates, isShown: shown(candidates, at: place))
    }
  }

  /// What the rules say of a structure after a session.
  mutating func assessment(of group: Int, at place: Int) -> Assessment {
    let count = Replay.count(groups[group], upTo: place)
    guard count > 0 else { return Assessment() }
    if let known = known[group][count] { return known }
    let assessment = assess(groups[group][..<count])
    known[group][count] = assessment
    return assessment
  }

  /// What the rules say of the person after a session.
  mutating func assessmentOfPerson(at place: Int) -> Assessment {
    if let known = knownOfPerson[place] { return known }
    let assessment = person.assessment(at: place)
    knownOfPerson[place] = assessment
    return assessment
  }

  /// The last sessions of a structure.
  func habits(of places: [Int]) -> Stretch {
    Stretch(places.suffix(Finding.Tier.habits.reach).map(coached)[...])
  }

  private func assess(_ places: ArraySlice<Int>) -> Assessment {
    var assessment = Assessment()
    let sessions = places.suffix(Finding.Tier.relations.reach).map(coached)
    let habits = Stretch(sessions.suffix(Finding.Tier.habits.reach))
    habits.judgeWindows(&assessment)
    habits.judgePrompts(&assessment)
    let relations = Stretch(sessions[...])
    relations.judgeDebts(&assessment)
    relations.judgeInterruptions(&assessment)
    relations.judgeSlowing(&assessment)
    relations.judgeStuck(&assessment)
    relations.judgeUnfinished(&assessment)
    relations.judgeFirstOfDay(&assessment)
    relations.judgeScores(&assessment)
    return assessment
  }

  private func coached(_ place: Int) -> CoachedSession {
    let session = sessions[place]
    let body = bodies[session.path]
    return CoachedSession(
      id: session.id, summary: body?.summary ?? session.summary, prompts: body?.prompts,
      isFirstOfDay: ranks[place])
  }

  /// For each candidate whether it is shown: it holds, and stands among all that can be judged after
  /// that session.
  private mutating func shown(_ candidates: [Candidate], at place: Int) -> [Bool] {
    var all = assessmentOfPerson(at: place).candidates
    for group in groups.indices { all += assessment(of: group, at: place).candidates }
    var thresholds: [Finding.Tier: Double] = [:]
    for tier in Finding.Tier.allCases {
      let chances = all.filter { $0.kind.tier == tier }.map(\.chance)
      thresholds[tier] = FalseDiscovery.threshold(chances, rate: tier.rate)
    }
    return candidates.map { candidate in
      guard candidate.holds, let threshold = thresholds[candidate.kind.tier] else { return false }
      return candidate.chance <= threshold
    }
  }

  /// How many of a structure's sessions had been held after one session.
  private static func count(_ places: [Int], upTo place: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
