import CMath
import Transcripts

/// What is judged of the person, over all structures.
struct Person {
  /// So many of the newest guesses are looked at.
  private static let mostGuesses = 24

  /// Judges sessions, oldest first: how time is felt, and how scores compare with those of others.
  func assessment(_ sessions: ArraySlice<PastSession>) -> Assessment {
    var assessment = Assessment()
    judgeTimeSense(sessions, &assessment)
    judgeScores(sessions, &assessment)
    return assessment
  }

  /// Whether a session says anything of these.
  func concerns(_ session: PastSession) -> Bool {
    session.summary.phases.contains { !$0.guesses.isEmpty } || Person.difference(session) != nil
  }

  private func judgeTimeSense(
    _ sessions: ArraySlice<PastSession>, _ assessment: inout Assessment
  ) {
    let all = Person.newest(Person.mostGuesses, of: sessions) { session in
      session.summary.phases.flatMap(\.guesses).map { log($0.said / $0.actual) }
    }
    assessment.judge(.timeSense, n: all.count) {
      let values = all.map(\.value)
      let mean = values.mean
      let chance = 2 * Person.chance(values, mean: abs(mean), leastSpread: Stretch.leastRest)
      let ids = all.map(\.id).reversed().reduce(into: [String]()) { ids, id in
        if ids.last != id { ids.append(id) }
      }
      return (
        min(1, chance), abs(exp(mean) - 1) >= 0.12,
        Finding.Figures(n: all.count, count: all.count, ratio: exp(mean), sessions: ids)
      )
    }
  }

  private func judgeScores(
    _ sessions: ArraySlice<PastSession>, _ assessment: inout Assessment
  ) {
    let reach = Finding.Tier.relations.reach
    let pairs = Person.newest(reach, of: sessions) { Person.difference($0).map { [$0] } ?? [] }
    assessment.judge(.selfAbovePartner, n: pairs.count) {
      let above = pairs.filter { $0.value > 0 }
      let (values, mean) = (pairs.map(\.value), pairs.map(\.value).mean)
      return (
        Person.chance(values, mean: mean, leastSpread: Stretch.leastBand), mean >= 0.5,
        Finding.Figures(
          n: pairs.count, count: above.count, ratio: mean, sessions: above.reversed().map(\.id))
      )
    }
  }

  /// By how much a session's own score is above that of somebody who was there.
  private static func difference(_ session: PastSession) -> Double? {
    guard let own = session.summary.scores.overall,
      let other = session.summary.partnerScores.overall
    else { return nil }
    return own - other
  }

  /// The newest values, oldest first.
  private static func newest(
    _ count: Int, of sessions: ArraySlice<PastSession>, _ values: (PastSession) -> [Double]
  ) -> [(id: String, value: Double)] {
    var found: [(id: String, value: Double)] = []
    for session in sessions.reversed() {
      found += values(session).reversed().map { (session.id, $0) }
      if found.count >= count { break }
    }
    return found.prefix(count).reversed()
  }

  /// How likely chance alone brings the mean so far above 0.
  private static func chance(_ values: [Double], mean: Double, leastSpread: Double) -> Double {
    let centre = values.mean
    let squares = values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    let spread = max((squares / Double(max(1, values.count - 1))).squareRoot(), leastSpread)
    return Tail.student(
      mean / spread * Double(values.count).squareRoot(), degrees: values.count - 1)
  }
}
