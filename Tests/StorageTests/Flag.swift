import Synchronization

/// Something that happens once.
final class Flag: Sendable {
  private let isRaised = Atomic(false)

  /// Raises the flag; tells whether it was down.
  func raise() -> Bool { !isRaised.exchange(true, ordering: .relaxed) }
}
