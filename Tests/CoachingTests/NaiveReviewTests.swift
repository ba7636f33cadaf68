import Sessions
import Structures
import Testing
import Transcripts

@testable import Coaching

/// Statistics against a second way of working them out: slow, and without any of the same code.
@Suite struct NaiveReviewTests {
  @Test(arguments: 0..<40)
  func bothWaysGiveTheSameNumbers(seed: UInt64) throws {
    let sessions = History.random(Int(seed) * 2 + 1, seed: seed)
    let review = Review(sessions, today: 20_100)
    let ended = sessions.filter { $0.summary.speed == 1 }
    let counted = ended.filter { session in
      let seconds = session.summary.phases.map { $0.active?.inSeconds ?? 0 }.reduce(0, +)
      return session.summary.outcome == .completed || !(seconds < 30)
    }
    #expect(review.sessions.count == counted.count)
    #expect(review.brief == ended.count - counted.count)
    for title in Set(counted.map(\.summary.structure)) {
      let own = counted.filter { $0.summary.structure == title }
      let structure = try #require(review.structures.first { $0.title == title })
      #expect(structure.sessions == own)
      let newest = try #require(own.last).summary
      for (index, phase) in newest.phases.enumerated() {
        let naive = NaiveTimes(own.compactMap { NaiveTimes.time($0.summary, index, phase) })
        naive.expect(structure.phases[index])
      }
    }
  }
}

/// The statistics of some times, each found by counting.
private struct NaiveTimes {
  let seconds: [Double]
  let overruns: [Double]
  let shorts: Int
  let judged: Int

  init(_ times: [(seconds: Double, over: Double, short: Double, hasWindow: Bool)]) {
    seconds = times.map(\.seconds)
    overruns = times.map(\.over).filter { $0 > 0 }
    shorts = times.count { $0.short > 0 }
    judged = times.count { $0.hasWindow }
  }

  static func time(
    _ summary: Summary, _ index: Int, _ newest: Summary.Phase
  ) -> (seconds: Double, over: Double, short: Double, hasWindow: Bool)? {
    let phase = summary.phases[index]
    let isEntered = phase.visits > 0
    let isLastEntered = summary.phases.dropFirst(index + 1).allSatisfy { $0.visits == 0 }
    guard isEntered, summary.outcome == .completed || !isLastEntered else { return nil }
    var seconds = phase.active?.inSeconds ?? 0
    if let own = phase.window?.latest?.inSeconds, let now = newest.window?.latest?.inSeconds {
      seconds = (seconds * now / own * 1000).rounded() / 1000
    }
    return (seconds, phase.over.inSeconds, phase.short.inSeconds, phase.window != nil)
  }

  /// The number below which a share of the numbers lies, found by stepping through all of them.
  private func quantile(_ share: Double, _ numbers: [Double]) -> Double {
    // Laid out one by one, the least first.
    var line: [Double] = []
    var rest = numbers
    while let least = rest.min(), let place = rest.firstIndex(of: least) {
      line.append(rest.remove(at: place))
    }
    let place = share * Double(numbers.count - 1)
    let (below, above) = (line[Int(place.rounded(.down))], line[Int(place.rounded(.up))])
    return below * (1 - (place - place.rounded(.down))) + above * (place - place.rounded(.down))
  }

  func expect(_ review: TimeReview) {
    #expect(review.times.count == seconds.count)
    #expect([review.early, review.over, review.judged] == [shorts, overruns.count, judged])
    #expect(review.last?.scaled.inSeconds == seconds.last)
    #expect((review.quartiles == nil) == (seconds.count < 3))
    if let quartiles = review.quartiles {
      #expect(abs(quartiles.lower - quantile(0.25, seconds)) < 1e-9)
      #expect(abs(quartiles.median - quantile(0.5, seconds)) < 1e-9)
      #expect(abs(quartiles.upper - quantile(0.75, seconds)) < 1e-9)
    }
    if let over = review.medianOver { #expect(abs(over - quantile(0.5, overruns)) < 1e-9) }
    if let trend = review.trend {
      let newest = Array(seconds.suffix(10))
      var slopes: [Double] = []
      for early in 0..<newest.count {
        for late in (early + 1)..<max(newest.count, early + 1) {
          slopes.append((newest[late] - newest[early]) / Double(late - early))
        }
      }
      #expect(abs(trend.slope - quantile(0.5, slopes)) < 1e-9)
    }
  }
}
