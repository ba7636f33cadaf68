import Estimates

/// The factors of an estimate, as the options say them.
struct EstimateFactors {
  /// The factors.
  let factors: CapacityFactors
  /// Each factor as it was typed, by its option.
  private var texts: [String: String] = [:]

  /// Reads the options.
  ///
  /// - Throws: ``Failure`` when one that is needed is missing or a value makes no sense.
  init(_ invocation: Invocation) throws(Failure) {
    var typed: [String: String] = [:]
    func count(_ option: String, _ range: ClosedRange<Double>) throws(Failure) -> Double? {
      typed[option] = invocation.value(option)
      return try EstimateFactors.value(option, invocation, range, QuantityNotation.count)
    }
    func size(_ option: String) throws(Failure) -> Double? {
      typed[option] = invocation.value(option)
      return try EstimateFactors.value(option, invocation, 1...1e15, QuantityNotation.size)
    }
    guard let users = try count("--users", 1...1e12),
      let requests = try count("--requests-per-day", 0.001...1e9)
    else {
      throw .usage(
        "rehearse estimate needs --users and --requests-per-day; for instance: "
          + invocation.command.examples[0])
    }
    var factors = CapacityFactors(users: users, requestsPerDay: requests)
    factors.peakFactor = try count("--peak-factor", 1...1000) ?? factors.peakFactor
    factors.requestsPerCore =
      try count("--requests-per-core", 0.001...1e9) ?? factors.requestsPerCore
    factors.redundancy = try count("--redundancy", 1...1000) ?? factors.redundancy
    factors.storagePerUser = try size("--storage-per-user")
    factors.memoryPerUser = try size("--memory-per-user")
    self.factors = factors
    texts = typed
  }

  /// A factor as it was typed, or its usual value.
  func text(_ option: String, usual: Double = 0) -> String {
    texts[option] ?? QuantityText.count(usual)
  }

  private static func value(
    _ option: String, _ invocation: Invocation, _ range: ClosedRange<Double>,
    _ read: (String) throws(QuantityProblem) -> Double
  ) throws(Failure) -> Double? {
    guard let text = invocation.value(option) else { return nil }
    let value: Double
    do { value = try read(text) } catch {
      throw .usage("\(option): “\(text)” \(error.text)")
    }
    guard range.contains(value) else {
      let isSize = option.hasSuffix("-per-user")
      let bounds = [range.lowerBound, range.upperBound].map { bound in
        isSize ? QuantityText.size(bound) : bound < 1 ? "\(bound)" : QuantityText.count(bound)
      }
      throw .usage("\(option): “\(text)” is out of range; give \(bounds[0]) to \(bounds[1])")
    }
    return value
  }
}
