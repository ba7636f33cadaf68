import CMath
import Transcripts

/// What is judged of the person, over all structures.
struct Person {
  /// A guess, or a score beside that of somebody else.
  private struct Value {
    /// The place of the session.
    let place: Int
    /// What the session is called by.
    let id: String
    /// The logarithm of said by true, or the own score less the other one.
    let number: Double
  }

  /// So many of the newest guesses are looked at.
  private static let mostGuesses = 24

  /// All guesses, oldest first.
  private let guesses: [Value]
  /// All sessions that were scored by both, oldest first.
  private let pairs: [Value]

  /// Gathers what sessions say, once for all reviews.
  ///
  /// - Parameter sessions: sessions, oldest first.
  init(_ sessions: [PastSession]) {
    var (guesses, pairs): ([Value], [Value]) = ([], [])
    for (place, session) in sessions.enumerated() {
      for phase in session.summary.phases where !phase.guesses.isEmpty {
        guesses += phase.guesses.map {
          Value(
            place: place, id: session.id,
            number: log(max($0.said, .seconds(1)) / max($0.actual, .seconds(1))))
        }
      }
      if let own = session.summary.scores.overall,
        let other = session.summary.partnerScores.overall
      {
        pairs.append(Value(place: place, id: session.id, number: own - other))
      }
    }
    (self.guesses, self.pairs) = (guesses, pairs)
  }

  /// The places of the sessions that say anything of these, oldest first.
  var places: [Int] { Set((guesses + pairs).map(\.place)).sorted() }

  /// Judges what was known after a session: how time is felt, and how scores compare with those of
  /// others.
  func assessment(at place: Int) -> Assessment {
    var assessment = Assessment()
    judgeTimeSense(Person.newest(Person.mostGuesses, of: guesses, at: place), &assessment)
    let reach = Finding.Tier.relations.reach
    judgeScores(Person.newest(reach, of: pairs, at: place), &assessment)
    return assessment
  }

  private func judgeTimeSense(_ guesses: [Value], _ assessment: inout Assessment) {
    assessment.judge(.timeSense, n: guesses.count) {
      let numbers = guesses.map(\.number)
      let mean = numbers.mean
      let chance = 2 * Person.chance(numbers, mean: abs(mean), leastSpread: Stretch.leastRest)
      let ids = guesses.reversed().reduce(into: [String]()) { ids, guess in
        if ids.last != guess.id { ids.append(guess.id) }
      }
      return (
        min(1, chance), abs(exp(mean) - 1) >= 0.12,
        Finding.Figures(
          n: guesses.count, count: guesses.count, ratio: exp(mean), sessions: ids)
      )
    }
  }

  private func judgeScores(_ pairs: [Value], _ assessment: inout Assessment) {
    assessment.judge(.selfAbovePartner, n: pairs.count) {
      let above = pairs.filter { $0.number > 0 }
      let (numbers, mean) = (pairs.map(\.number), pairs.map(\.number).mean)
      return (
        Person.chance(numbers, mean: mean, leastSpread: Stretch.leastBand), mean >= 0.5,
        Finding.Figures(
          n: pairs.count, count: above.count, ratio: mean, sessions: above.reversed().map(\.id))
      )
    }
  }

  /// The newest values that were known after a session, oldest first.
  private static func newest(_ count: Int, of values: [Value], at place: Int) -> [Value] {
    let known = values.last?.place ?? 0 <= place ? values[...] : values.prefix { $0.place <= place }
    return Array(known.suffix(count))
  }

  /// How likely chance alone brings the mean so far above 0.
  private static func chance(_ numbers: [Double], mean: Double, leastSpread: Double) -> Double {
    let centre = numbers.mean
    let squares = numbers.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    let spread = max((squares / Double(max(1, numbers.count - 1))).squareRoot(), leastSpread)
    return Tail.student(
      mean / spread * Double(numbers.count).squareRoot(), degrees: numbers.count - 1)
  }
}
