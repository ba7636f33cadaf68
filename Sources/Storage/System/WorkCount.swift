import Synchronization

/// Counts how much of some work is done, by whichever thread.
final class WorkCount: Sendable {
  private let done = Atomic(0)
  private let total: Int
  private let tell: AllProcessors.Telling

  /// Begins with nothing done.
  init(of total: Int, _ tell: @escaping AllProcessors.Telling) {
    (self.total, self.tell) = (total, tell)
  }

  /// Tells that so much more is done.
  func add(_ number: Int) {
    tell(done.wrappingAdd(number, ordering: .relaxed).newValue, total)
  }
}
