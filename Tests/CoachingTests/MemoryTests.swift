import Foundation
import TestSupport
import Testing

@testable import Coaching

/// The memory model, against what is known of it.
@Suite struct MemoryTests {

  /// Days since the last rehearsal, grade: stability, difficulty, days to 0.9.
  private static let vectors: [[(Int, Int, Double, Double, Int)]] = [
    [
      (0, 3, 2.3065, 2.118104, 2), (2, 3, 10.964332, 2.111214, 11),
      (10, 3, 43.931669, 2.104331, 44), (30, 3, 128.303728, 2.097455, 128),
    ],
    [
      (0, 3, 2.3065, 2.118104, 2), (2, 1, 0.60758, 7.394503, 1), (1, 3, 2.400404, 7.382337, 2),
      (4, 2, 5.826647, 8.247501, 6),
    ],
    [(0, 1, 0.212, 6.4133, 1), (1, 3, 1.886788, 6.402115, 2), (2, 4, 10.094535, 5.185098, 10)],
    [(0, 4, 8.2956, 1.0, 8), (20, 1, 1.566358, 7.02699, 2)],
  ]

  @Test(arguments: vectors.indices) func knownHistoriesGiveKnownNumbers(place: Int) throws {
    var memory: Memory?
    for (days, number, stability, difficulty, interval) in Self.vectors[place] {
      let grade = try #require(Grade(rawValue: number))
      let next = memory?.rehearsed(grade, after: days) ?? Memory(first: grade)
      #expect(abs(next.stability - stability) < 1e-6)
      #expect(abs(next.difficulty - difficulty) < 1e-6)
      #expect(next.interval(retention: 0.9) == interval)
      memory = next
    }
  }

  @Test func recallIsWholeOnTheDayAndNineTenthsWhenTheStabilityIsOver() {
    let memory = Memory(first: .easy)
    #expect(memory.recall(after: 0) == 1)
    #expect(abs(memory.recall(after: 8) - 0.9) < 0.003)
    #expect(memory.recall(after: 30) < memory.recall(after: 9))
    #expect(memory.recall(after: -3) == 1)
  }

  @Test func whateverHappensTheNumbersStayInTheirRange() {
    for seed in UInt64(1)...40 {
      var random = SeededGenerator(seed: seed)
      var memory = Memory(first: .again)
      for _ in 0..<200 {
        let grade = Grade.allCases.randomElement(using: &random) ?? .again
        memory = memory.rehearsed(grade, after: Int.random(in: 0...5000, using: &random))
        #expect(memory.stability >= 0.001 && (1...10).contains(memory.difficulty))
        #expect((1...36_500).contains(memory.interval(retention: 0.9)))
      }
    }
  }

  @Test(.enabled(if: Peers.has("fsrs"), Peers.missing))
  func theReferenceImplementationComesToTheSameNumbers() throws {
    var random = SeededGenerator(seed: 17)
    let histories = (0..<300).map { _ in
      (0..<Int.random(in: 1...30, using: &random)).map { place in
        let days = place == 0 ? 0 : Int.random(in: 0...9, using: &random)
        return (
          days > 7 ? days * days : max(0, days - 2),
          Grade.allCases.randomElement(using: &random) ?? .good
        )
      }
    }
    let text = histories.map { history in
      history.map { "\($0.0) \($0.1.rawValue)" }.joined(separator: ",")
    }.joined(separator: ";")
    let said = try Peers.run(Self.reference, text)
    #expect(said.status == 0, "\(said.errors)")
    let theirs = said.output.split(separator: "\n").map { $0.split(separator: " ") }
    var lines = theirs.makeIterator()
    for history in histories {
      var memory: Memory?
      for (days, grade) in history {
        let before = memory?.recall(after: days) ?? 0
        let next = memory?.rehearsed(grade, after: days) ?? Memory(first: grade)
        let line = lines.next()?.compactMap { Double($0) } ?? []
        let ours = [
          next.stability, next.difficulty, before, Double(next.interval(retention: 0.9)),
        ]
        try #require(line.count == 4)
        for (one, other) in zip(ours, line) { #expect(abs(one - other) <= 1e-6 * max(1, other)) }
        memory = next
      }
    }
    #expect(lines.next() == nil)
  }

  /// Feeds midnights of UTC to py-fsrs, and prints what it comes to after each review.
  private static let reference = """
    import sys
    from datetime import datetime, timedelta, timezone
    from fsrs import Card, Rating, Scheduler
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    for history in sys.argv[1].split(";"):
      card, now = Card(), datetime(2026, 1, 1, tzinfo=timezone.utc)
      for review in history.split(","):
        days, grade = map(int, review.split())
        now += timedelta(days=days)
        before = scheduler.get_card_retrievability(card, now)
        card, _ = scheduler.review_card(card, Rating(grade), now)
        print(repr(card.stability), repr(card.difficulty), repr(before), (card.due - now).days)
    """
}
