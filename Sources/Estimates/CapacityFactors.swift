/// What an estimate of capacity is made from.
public struct CapacityFactors: Hashable, Sendable {
  /// How many people use the system.
  public var users: Double
  /// How many requests one of them makes in a day.
  public var requestsPerDay: Double
  /// How many times the average rate the peak is.
  public var peakFactor = usualPeakFactor
  /// How many requests a second one core serves.
  public var requestsPerCore = usualRequestsPerCore
  /// How much is stored for each user, in bytes; `nil` when storage is not estimated.
  public var storagePerUser: Double?
  /// How many copies of everything are stored.
  public var redundancy = usualRedundancy
  /// How much memory each user takes, in bytes; `nil` when memory is not estimated.
  public var memoryPerUser: Double?

  /// The peak factor where none is given.
  public static let usualPeakFactor = 3.0
  /// The requests a core where none are given.
  public static let usualRequestsPerCore = 500.0
  /// The copies where their number is not given.
  public static let usualRedundancy = 3.0

  /// Creates the factors with the usual peak factor, requests a core and redundancy.
  public init(users: Double, requestsPerDay: Double) {
    self.users = users
    self.requestsPerDay = requestsPerDay
  }
}
