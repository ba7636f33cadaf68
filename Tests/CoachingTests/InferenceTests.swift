import Testing

@testable import Coaching

/// The arithmetic below the findings; `PeerTests` compares it with SciPy.
@Suite struct InferenceTests {
  @Test func tailsOfStudentAreThoseOfTheTables() {
    #expect(abs(Tail.student(2.015048, degrees: 5) - 0.05) < 1e-6)
    #expect(abs(Tail.student(-2.015048, degrees: 5) - 0.95) < 1e-6)
    #expect(Tail.student(0, degrees: 7) == 0.5)
    #expect(Tail.student(.infinity, degrees: 3) == 0)
    #expect(Tail.student(1, degrees: 0) == 1)
  }

  @Test func binomialTailsCountWhatIsAtLeastSoMuch() {
    #expect(abs(Tail.binomial(8, of: 10, chance: 0.5) - 56.0 / 1024) < 1e-12)
    #expect(Tail.binomial(0, of: 10, chance: 0.2) == 1)
    #expect(Tail.binomial(11, of: 10, chance: 0.2) == 0)
    #expect(abs(Tail.binomial(10, of: 10, chance: 0.2) - 1.024e-7) < 1e-18)
  }

  @Test func ofManyResultsThoseStandThatTheRateAllows() {
    #expect(FalseDiscovery.threshold([0.04, 0.01, 0.03, 0.9], rate: 0.05) == 0.01)
    #expect(FalseDiscovery.threshold([0.02, 0.01, 0.03, 0.9], rate: 0.05) == 0.03)
    #expect(FalseDiscovery.threshold([0.2, 0.6], rate: 0.05) == nil)
    #expect(FalseDiscovery.threshold([], rate: 0.05) == nil)
  }

  @Test func oneOddValueHardlyMovesTheLocation() {
    #expect(Robust.location([1, 2, 3]) == 2)
    #expect(Robust.location([1, 2, 3, 100]) == 2.75)
    #expect(Robust.location([]) == nil)
    #expect(Robust.cut([1, 2, 3, 100], reach: 2) == [1, 2, 3, 4.5])
  }

  @Test func spreadIsPooledOverGroups() {
    // Deviations 1 0 1 and 3 0 3; the median of the six is 1.
    #expect(
      abs(Robust.spread([[1, 2, 3], [10, 13, 16]]) - 1.4826 * 1.5.squareRoot()) < 1e-12)
    #expect(Robust.spread([[1], []]) == 0)
  }

  @Test func linesOfGroupsShareTheSlopeAlone() throws {
    let low = Line([(0, 1), (1, 3), (2, 5)])
    let both = low + Line([(5, 100), (6, 102)])
    #expect(try #require(both.slope) == 2)
    #expect((both.count, both.degrees) == (5, 2))
    #expect(both.chance(leastSpread: 0.1) < 0.001)
    #expect(Line([(1, 1), (1, 2)]).chance(leastSpread: 0.1) == 1)
  }
}
