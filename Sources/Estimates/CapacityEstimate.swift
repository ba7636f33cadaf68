/// Capacity on the back of an envelope: rates, cores, storage and memory from a few factors.
public struct CapacityEstimate: Hashable, Sendable {
  /// The seconds of a day.
  public static let secondsPerDay = 86_400.0

  /// What the estimate is made from.
  public let factors: CapacityFactors

  /// Makes an estimate.
  ///
  /// - Parameter factors: what it is made from, each more than 0.
  public init(_ factors: CapacityFactors) { self.factors = factors }

  /// Requests a day: users × requests of each.
  public var requestsPerDay: Double { factors.users * factors.requestsPerDay }

  /// Requests a second on average.
  public var averageRate: Double { requestsPerDay / CapacityEstimate.secondsPerDay }

  /// Requests a second at the peak: the average × the peak factor.
  public var peakRate: Double {
    requestsPerDay * factors.peakFactor / CapacityEstimate.secondsPerDay
  }

  /// The whole cores that serve the peak.
  public var cores: Double {
    let cores = peakRate / factors.requestsPerCore
    // A quotient that is whole but for its rounding needs no core more.
    let nearest = cores.rounded()
    return nearest > 0 && abs(cores - nearest) <= nearest * 1e-12 ? nearest : cores.rounded(.up)
  }

  /// Bytes stored: users × bytes of each × redundancy; `nil` when not estimated.
  public var storage: Double? {
    factors.storagePerUser.map { factors.users * $0 * factors.redundancy }
  }

  /// Bytes of memory: users × bytes of each; `nil` when not estimated.
  public var memory: Double? { factors.memoryPerUser.map { factors.users * $0 } }
}
