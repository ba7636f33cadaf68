import Estimates
import Testing

@Suite struct CapacityEstimateTests {
  /// Factors of many magnitudes.
  private static let samples: [CapacityFactors] = [1, 7, 1500, 864_000, 1e7, 1e12].flatMap {
    users in
    [0.001, 0.5, 1, 20, 86_400, 1e9].flatMap { requests in
      [1, 3, 4.5].flatMap { peak in
        [0.25, 100, 1000].map { perCore in
          var factors = CapacityFactors(users: users, requestsPerDay: requests)
          (factors.peakFactor, factors.requestsPerCore) = (peak, perCore)
          (factors.storagePerUser, factors.memoryPerUser) = (2e6, 1e4)
          return factors
        }
      }
    }
  }

  @Test func anExampleComesOutAsOnPaper() {
    var factors = CapacityFactors(users: 8_640_000, requestsPerDay: 20)
    factors.storagePerUser = 2e6
    factors.memoryPerUser = 1e4
    let estimate = CapacityEstimate(factors)
    #expect(estimate.requestsPerDay == 172_800_000)
    #expect(estimate.averageRate == 2000)
    #expect(estimate.peakRate == 6000)
    #expect(estimate.cores == 12)
    #expect(estimate.storage == 8_640_000 * 2e6 * 3)
    #expect(estimate.memory == 8_640_000 * 1e4)
  }

  @Test func withoutASizeForEachUserThereIsNoStorageAndNoMemory() {
    let estimate = CapacityEstimate(CapacityFactors(users: 10, requestsPerDay: 1))
    #expect(estimate.storage == nil)
    #expect(estimate.memory == nil)
  }

  @Test func theCoresServeThePeakAndOneLessDoesNot() {
    for factors in Self.samples {
      let estimate = CapacityEstimate(factors)
      let (served, least) = (factors.requestsPerCore, estimate.peakRate * (1 - 1e-9))
      #expect(estimate.cores >= 1)
      #expect(estimate.cores * served >= least, "\(factors)")
      #expect((estimate.cores - 1) * served <= estimate.peakRate, "\(factors)")
    }
  }

  @Test func thePeakIsTheAverageTimesItsFactor() {
    for factors in Self.samples {
      let estimate = CapacityEstimate(factors)
      let peak = estimate.averageRate * factors.peakFactor
      #expect(abs(estimate.peakRate - peak) <= peak * 1e-12)
    }
  }

  @Test func twiceTheUsersNeedTwiceAsMuch() {
    for factors in Self.samples {
      var doubled = factors
      doubled.users *= 2
      let (one, two) = (CapacityEstimate(factors), CapacityEstimate(doubled))
      #expect(two.peakRate == one.peakRate * 2)
      #expect(two.storage == one.storage.map { $0 * 2 })
      #expect(two.memory == one.memory.map { $0 * 2 })
      #expect(two.cores >= one.cores && two.cores <= one.cores * 2 * (1 + 1e-12))
    }
  }
}
