import Estimates

/// `rehearse estimate`: the factors of an estimate.
public struct EstimateOptions: Sendable {
  /// How many people use it.
  public let users: Quantity
  /// How many requests each of them makes in a day.
  public let requestsPerDay: Quantity
  /// The peak over the average rate.
  public let peakFactor: Quantity?
  /// Requests a second that a core serves.
  public let requestsPerCore: Quantity?
  /// What is stored for each user.
  public let storagePerUser: Quantity?
  /// How many copies are stored.
  public let redundancy: Quantity?
  /// Memory for each user.
  public let memoryPerUser: Quantity?
  /// Whether JSON is printed.
  public let isJSON: Bool

  static let command = Command(
    "estimate", .practise, "capacity on the back of an envelope",
    details: """
      Shows each figure with the factors that make it. --users and --requests-per-day are needed;
      storage and memory are estimated when you say how much a user takes. Counts may end in k, M, B
      or T; sizes are in B, kB, MB, GB, TB or PB (powers of ten) or KiB, MiB, GiB (powers of two).
      """,
    examples: [
      "rehearse estimate --users 10M --requests-per-day 20",
      "rehearse estimate --users 1.5M --requests-per-day 8 --storage-per-user 2MB --peak-factor 5",
    ]
  ) { words throws(UsageProblem) in .estimate(try EstimateOptions(&words)) }

  private init(_ words: inout Words) throws(UsageProblem) {
    let users = try words.value(
      Option("--users", "N", .count(1...1e12), "how many people use it"))
    let requests = try words.value(
      Option(
        "--requests-per-day", "N", .count(0.001...1e9),
        "how many requests each of them makes in a day"))
    peakFactor = try words.value(
      Option(
        "--peak-factor", "N", .count(1...1000),
        "the peak over the average rate (\(QuantityText.count(CapacityFactors.usualPeakFactor)); "
          + "often 3 to 5)"))
    requestsPerCore = try words.value(
      Option(
        "--requests-per-core", "N", .count(0.001...1e9),
        "requests a second that a core serves "
          + "(\(QuantityText.count(CapacityFactors.usualRequestsPerCore)))"))
    storagePerUser = try words.value(
      Option(
        "--storage-per-user", "SIZE", .size, "what is stored for each user, such as 2MB"))
    redundancy = try words.value(
      Option(
        "--redundancy", "N", .count(1...1000),
        "how many copies are stored (\(QuantityText.count(CapacityFactors.usualRedundancy)))"))
    memoryPerUser = try words.value(
      Option("--memory-per-user", "SIZE", .size, "memory for each user, such as 10kB"))
    isJSON = words.has(.json)
    try words.takeColours()
    guard let users, let requests else {
      throw UsageProblem(
        "rehearse estimate needs --users and --requests-per-day; for instance: "
          + "rehearse estimate --users 10M --requests-per-day 20")
    }
    (self.users, requestsPerDay) = (users, requests)
  }
}
