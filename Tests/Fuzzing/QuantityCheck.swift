import Estimates

/// A count or a size, and an estimate made from it.
enum QuantityCheck {
  /// What the command takes, the widest range of its options.
  private static let range = 0.001...1e15

  static func check(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let count = try? QuantityNotation.count(text)
    let size = try? QuantityNotation.size(text)
    for value in [count, size].compactMap(\.self) {
      try expect(value >= 0 && value.isFinite, "“\(text)” is \(value)")
      guard range.contains(value) else { continue }
      try expect(!QuantityText.count(value).isEmpty, "no text")
      try expect(!QuantityText.size(value).isEmpty, "no text")
      try checkEstimate(value)
    }
  }

  private static func checkEstimate(_ value: Double) throws {
    var factors = CapacityFactors(users: min(value, 1e12), requestsPerDay: min(value, 1e9))
    factors.peakFactor = max(1, min(value, 1000))
    factors.redundancy = factors.peakFactor
    factors.requestsPerCore = min(value, 1e9)
    (factors.storagePerUser, factors.memoryPerUser) = (value, value)
    let estimate = CapacityEstimate(factors)
    let counts = [
      estimate.requestsPerDay, estimate.averageRate, estimate.peakRate, estimate.cores,
    ]
    for count in counts {
      try expect(count >= 0 && count.isFinite, "\(count) of \(value)")
      _ = QuantityText.count(count)
    }
    for size in [estimate.storage, estimate.memory] { _ = QuantityText.size(size ?? 0) }
  }
}
